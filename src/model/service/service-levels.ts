/**
 * What customers are entitled to: the rows of Service levels, in their order. For whom a row is stands in its tier, as in
 * Rules: a class by its name, a tag after #, an owner after @, a status or kind by its word; blank for everybody.
 * The first row that is for a customer is theirs.
 *
 * A row whose tier cannot be understood is for nobody until it is put right, and a problem says so; so it does of a row
 * whose customers all belong to rows above it.
 */
import type { Book } from "../book";
import { problem, warning, type Place, type Problem } from "../problem";
import type { Ranking } from "../ranking/ranking";
import { appliesTo, readAppliesTo } from "../reminders/applies-to";
import type { Condition } from "../reminders/rule-spec";
import { columnOf } from "../schema";
import type { Settings } from "../settings";
import { neverCounts } from "./never-counts";
import { numberAt, textAt, type TableData } from "../table-data";

export interface ServiceLevel {
  readonly id: string;
  /** For whom, as the owner wrote it. */
  readonly tier: string;
  readonly appliesTo: readonly Condition[];
  readonly services: string;
  /** Hours, or words; "" where nothing is said. */
  readonly response: string;
  /** Days between contacts; undefined where the level names none. */
  readonly cadence: number | undefined;
  /** A template of a message; "" for none. */
  readonly greeting: string;
  readonly notes: string;
}

export interface ServiceLevelsRead {
  readonly levels: readonly ServiceLevel[];
  readonly problems: readonly Problem[];
}

/** The levels of a book, and a problem for each tier that names nobody or nobody who is left. None without the table. */
export function readServiceLevels(book: Book, { classes }: Pick<Settings, "classes">): ServiceLevelsRead {
  const { serviceLevels: table } = book;
  const levels: ServiceLevel[] = [];
  const problems: Problem[] = [];
  for (let row = 0; row < (table?.size ?? 0); row++) {
    const level = levelAt(table!, row);
    const { conditions, unknown } = readAppliesTo(level.tier, classes);
    if (unknown.length > 0) {
      const value = unknown.join(", ");
      problems.push(problem("unknown-service-tier", tierCell(book, table!, row), { value }));
      continue;
    }
    const before = levels.map(({ appliesTo: named }) => named);
    if (neverCounts(conditions, before, classes))
      problems.push(warning("service-level-never-counts", tierCell(book, table!, row)));
    levels.push({ ...level, appliesTo: conditions });
  }
  return { levels, problems };
}

function levelAt(table: TableData, row: number): Omit<ServiceLevel, "appliesTo"> {
  const text = (key: string): string => textAt(table, key, row).trim();
  const days = numberAt(table, "cadence", row);
  return {
    id: table.ids[row] ?? "",
    tier: text("tier"),
    services: text("services"),
    response: text("response"),
    cadence: days >= 1 ? Math.round(days) : undefined,
    greeting: text("greeting"),
    notes: text("notes"),
  };
}

function tierCell({ language }: Book, table: TableData, row: number): Place {
  const column = columnOf("serviceLevels", "tier").header[language];
  return { table: "serviceLevels", row: table.rowNumbers[row] ?? 0, column };
}

/** Finds the level of the customer in a row; undefined for those whom no row is for. */
export type LevelOf = (customerRow: number) => ServiceLevel | undefined;

/** The levels made ready to be asked for any customer, whose class is that of the ranking. */
export function serviceLevelsOf(book: Book, settings: Pick<Settings, "classes">, ranking: Ranking): LevelOf {
  const { levels } = readServiceLevels(book, settings);
  const ready = levels.map((level) => ({ level, applies: appliesTo(book, level, ranking) }));
  return (customerRow) => ready.find(({ applies }) => applies(customerRow))?.level;
}
