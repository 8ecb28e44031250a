import path from "node:path";
import type { ImportPlan } from "../../model/import/import-plan";
import { planImport } from "../../model/import/plan-import";
import { isRefused, type Problem } from "../../model/problem";
import { customKeys } from "../../model/table-data";
import { finish } from "../../model/work";
import { mapColumns, type ColumnChoice } from "../../workbook/csv/map-columns";
import { readCsv } from "../../workbook/csv/read-csv";
import { readFileBytes } from "../../workbook/file/read-file-bytes";
import { reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption } from "../arguments";
import { newId } from "../clock-and-chance";
import { languageOf, type Call, type Command, type ExitCode } from "../command";
import { choiceOption, requiredOption } from "../option-values";
import { jsonProblems, sayProblems } from "../report-problems";
import { UsageError } from "../usage-error";
import { refuse } from "../refuse";
import { withBook, writeChange, type BookFile } from "../with-book";

const TARGETS = ["customers", "visits"] as const;

/** `kebu import`: rows of a CSV file into the register or the log, each of them once. */
export const importCommand: Command = {
  places: ["BOOK.xlsx", "FILE.csv"],
  options: {
    into: "value",
    map: "list",
    "create-customers": "switch",
    "dry-run": "switch",
    json: "switch",
  },
  run: async (call) => {
    const { given } = call;
    requiredOption(given, "into");
    const into = choiceOption(given, "into", TARGETS) ?? "visits";
    const choices = (given.options.map ?? []).map(columnChoice);
    const dryRun = hasOption(given, "dry-run");
    const [bookFile = "", csvFile = ""] = given.places;
    const bytes = await readFileBytes(csvFile);
    if (isRefused(bytes)) return refuse(call, bytes);
    const sheet = readCsv(bytes, path.basename(csvFile));
    if (isRefused(sheet)) return refuse(call, sheet);

    return withBook(call, bookFile, !dryRun, async (file) => {
      const mapped = mapColumns(into, sheet.headers, choices, customKeys(file.book[into]));
      if (isRefused(mapped)) return refuse(call, mapped, file.settings.language);
      const createCustomers = hasOption(given, "create-customers");
      const plan = finish(planImport(file.book, sheet, mapped.mapping, { into, createCustomers, newId }));
      const problems = [...mapped.problems, ...sheet.problems, ...plan.problems];
      if (dryRun || plan.change.steps.length === 0) return report(call, file, plan, problems, undefined);
      const written = await writeChange(call, file, plan.change);
      if (isRefused(written)) return refuse(call, written, file.settings.language);
      return report(call, file, plan, [...problems, ...written.problems], written.fileName);
    });
  },
};

/** `HEADER=key`; the header may hold an equals sign, the key does not. */
function columnChoice(text: string): ColumnChoice {
  const at = text.lastIndexOf("=");
  const header = text.slice(0, Math.max(at, 0)).trim();
  const key = text.slice(at + 1).trim();
  if (at < 0 || header === "" || key === "") throw new UsageError("malformed-map", { text });
  return { header, key };
}

/** What was done, or what a trial run would do. Exit code 1 where no row at all could be taken. */
function report(
  call: Call,
  file: BookFile,
  { counts }: ImportPlan,
  problems: readonly Problem[],
  savedAs: string | undefined,
): ExitCode {
  const { given, terminal } = call;
  const language = languageOf(call, file.settings.language);
  const taken = counts.added + counts.updated + counts.skipped;
  const refused = counts.read - taken;
  if (hasOption(given, "json")) {
    terminal.out(JSON.stringify({ ...counts, problems: jsonProblems(problems, language) }, null, 2));
  } else {
    const fileName = savedAs ?? path.basename(file.opened.path);
    terminal.out(say(reportPhrases.imported, language, { ...counts, refused }));
    if (hasOption(given, "dry-run")) terminal.out(say(reportPhrases.dryRun, language));
    else
      terminal.out(
        say(savedAs ? reportPhrases.saved : reportPhrases.nothingNew, language, { file: fileName }),
      );
    sayProblems(problems, language, terminal);
  }
  const failed = problems.some(({ severity }) => severity === "error");
  return failed && taken === 0 ? 1 : 0;
}
