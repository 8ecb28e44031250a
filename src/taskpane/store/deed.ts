/**
 * What the store does to the workbook, as data, so that a journal can keep it and it can be done again:
 * a change of a book, or one of the few things that make a workbook a book or take that back.
 */
import type { Change, ChangeLabel } from "../../model/change";
import type { Problem } from "../../model/problem";
import { schema, TABLE_KEYS, type Language, type TableKey } from "../../model/schema";
import type { Adoption } from "../../workbook/adopt/adoption";
import type { Layout, WorkbookPort, WriteOptions } from "../../workbook/port";

export type Founding =
  | { readonly kind: "create"; readonly tables: readonly TableKey[]; readonly language: Language }
  | { readonly kind: "adopt" | "release"; readonly adoption: Adoption };

export type Deed = Change | Founding;

export function isChange(deed: Deed): deed is Change {
  return "steps" in deed;
}

/** Writes it. Like all writes it may be repeated: what is there already is not written again. */
export function carryOut(
  port: WorkbookPort,
  deed: Deed,
  options?: WriteOptions,
): Promise<readonly Problem[]> {
  if (isChange(deed)) return port.commit(deed, options);
  switch (deed.kind) {
    case "create":
      return port.create(deed.tables, deed.language);
    case "adopt":
      return port.adopt(deed.adoption);
    case "release":
      return port.release(deed.adoption);
  }
}

const EVERY_BOOKS = TABLE_KEYS.filter((key) => schema[key].always);

/** Makes those of the tables, the ones that every book has, which this workbook lacks, in its language if it has one. */
export function missingTables(
  layout: Layout | undefined,
  language: Language,
  wanted: readonly TableKey[] = EVERY_BOOKS,
): Founding {
  const there = new Set(layout?.tables.map(({ table }) => table));
  const tables = wanted.filter((key) => !there.has(key));
  return { kind: "create", tables, language: layout?.language ?? language };
}

/** What the undo line says of it; nothing of tables that were made, for they stay. */
export function foundingLabel(founding: Founding): ChangeLabel | undefined {
  if (founding.kind === "create") return undefined;
  const data = { sheet: founding.adoption.sheet };
  if (founding.kind === "adopt") return { code: "adopt-list", data };
  return { code: "undo", data: { ...data, what: "adopt-list" } };
}

/** What takes it back; undefined where nothing does. */
export function wayBack(founding: Founding): Founding | undefined {
  if (founding.kind === "create") return undefined;
  return { ...founding, kind: founding.kind === "adopt" ? "release" : "adopt" };
}
