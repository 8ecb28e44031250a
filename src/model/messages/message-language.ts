/** In which language a customer is written to: what a column of the owner's own, 语言 or Language, says, else another, the book's unless given. */
import type { Book } from "../book";
import { comparable } from "../read/comparable";
import type { Language } from "../schema";
import { customKeys, textAt } from "../table-data";
import { customHeader } from "../value";

const HEADERS = ["语言", "語言", "language"];
const CHINESE = ["中文", "汉语", "普通话", "zh", "zh-cn", "chinese", "mandarin"];
const ENGLISH = ["英文", "英语", "en", "english"];

export function messageLanguage(
  { customers, language }: Book,
  customerRow: number,
  otherwise: Language = language,
): Language {
  const key = customKeys(customers).find((each) => HEADERS.includes(comparable(customHeader(each) ?? "")));
  const word = key === undefined ? "" : comparable(textAt(customers, key, customerRow));
  if (ENGLISH.map(comparable).includes(word)) return "en";
  return CHINESE.map(comparable).includes(word) ? "zh-CN" : otherwise;
}
