/**
 * Conditional formats. Rules by value and by formula become what the host keeps of them, by the way it
 * is reached in Office.js: `Custom.Rule.Formula`, `CellValue.Format.Fill.Color`. Of all other kinds the
 * file's own words are carried along under `xml`, with the look they give under `format`.
 */
import { attribute, escapeXml, inner, unescapeXml, withAttribute } from "../../../src/workbook/xlsx/xml";
import { addressOf, parseAddress } from "../book/a1";
import type { CellFormat } from "../book/cell";
import type { SimConditionalFormat, SimSheet } from "../book/sheet";
import type { FileStyles } from "./read-styles";
import type { StyleWriter } from "./write-styles";
import { elementsNamed, isOn, numberOf, tag } from "./xml-pieces";

/** Kind in the file → type in Office.js; all others are preset criteria. */
const TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};
const OPERATORS: readonly (readonly [string, string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
];

/** Name in Office.js, name in a cell's format. */
const LOOKS: readonly (readonly [string, keyof CellFormat])[] = [
  ["Fill.Color", "fill"],
  ["Font.Color", "fontColor"],
  ["Font.Bold", "bold"],
  ["Font.Italic", "italic"],
  ["Font.Underline", "underline"],
  ["Font.Strikethrough", "strikethrough"],
  ["NumberFormat", "numberFormat"],
];

type Rule = SimConditionalFormat["rule"];

export function readConditionalFormats(
  xml: string,
  styles: FileStyles,
  sheet: SimSheet,
  newId: () => string,
): void {
  const found: { priority: number; format: Omit<SimConditionalFormat, "id"> }[] = [];
  for (const group of elementsNamed(xml, "conditionalFormatting")) {
    for (const address of (attribute(group, "sqref") ?? "").split(/\s+/)) {
      const block = parseAddress(address);
      if (!block) continue;
      for (const rule of elementsNamed(inner(group), "cfRule")) {
        const type = TYPES[attribute(rule, "type") ?? ""] ?? "PresetCriteria";
        const format = { type, block, rule: readRule(rule, type, styles) };
        found.push({ priority: numberOf(rule, "priority") ?? 0, format });
      }
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = found.map(({ format }) => ({ id: newId(), ...format }));
}

function readRule(xml: string, type: string, styles: FileStyles): Rule {
  const format = styles.differences[numberOf(xml, "dxfId") ?? -1];
  const stop = isOn(xml, "stopIfTrue") && { StopIfTrue: true };
  const [first = "", second] = elementsNamed(xml, "formula").map((text) => `=${unescapeXml(inner(text))}`);
  if (type === "Custom") return { "Custom.Rule.Formula": first, ...readLook(type, format), ...stop };
  if (type !== "CellValue") return { xml: bareRule(xml), ...(format && { format }), ...stop };
  const operator = OPERATORS.find(([name]) => name === attribute(xml, "operator"))?.[1] ?? "Invalid";
  const rule = { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator };
  return { "CellValue.Rule": rule, ...readLook(type, format), ...stop };
}

function readLook(part: string, format: CellFormat = {}): Rule {
  const said = LOOKS.filter(([, key]) => format[key] !== undefined);
  return Object.fromEntries(said.map(([name, key]) => [`${part}.Format.${name}`, format[key]]));
}

function writtenLook(part: string, rule: Rule): CellFormat | undefined {
  const said = LOOKS.flatMap(([name, key]) => {
    const value = rule[`${part}.Format.${name}`];
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** Without its place in the order and its look, which are kept apart, and without extensions, which lead elsewhere. */
function bareRule(xml: string): string {
  const bare = withAttribute(withAttribute(xml, "priority", undefined), "dxfId", undefined);
  return bare.replace(/<extLst>.*<\/extLst>/s, "");
}

export function writeConditionalFormats(sheet: SimSheet, styles: StyleWriter): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const rule = writeRule(format, index + 1, styles);
      return rule && tag("conditionalFormatting", { sqref: addressOf(format.block) }, rule);
    })
    .join("");
}

function writeRule({ type, rule }: SimConditionalFormat, priority: number, styles: StyleWriter): string {
  const format = (rule["format"] as CellFormat | undefined) ?? writtenLook(type, rule);
  const dxfId = format && styles.difference(format);
  const stopIfTrue = rule["StopIfTrue"] === true || undefined;
  if (typeof rule["xml"] === "string")
    return withAttribute(
      withAttribute(rule["xml"], "priority", String(priority)),
      "dxfId",
      dxfId === undefined ? undefined : String(dxfId),
    );
  const { formula1, formula2, operator } = Object(rule["CellValue.Rule"]) as Rule;
  const given = type === "Custom" ? [rule["Custom.Rule.Formula"]] : [formula1, formula2];
  const formulas = given.filter((text) => typeof text === "string" || typeof text === "number");
  if (formulas.length === 0) return "";
  return tag(
    "cfRule",
    {
      type: type === "Custom" ? "expression" : "cellIs",
      dxfId,
      priority,
      stopIfTrue,
      operator: OPERATORS.find(([, name]) => name === operator)?.[0],
    },
    formulas.map((text) => `<formula>${escapeXml(String(text).replace(/^=/, ""))}</formula>`).join(""),
  );
}
