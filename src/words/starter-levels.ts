/** The service levels with which their table begins: examples for the owner to change. As cells of the sheet. */
import type { Bilingual, Language } from "../model/schema";
import type { Row } from "../model/value";

interface StarterLevel {
  readonly tier: Bilingual;
  readonly services: Bilingual;
  readonly response: Bilingual;
  readonly cadence?: number;
  readonly greeting: Bilingual;
}

const STARTERS: readonly StarterLevel[] = [
  {
    tier: { "zh-CN": "#VIP", en: "#VIP" },
    services: {
      "zh-CN": "店长接待；预约优先；生日当月护理一次；免费补色一次",
      en: "Looked after by the manager; first choice of times; a treatment in the birthday month",
    },
    response: { "zh-CN": "1 小时内", en: "within 1 hour" },
    cadence: 10,
    greeting: {
      "zh-CN": "{称呼}您好，我是{店名}的{员工}，这周给您留了位置。",
      en: "Hello {greeting}, this is {staff} of {shop}. We have kept a time for you this week.",
    },
  },
  {
    tier: { "zh-CN": "A", en: "A" },
    services: {
      "zh-CN": "固定发型师；生日礼；新品优先体验",
      en: "Always the same stylist; a birthday present",
    },
    response: { "zh-CN": "当天", en: "the same day" },
    cadence: 14,
    greeting: {
      "zh-CN": "{称呼}您好，我是{店名}的{员工}，最近头发打理得顺手吗？",
      en: "Hello {greeting}, this is {staff} of {shop}. How is your hair doing?",
    },
  },
  {
    tier: { "zh-CN": "", en: "" },
    services: { "zh-CN": "洗吹免费茶水；节日问候", en: "Tea while you wait; wishes at the holidays" },
    response: { "zh-CN": "第二天", en: "the next day" },
    greeting: {
      "zh-CN": "{称呼}您好，{店名}想您了，有空来坐坐。",
      en: "Hello {greeting}, {shop} would be glad to see you again.",
    },
  },
];

/** Cells of each row but its id; the last row is for everybody whom no row before it is for. */
export function starterLevels(language: Language): readonly Row[] {
  return STARTERS.map(({ tier, services, response, cadence, greeting }) => ({
    tier: tier[language] || null,
    services: services[language],
    response: response[language],
    cadence: cadence ?? null,
    greeting: greeting[language],
  }));
}
