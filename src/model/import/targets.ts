/**
 * What a column of a file can fill: a column of the table, one of the owner's own (`custom:HEADER`),
 * or a part, which is no column itself: several parts make up one value (a name from given and family
 * name), or say whom and what a row belongs to (the receipt, the customer's phone on a sale).
 */
import { schema, type Language } from "../schema";
import { NAME_PARTS, SALE_PARTS, type ImportPart, type NamePart } from "../schema/import-parts";
import { customHeader } from "../value";

/** The tables a file can be imported into. */
export type ImportTable = "customers" | "visits";

/** What a file may have that is no column of the table. */
export const PARTS: Readonly<Record<ImportTable, readonly ImportPart[]>> = {
  customers: NAME_PARTS,
  visits: [...NAME_PARTS, ...SALE_PARTS],
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
