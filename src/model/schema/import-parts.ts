/** What a file to import may have that is no column of the table it goes into. */
import type { Bilingual } from "./column";

export interface ImportPart<Key extends string = string> {
  readonly key: Key;
  readonly header: Bilingual;
}

export type NamePart = "givenName" | "middleName" | "familyName";

/** A name that stands in several columns. */
export const NAME_PARTS: readonly ImportPart<NamePart>[] = [
  { key: "givenName", header: { "zh-CN": "名", en: "First name" } },
  { key: "middleName", header: { "zh-CN": "中间名", en: "Middle name" } },
  { key: "familyName", header: { "zh-CN": "姓", en: "Last name" } },
];

/** Whom a sale belongs to, and which lines are one. */
export const SALE_PARTS: readonly ImportPart[] = [
  { key: "receipt", header: { "zh-CN": "小票号", en: "Receipt" } },
  { key: "customerPhone", header: { "zh-CN": "客户电话", en: "Customer's phone" } },
  { key: "customerEmail", header: { "zh-CN": "客户邮箱", en: "Customer's e-mail" } },
];
