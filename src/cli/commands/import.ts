import path from "node:path";
import { readColumns } from "../../model/import/columns/read-columns";
import type { ImportOptions } from "../../model/import/import-plan";
import { chooseTargets } from "../../model/import/choose-targets";
import { proposeMapping } from "../../model/import/mapping/propose-mapping";
import { mappingOf, type ProposedColumn } from "../../model/import/mapping/proposed-column";
import { proposeTable } from "../../model/import/mapping/propose-table";
import { rememberedMapping } from "../../model/import/mapping/remembered-mapping";
import { planImport } from "../../model/import/plan-import";
import { refusedSheet } from "../../model/import/refused-sheet";
import type { ImportTable } from "../../model/import/targets";
import { importMemories } from "../../model/log/import-memories";
import { recordImport } from "../../model/log/record-import";
import { isRefused, type Problem } from "../../model/problem";
import { customKeys } from "../../model/table-data";
import { finish } from "../../model/work";
import { sheetCsv } from "../../workbook/export/sheet-csv";
import { placeFile } from "../../workbook/file/place-file";
import { readFileBytes } from "../../workbook/file/read-file-bytes";
import { readSource } from "../../workbook/source/read-source";
import type { SourceSheet } from "../../workbook/source/source-sheet";
import { importPhrases } from "../../words/cli/commands/import";
import { reportPhrases } from "../../words/cli/report";
import { logPhrases } from "../../words/log";
import { say } from "../../words/phrase";
import { rowReason } from "../../words/problems";
import { hasOption, optionValue, type Arguments } from "../arguments";
import { newId, today } from "../clock-and-chance";
import { languageOf, type Call, type Command, type ExitCode } from "../command";
import { countryOption, dateOrders, IMPORT_OPTIONS, sourceChoices, targetChoices } from "../import-options";
import { importProblems, otherSheets } from "../import-problems";
import { lookalikesIn } from "../lookalikes-in";
import { choiceOption } from "../option-values";
import { refuse } from "../refuse";
import { importDocument, importLines, type ImportReport } from "../report-import";
import { sayProblems } from "../report-problems";
import { withBook, writeChange, type BookFile } from "../with-book";

const TABLES = ["customers", "visits"] as const;
const DUPLICATES = ["add", "leave-out"] as const;

/** `kebu import`: rows of a file into the register or the log, each of them once. */
export const importCommand: Command = {
  places: ["BOOK.xlsx", "FILE"],
  options: IMPORT_OPTIONS,
  run: async (call) => {
    const { given } = call;
    const table = choiceOption(given, "into", TABLES);
    checkOptions(given);
    const choices = sourceChoices(given);
    const [bookFile = "", listFile = ""] = given.places;
    // The book comes first: even what is wrong with the list is said in the book's language.
    return withBook(call, bookFile, !hasOption(given, "dry-run"), async (file) => {
      const { language } = file.settings;
      const bytes = await readFileBytes(listFile);
      if (isRefused(bytes)) return refuse(call, bytes, language);
      const sheet = await readSource({ name: path.basename(listFile), bytes }, choices);
      if (isRefused(sheet)) return refuse(call, sheet, language);
      return importInto(call, file, table ?? proposeTable(sheet), sheet);
    });
  },
};

/** Judges the options that are needed later, so that a wrong call is answered before anything is read. */
function checkOptions(given: Arguments): void {
  targetChoices(given);
  dateOrders(given);
  countryOption(given);
  choiceOption(given, "duplicates", DUPLICATES);
}

async function importInto(
  call: Call,
  file: BookFile,
  into: ImportTable,
  sheet: SourceSheet,
): Promise<ExitCode> {
  const { given } = call;
  const { book, settings } = file;
  const columns = chooseTargets(into, proposed(file, into, sheet), targetChoices(given));
  if ("refused" in columns) return refuse(call, columns.refused, settings.language);
  const mapping = mappingOf(columns);
  const options = await importOptions(file, into, sheet, mapping, given);
  const plan = finish(planImport(book, sheet, mapping, options));
  const language = languageOf(call, settings.language);
  const problems = [
    ...otherSheets(sheet, optionValue(given, "sheet"), language),
    ...importProblems(sheet, columns, plan),
  ];
  const report = { sheet, columns, plan, problems };

  const saved = await saveRefused(call, file, report);
  if (isRefused(saved)) return refuse(call, saved, settings.language);
  if (hasOption(given, "dry-run") || plan.change.steps.length === 0) return tell(call, file, report, saved);
  const { added, updated } = plan.counts;
  const name = sheet.file.name;
  const summary = say(logPhrases.imported, book.language, { file: name, added, updated });
  const record = { file: name, into, headers: sheet.headers, mapping, summary, today: today(), newId };
  const written = await writeChange(call, file, recordImport(book, plan.change, record));
  if (isRefused(written)) return refuse(call, written, settings.language);
  const all = { ...report, problems: [...problems, ...written.problems] };
  return tell(call, file, all, saved, written.fileName);
}

function proposed({ book }: BookFile, into: ImportTable, sheet: SourceSheet): readonly ProposedColumn[] {
  const remembered = rememberedMapping(importMemories(book, into), sheet.headers);
  return proposeMapping(into, sheet, { customKeys: customKeys(book[into]), remembered });
}

async function importOptions(
  file: BookFile,
  into: ImportTable,
  sheet: SourceSheet,
  mapping: readonly (string | undefined)[],
  given: Arguments,
): Promise<ImportOptions> {
  const country = countryOption(given) ?? file.settings.country;
  const { questions } = readColumns(into, sheet, mapping, { country });
  const duplicates = choiceOption(given, "duplicates", DUPLICATES) ?? "add";
  return {
    into,
    createCustomers: hasOption(given, "create-customers"),
    newId,
    choices: {
      country,
      currency: file.settings.currency,
      duplicates,
      dateOrders: dateOrders(given)(questions),
    },
    ...(into === "customers" && (await lookalikesIn(file.book, country))),
  };
}

/** Saves the refused rows where they are asked for; answers the file's name, "" where there is none. */
async function saveRefused(
  { given, ...call }: Call,
  { settings, opened }: BookFile,
  { plan, sheet }: ImportReport,
): Promise<string | readonly Problem[]> {
  const file = optionValue(given, "refused");
  if (file === undefined || plan.refused.length === 0) return "";
  const language = languageOf({ given, ...call }, settings.language);
  const { headers, rows } = refusedSheet(plan, sheet, language, (reason) => rowReason(reason, language));
  const problems = await placeFile(file, sheetCsv(headers, rows), { overwrite: false, book: opened.path });
  return problems.length > 0 ? problems : path.basename(file);
}

/** What was done, or what a trial run would do. Exit code 1 where no row at all could be taken. */
function tell(
  call: Call,
  file: BookFile,
  report: ImportReport,
  refusedFile: string,
  savedAs?: string,
): ExitCode {
  const { given, terminal } = call;
  const language = languageOf(call, file.settings.language);
  const { counts } = report.plan;
  if (hasOption(given, "json")) {
    terminal.out(JSON.stringify(importDocument(report, language), null, 2));
  } else {
    for (const line of importLines(report, language)) terminal.out(line);
    if (wantsCustomers(report, given)) terminal.out(say(importPhrases.createHint, language));
    if (refusedFile) terminal.out(say(importPhrases.refusedSaved, language, { file: refusedFile }));
    const fileName = savedAs ?? path.basename(file.opened.path);
    const end = hasOption(given, "dry-run") ? "dryRun" : savedAs ? "saved" : "nothingNew";
    terminal.out(say(reportPhrases[end], language, { file: fileName }));
    sayProblems(report.problems, language, terminal);
  }
  const failed = report.problems.some(({ severity }) => severity === "error");
  return failed && counts.refused === counts.read ? 1 : 0;
}

/** Were visits refused because nobody of the register is meant? Where it is many, the problem says it itself. */
function wantsCustomers({ problems }: ImportReport, given: Arguments): boolean {
  return !hasOption(given, "create-customers") && problems.some(({ code }) => code === "unknown-customer");
}
