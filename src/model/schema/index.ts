/**
 * The one description of all tables and columns. Templates, import, validation, anchors, the pane's
 * forms and the docs derive from it; a fact about a column is written here or nowhere.
 */
import type { ColumnSchema, TableSchema } from "./column";
import { customers } from "./customers";
import { followUps } from "./follow-ups";
import { log } from "./log";
import { plans } from "./plans";
import { rankings } from "./rankings";
import { rules } from "./rules";
import { serviceLevels } from "./service-levels";
import { settingsTable } from "./settings-table";
import { visits } from "./visits";

export type { Bilingual, Choice, ColumnSchema, ColumnType, Language, TableSchema } from "./column";
export { FLAG_LABELS, LANGUAGES } from "./column";

/** In the order in which their sheets stand in a new book. */
export const TABLE_KEYS = [
  "customers",
  "visits",
  "followUps",
  "rankings",
  "plans",
  "rules",
  "serviceLevels",
  "settings",
  "log",
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

export const schema: Readonly<Record<TableKey, TableSchema>> = {
  customers,
  visits,
  followUps,
  rankings,
  plans,
  rules,
  serviceLevels,
  log,
  settings: settingsTable,
};

/** The column of that key; throws for a key the schema does not have, which is a mistake in Kebu. */
export function columnOf(table: TableKey, key: string): ColumnSchema {
  const column = schema[table].columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`no column ${key} in ${table}`);
  return column;
}
