import path from "node:path";
import type { Day } from "../../model/day";
import { isRefused, type Problem } from "../../model/problem";
import type { Language } from "../../model/schema";
import { createFile } from "../../workbook/file/replace-file";
import { readFileBytes } from "../../workbook/file/read-file-bytes";
import { reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption } from "../arguments";
import { today } from "../clock-and-chance";
import { languageOf, type Command } from "../command";
import { choiceOption, choicesOption, dayOption } from "../option-values";
import { templatePath } from "../template-path";
import { UsageError } from "../usage-error";
import { refuse } from "../refuse";

const TEMPLATES = ["salon"] as const;
/** Tables that a book may have from the start. */
const MODULES = ["plans", "rules", "serviceLevels"] as const;

/** `kebu new`: a book from a template, the sample's dates brought up to today. Never over another file. */
export const newCommand: Command = {
  places: ["BOOK.xlsx"],
  options: { template: "value", empty: "switch", with: "value", today: "value" },
  run: async (call) => {
    const { given, terminal } = call;
    const file = given.places[0] ?? "";
    if (!/\.xlsx$/i.test(file)) throw new UsageError("not-an-xlsx-name", { text: file });
    const template = choiceOption(given, "template", TEMPLATES) ?? "salon";
    const modules = choicesOption(given, "with", MODULES);
    const day = dayOption(given, "today") ?? today();
    const language = languageOf(call);
    const empty = hasOption(given, "empty");
    const bytes = await readFileBytes(templatePath(template, language, empty));
    if (isRefused(bytes)) return refuse(call, bytes);
    const plain = empty ? bytes : await upToDate(bytes, day);
    const book = modules.length > 0 ? await withModules(plain, file, modules, language) : plain;
    if (isRefused(book)) return refuse(call, book);
    const problems = await createFile(path.resolve(file), book);
    if (problems.length > 0) return refuse(call, problems);
    terminal.out(say(reportPhrases.created, language, { file }));
    return 0;
  },
};

async function withModules(
  bytes: Uint8Array,
  file: string,
  modules: readonly (typeof MODULES)[number][],
  language: Language,
): Promise<Uint8Array | readonly Problem[]> {
  const { withTables } = await import("../with-tables");
  return withTables(bytes, path.basename(file), modules, language);
}

/** The sample as it would be on that day. */
async function upToDate(bytes: Uint8Array, day: Day): Promise<Uint8Array> {
  const { shiftSample } = await import("../../workbook/xlsx/template/shift-sample");
  return shiftSample(new Uint8Array(bytes), day);
}
