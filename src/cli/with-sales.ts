/**
 * The sales that a command judges: those of a book, or those of a CSV file, read as a book in memory so that
 * they are judged by the same rules. What reads either is loaded here and not before, so that a wrong call is
 * answered at once.
 */
import type { Book } from "../model/book";
import { isoDay, type Day } from "../model/day";
import { isRefused, problem, type Problem } from "../model/problem";
import type { Settings } from "../model/settings";
import type { LoadedBook } from "../workbook/load-book";
import type { OptionKinds } from "./arguments";
import { today } from "./clock-and-chance";
import { languageOf, type Call, type ExitCode } from "./command";
import { CSV_OPTIONS, csvColumns, csvReading, forbidCsvOptions } from "./csv-options";
import { isCsvFile } from "./is-csv-file";
import { lastDay } from "./last-day";
import { dayOption } from "./option-values";
import { refuse } from "./refuse";
import { UsageError } from "./usage-error";
import type { BookFile } from "./with-book";

export const SALES_OPTIONS = {
  ...CSV_OPTIONS,
  from: "value",
  to: "value",
  json: "switch",
} as const satisfies OptionKinds;

export interface Sales {
  readonly book: Book;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** First day that counts, open where undefined. */
  readonly from: Day | undefined;
  /**
   * The day of observation, the last that counts: `--to`; else today for a book, and for a file the last day in
   * it that is not in the future, because nobody knows how long ago it was made.
   */
  readonly asOf: Day;
  /** The book's file; undefined for a CSV file. */
  readonly file: BookFile | undefined;
}

/**
 * Reads the book or CSV file that the call names and hands it to `work`. What cannot be read is reported.
 * `forChange` takes books alone, and keeps others from changing the book meanwhile.
 */
export async function withSales(
  call: Call,
  work: (sales: Sales) => ExitCode | Promise<ExitCode>,
  forChange = false,
): Promise<ExitCode> {
  const file = call.given.places[0] ?? "";
  const from = dayOption(call.given, "from");
  const to = dayOption(call.given, "to");
  const start = async (
    loaded: Pick<LoadedBook, "book" | "settings" | "problems">,
    asOf: Day,
    opened?: BookFile,
  ): Promise<ExitCode> => {
    const { book, settings, problems } = loaded;
    if (from === undefined || from <= asOf)
      return work({ book, settings, problems, from, asOf, file: opened });
    const wrong = problem("wrong-period", {}, { from: isoDay(from), to: isoDay(asOf) });
    return refuse(call, [wrong], settings.language);
  };
  if (await isCsvFile(file)) {
    if (forChange) throw new UsageError("only-for-book", { option: "--write" });
    const reading = csvReading(call.given);
    const { loadCsvBook } = await import("./csv-book");
    const loaded = await loadCsvBook(file, csvColumns(call.given), languageOf(call), reading);
    if (isRefused(loaded)) return refuse(call, loaded);
    return start(loaded, to ?? lastDay(loaded.book));
  }
  forbidCsvOptions(call.given);
  const { withBook } = await import("./with-book");
  return withBook(call, file, forChange, (opened) => start(opened, to ?? today(), opened));
}
