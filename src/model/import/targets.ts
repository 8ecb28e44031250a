/**
 * What a column of a file can fill: a column of the table, one of the owner's own (`custom:HEADER`),
 * or a part, which is no column itself: several parts make up one value (a name from given and family
 * name), or say whom and what a row belongs to (the receipt, the customer's phone on a sale).
 */
import { schema, type Bilingual, type Language } from "../schema";
import { customHeader } from "../value";

/** The tables a file can be imported into. */
export type ImportTable = "customers" | "visits";

interface ImportPart {
  readonly key: string;
  readonly header: Bilingual;
}

export type NamePart = "givenName" | "middleName" | "familyName";

const NAME_PARTS: readonly (ImportPart & { readonly key: NamePart })[] = [
  { key: "givenName", header: { "zh-CN": "名", en: "First name" } },
  { key: "middleName", header: { "zh-CN": "中间名", en: "Middle name" } },
  { key: "familyName", header: { "zh-CN": "姓", en: "Last name" } },
];

/** What a file may have that is no column of the table. */
export const PARTS: Readonly<Record<ImportTable, readonly ImportPart[]>> = {
  customers: NAME_PARTS,
  visits: [
    ...NAME_PARTS,
    {
      key: "receipt",
      header: { "zh-CN": "小票号（同号合为一次）", en: "Receipt (lines of one make one visit)" },
    },
    { key: "customerPhone", header: { "zh-CN": "客户电话", en: "Customer's phone" } },
    { key: "customerEmail", header: { "zh-CN": "客户邮箱", en: "Customer's e-mail" } },
  ],
};

const NAME_KEYS: ReadonlySet<string> = new Set(NAME_PARTS.map(({ key }) => key));
const JOINABLE: ReadonlySet<string> = new Set(["phone", "email", "address", "notes", "tags", "wechat"]);

/** Keys that a file may fill: all columns of the table but the calculated ones, and the parts. */
export function targetKeys(table: ImportTable): readonly string[] {
  const columns = schema[table].columns.filter((column) => !column.calculated);
  return [...columns, ...PARTS[table]].map(({ key }) => key);
}

/** Can a column of a file fill this? A column of the owner's needs a name. */
export function isTarget(table: ImportTable, key: string): boolean {
  const own = customHeader(key);
  return own === undefined ? targetKeys(table).includes(key) : own.trim() !== "";
}

/** May several columns of a file fill it together? */
export function isJoinable(key: string): boolean {
  return JOINABLE.has(key);
}

/** Is it a part of a person's name? */
export function isNamePart(key: string): key is NamePart {
  return NAME_KEYS.has(key);
}

/** What the target is called in this language. */
export function targetHeader(table: ImportTable, key: string, language: Language): string {
  const own = customHeader(key);
  if (own !== undefined) return own;
  const named = [...schema[table].columns, ...PARTS[table]].find((target) => target.key === key);
  return named?.header[language] ?? key;
}
