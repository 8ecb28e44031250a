/** Texts: too long, empty, without Chinese. */
import { broken } from "./broken";

const LONG = "x".repeat(251);

export const texts = [
  broken("lengths", "a description of 251 characters", [
    /<Description DefaultValue="[^"]*"/,
    `<Description DefaultValue="${LONG}"`,
  ]),
  broken("lengths", "a label of 126 characters in Chinese", [
    'Value="打开"',
    `Value="${LONG.slice(0, 126)}"`,
  ]),
  broken("lengths", "a tip of 251 characters", [
    /id="Rank.Tip" DefaultValue="[^"]*"/,
    `id="Rank.Tip" DefaultValue="${LONG}"`,
  ]),
  broken("lengths", "an address of more than 2048 characters", [
    'localhost:3000/taskpane.html" />\n        <bt:Url',
    `localhost:3000/${LONG.repeat(9)}" />\n        <bt:Url`,
  ]),
  broken("lengths", "an empty label", [
    'id="Open.Label" DefaultValue="Open"',
    'id="Open.Label" DefaultValue=""',
  ]),
  broken("lengths", "no name of the provider", ["Kebu 客簿</Provider", "</Provider"]),
  broken(
    "locales",
    "a language without a country",
    ['Locale="zh-CN" Value="客簿"', 'Locale="zh" Value="客簿"'],
    [
      `<Override Locale="zh" Value="客簿" />`,
      `<Override Locale="zh" Value="客簿" /><Override Locale="zh-CN" Value="客簿" />`,
    ],
  ),
  broken("locales", "an override for the default language", [
    '<Override Locale="zh-CN" Value="客簿" />',
    '<Override Locale="zh-CN" Value="客簿" /><Override Locale="en-US" Value="Kebu" />',
  ]),
  broken("locales", "a language twice", [
    '<Override Locale="zh-CN" Value="客簿" />',
    '<Override Locale="zh-CN" Value="客簿" /><Override Locale="zh-CN" Value="客户簿" />',
  ]),
  broken("locales", "a default language without a country", ["en-US</DefaultLocale>", "en</DefaultLocale>"]),
  broken("translations", "a label without Chinese", ['<bt:Override Locale="zh-CN" Value="打开" />', ""]),
  broken("translations", "a description without Chinese", [
    /<Override Locale="zh-CN" Value="在自己[^"]*" \/>/,
    "",
  ]),
];
