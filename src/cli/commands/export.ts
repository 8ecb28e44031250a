import { chooseColumns, exportColumns, type ExportColumn } from "../../model/export/export-columns";
import { exportRows, type ExportTable } from "../../model/export/export-table";
import { columnsNotInVcard } from "../../model/export/vcard/columns-not-in-vcard";
import { VCARD_COLUMNS } from "../../model/export/vcard/vcard-of";
import { isRefused, problem, warning, type Problem } from "../../model/problem";
import { rankBook } from "../../model/ranking/rank-book";
import { rankQuery } from "../../model/ranking/rank-query";
import { splitList } from "../../model/read/split-list";
import { FORMULA_CHOICES } from "../../workbook/export/csv-file";
import { EXPORT_FORMATS, exportFile, type ExportFormat } from "../../workbook/export/export-file";
import { TEXT_ENCODINGS, type TextEncoding } from "../../workbook/export/text-bytes";
import { exportPhrases } from "../../words/cli/commands/export";
import { say } from "../../words/phrase";
import { hasOption, optionValue, type Arguments } from "../arguments";
import { today } from "../clock-and-chance";
import { languageOf, type Call, type Command } from "../command";
import { choiceOption, dayOption, requiredOption } from "../option-values";
import { refuse } from "../refuse";
import { jsonProblems, sayProblems } from "../report-problems";
import { SEGMENT_OPTIONS, segmentOption } from "../segment-option";
import { UsageError } from "../usage-error";
import { withBook, type BookFile } from "../with-book";
import { writeOut } from "../write-out";

const TABLES = ["customers", "visits"] as const;

/** `kebu export`: rows of the book as a file for others. The book is not changed. */
export const exportCommand: Command = {
  places: ["BOOK.xlsx", "FILE.csv | FILE.xlsx | FILE.vcf"],
  options: {
    ...SEGMENT_OPTIONS,
    what: "value",
    columns: "value",
    calculated: "switch",
    mask: "switch",
    encoding: "value",
    formulas: "value",
    today: "value",
    overwrite: "switch",
    json: "switch",
  },
  run: async (call) => {
    const { given } = call;
    const [bookName = "", file = ""] = given.places;
    const table = choiceOption(given, "what", TABLES) ?? "customers";
    const format = formatOf(file);
    checkOptions(given, table, format);
    const choices = {
      format,
      encoding: choiceOption(given, "encoding", TEXT_ENCODINGS) ?? "utf-8",
      formulas: choiceOption(given, "formulas", FORMULA_CHOICES) ?? "safe",
    };
    const day = dayOption(given, "today") ?? today();

    return withBook(call, bookName, false, async (book) => {
      const { language, classes } = book.settings;
      const segment = segmentOption(given, classes);
      const { columns, unknown } = columnsOf(book, table, format, given);
      if (unknown.length > 0) return refuse(call, unknown, language);
      const classesOf = (): readonly string[] =>
        rankBook(book.book, rankQuery(book.settings, { to: day })).classes;
      const rows = exportRows(book.book, table, segment, classesOf);
      const mask = hasOption(given, "mask");
      const exported = { table, data: book.book[table], language: book.book.language, columns, rows, mask };
      const bytes = await exportFile(exported, choices);
      if (bytes === undefined || isRefused(bytes)) return refuse(call, bytes ?? [], language);
      const written = await writeOut(call, file, bytes, book);
      if (isRefused(written)) return refuse(call, written, language);
      report(call, book, exported, written.name, choices);
      return 0;
    });
  },
};

type Table = (typeof TABLES)[number];

/** By the ending of the file's name. */
function formatOf(file: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => file.toLowerCase().endsWith(`.${known}`));
  if (format === undefined) throw new UsageError("not-an-export-name", { text: file });
  return format;
}

/** Options that would change nothing in this file are refused rather than passed over. */
function checkOptions(given: Arguments, table: Table, format: ExportFormat): void {
  const refuseWith = (other: string, options: readonly string[]): void => {
    const option = options.find((name) => given.options[name]);
    if (option !== undefined) throw new UsageError("option-does-not-fit", { option: `--${option}`, other });
  };
  if (table === "visits") refuseWith("--what visits", ["mask", "calculated"]);
  if (format !== "csv") refuseWith(`.${format}`, ["encoding", "formulas"]);
  if (format !== "vcf") return;
  refuseWith(".vcf", ["columns", "calculated", "mask"]);
  if (table === "visits")
    throw new UsageError("option-does-not-fit", { option: "--what visits", other: ".vcf" });
}

function columnsOf(
  { book }: BookFile,
  table: Table,
  format: ExportFormat,
  given: Arguments,
): { readonly columns: readonly ExportColumn[]; readonly unknown: readonly Problem[] } {
  const text = optionValue(given, "columns");
  const columns = exportColumns(book, table, text !== undefined || hasOption(given, "calculated"));
  if (format === "vcf") return { columns: chooseColumns(columns, VCARD_COLUMNS).chosen, unknown: [] };
  if (text === undefined) return { columns, unknown: [] };
  const { chosen, unknown } = chooseColumns(columns, splitList(requiredOption(given, "columns")));
  const headers = columns.map(({ header }) => header).join(", ");
  return {
    columns: chosen,
    unknown: unknown.map((name) => problem("no-such-column", {}, { name, headers })),
  };
}

/** Rows of the sheet that do not count as rows of the book are not in the file either, and that is said. */
function leftOut({ problems }: BookFile, table: Table): readonly Problem[] {
  return problems.filter(({ place, severity }) => place.table === table && severity === "error");
}

/** Columns in which these customers have something that no card shows. */
function leftOutOfCards({ book }: BookFile, { data, language, rows }: ExportTable): readonly Problem[] {
  const lost = columnsNotInVcard(exportColumns(book, "customers", false), data, rows, language);
  if (lost.length === 0) return [];
  return [warning("not-in-vcard", {}, { columns: lost.map(({ header }) => header).join(", ") })];
}

function report(
  call: Call,
  book: BookFile,
  exported: ExportTable,
  file: string,
  { format, encoding }: { readonly format: ExportFormat; readonly encoding: TextEncoding },
): void {
  const rows = exported.rows.length;
  const columns = exported.columns.length;
  const language = languageOf(call, book.settings.language);
  const problems = [
    ...leftOut(book, exported.table),
    ...(format === "vcf" ? leftOutOfCards(book, exported) : []),
  ];
  if (hasOption(call.given, "json")) {
    const written = format === "csv" ? encoding : format === "vcf" ? "utf-8" : null;
    const headers = exported.columns.map(({ header }) => header);
    const document = { file, format, rows, columns, headers, encoding: written };
    const said = { ...document, problems: jsonProblems(problems, language) };
    call.terminal.out(JSON.stringify(said, null, 2));
    return;
  }
  const phrase = format === "vcf" ? exportPhrases.exportedCards : exportPhrases.exported;
  call.terminal.out(say(phrase, language, { file, rows, columns }));
  sayProblems(problems, language, call.terminal);
}
