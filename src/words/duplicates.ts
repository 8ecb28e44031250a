/** Why two customers may be one, and how sure that is. */
import type { Evidence, EvidenceCode } from "../model/duplicates/evidence";
import type { Language } from "../model/schema";
import { say, type PhraseData, type Phrase, type Phrases } from "./phrase";

/** What both rows say: once where it is the same, "张伟 / Zhang Wei" where it is not. */
function both({ a, b }: PhraseData): string {
  const [one, other] = [String(a ?? "").trim(), String(b ?? "").trim()];
  return one === other ? one : `${one} / ${other}`;
}

/** A reason with what both rows say in brackets; without brackets where that is not told. */
function shown(chinese: string, english: string): Phrase {
  const isTold = ({ a, b }: PhraseData): boolean => a !== undefined || b !== undefined;
  return {
    "zh-CN": (data) => (isTold(data) ? `${chinese}（${both(data)}）` : chinese),
    en: (data) => (isTold(data) ? `${english} (${both(data)})` : english),
  };
}

/** Each reason; `shared` says how many customers have the same phone. */
export const evidencePhrases = {
  "same-id": shown("编号相同", "same id"),
  "same-phone": {
    "zh-CN": (data) => (Number(data.shared) > 2 ? `同一电话，共 ${data.shared} 位客户在用` : "同一电话"),
    en: (data) =>
      Number(data.shared) > 2 ? `same phone, which ${data.shared} customers have` : "same phone",
  },
  "same-wechat": shown("同一微信号", "same WeChat"),
  "same-email": shown("同一邮箱", "same e-mail"),
  "same-name": shown("姓名相同", "same name"),
  "same-pinyin": shown("姓名拼音相同", "names sound the same in pinyin"),
  "similar-name": shown("姓名相近", "similar names"),
  "fitting-name": shown("称呼对得上", "names fit each other"),
  "same-birthday": shown("同一生日", "same birthday"),
  "same-address": shown("同一地址", "same address"),
  "same-area": shown("同一区域", "same area"),
  "different-name": shown("但姓名不同", "but different names"),
  "different-branch": shown("但门店不同", "but different branches"),
  "different-birthday": shown("但生日不同", "but different birthdays"),
  "different-phone": shown("但电话不同", "but different phones"),
  "different-wechat": shown("但微信号不同", "but different WeChat ids"),
  "different-address": shown("但地址不同", "but different addresses"),
} as const satisfies Phrases<EvidenceCode>;

/** "同一电话；姓名拼音相同（张伟 / Zhang Wei）". */
export function whySentence(why: readonly Evidence[], language: Language): string {
  const reasons = why.map(({ code, data }) => say(evidencePhrases[code], language, data));
  return reasons.join(language === "en" ? "; " : "；");
}

export const surePhrases = {
  certain: { "zh-CN": "几乎肯定", en: "almost certainly" },
  probable: { "zh-CN": "很可能", en: "very likely" },
  possible: { "zh-CN": "可能", en: "likely" },
  doubtful: { "zh-CN": "不一定", en: "perhaps" },
} as const satisfies Phrases;

/** How sure, in a word. */
export function sureWord(sure: number, language: Language): string {
  if (sure >= 0.95) return say(surePhrases.certain, language);
  if (sure >= 0.8) return say(surePhrases.probable, language);
  return say(sure >= 0.6 ? surePhrases.possible : surePhrases.doubtful, language);
}
