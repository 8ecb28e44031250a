/** What stands in a new book beside its data: header notes, hints of drop-down lists, print footers. */
import type { Language } from "../model/schema";
import type { Phrase, Phrases } from "./phrase";

export const tableWords = {
  calculatedNote: {
    "zh-CN": "这一列由客簿填写。下次刷新会覆盖，请不要在这里手工填。",
    en: "Kebu fills in this column and overwrites it at the next refresh. Please do not type here.",
  },
  notInListTitle: { "zh-CN": "不在常用选项里", en: "Not one of the usual choices" },
  notInList: {
    "zh-CN": "可以从下拉列表里选。确实要用自己的说法，就按“是”保留。",
    en: "You can pick one from the list. To keep your own word, choose Yes.",
  },
  mustBeInListTitle: { "zh-CN": "请从列表里选", en: "Please pick from the list" },
  mustBeInList: {
    "zh-CN": "这一列只能填下拉列表里的内容。",
    en: "This column takes only what is in the list.",
  },
  unknownCustomerTitle: { "zh-CN": "客户表里没有这个编号", en: "No such customer ID" },
  unknownCustomer: {
    "zh-CN": "请先在客户表登记这位客人，或者核对编号。先记下也可以，按“是”。",
    en: "Add the customer to the register first, or check the ID. To keep it for now, choose Yes.",
  },
  printPage: { "zh-CN": "第 &P 页，共 &N 页", en: "Page &P of &N" },
} as const satisfies Phrases;

/** How a flag is written in a cell. */
export const flagWords: Readonly<Record<"yes" | "no", Phrase & Readonly<Record<Language, string>>>> = {
  yes: { "zh-CN": "是", en: "Yes" },
  no: { "zh-CN": "否", en: "No" },
};
