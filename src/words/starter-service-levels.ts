/** The service levels with which their table begins: examples for the owner to write over, in the language of the book. */
import type { Language } from "../model/schema";
import type { Row } from "../model/value";

interface StarterLevel {
  readonly services: string;
  readonly response: string;
  readonly cadence: number;
  readonly greeting: string;
}

const STARTERS: Readonly<Record<Language, readonly StarterLevel[]>> = {
  "zh-CN": [
    {
      services: "优先预约，店长亲自接待，生日送一次护理",
      response: "2 小时内",
      cadence: 14,
      greeting: "{称呼}您好，我是{店名}的{员工}，您看哪天方便，我给您留好时间。",
    },
    {
      services: "生日当月九折",
      response: "当天",
      cadence: 30,
      greeting: "{称呼}您好，我是{店名}的{员工}，最近想过来的话提前说一声。",
    },
    { services: "", response: "两天内", cadence: 90, greeting: "" },
  ],
  en: [
    {
      services: "First choice of times, looked after by the owner, a treatment on the birthday",
      response: "within 2 hours",
      cadence: 14,
      greeting:
        "Hello {greeting}, this is {staff} of {shop}. Which day suits you? I will keep the time free.",
    },
    {
      services: "10% off in the month of the birthday",
      response: "the same day",
      cadence: 30,
      greeting: "Hello {greeting}, this is {staff} of {shop}. Tell us when you would like to come.",
    },
    { services: "", response: "within two days", cadence: 90, greeting: "" },
  ],
};

/** One for each of the book's first classes, without ids; contact as often as the settings begin with, so that nothing moves. */
export function starterServiceLevels(classes: readonly string[], language: Language): readonly Row[] {
  return STARTERS[language].flatMap(({ cadence, ...texts }, place) => {
    const tier = classes[place];
    if (tier === undefined) return [];
    const filled = Object.entries(texts).filter(([, text]) => text !== "");
    return [{ tier, cadence, ...Object.fromEntries(filled) }];
  });
}
