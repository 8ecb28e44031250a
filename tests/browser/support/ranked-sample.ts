/** The sample salon with rankings written on three days, as a manager has it after half a year. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { daysOf } from "../../../src/model/book";
import { addDays, isoDay, type Day } from "../../../src/model/day";
import { isRefused, type Problem } from "../../../src/model/problem";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { rankQuery } from "../../../src/model/ranking/rank-query";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import type { Language } from "../../../src/model/schema";
import { loadBook } from "../../../src/workbook/load-book";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { accepted } from "../../support/test-book";

const TEMPLATES = path.join(import.meta.dirname, "../../../templates");
export const RANKED_SAMPLE = "ranked.xlsx";
/** Days before the last visit. */
const WRITTEN = [180, 90, 0];

export interface RankedSample {
  readonly bytes: Uint8Array;
  /** ISO days of the rankings, the earliest first, and a day some weeks after the last. */
  readonly written: readonly string[];
  readonly today: string;
}

/** The latest so many of the three rankings are written. */
export async function rankedSample(language: Language, rankings = WRITTEN.length): Promise<RankedSample> {
  const template = await readFile(path.join(TEMPLATES, `salon.${language}.xlsx`));
  const workbook = granted(await XlsxWorkbook.open(new Uint8Array(template), RANKED_SAMPLE));
  const last = await lastVisit(workbook);
  const days = WRITTEN.slice(WRITTEN.length - rankings).map((before) => addDays(last, -before));
  for (const day of days) {
    const { book, settings } = granted(await loadBook(workbook));
    const ranking = rankBook(book, rankQuery(settings, { to: day, asOf: day }));
    const problems = await workbook.commit(accepted(writeRanking(book, ranking, day)));
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
  }
  return {
    bytes: granted(await workbook.toBytes()),
    written: days.map(isoDay),
    today: isoDay(addDays(last, 30)),
  };
}

async function lastVisit(workbook: XlsxWorkbook): Promise<Day> {
  const { book } = granted(await loadBook(workbook));
  return daysOf(book.visits, "date").reduce((latest, day) => Math.max(latest, day), 0) as Day;
}

function granted<T>(outcome: T | readonly Problem[]): T {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
