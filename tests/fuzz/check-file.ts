/** What must hold of any file, however spoilt: it is read or refused, and no row is lost or invented. */
import { apply } from "../../src/model/apply";
import { emptyBook } from "../../src/model/book";
import { makeLookalikes } from "../../src/model/duplicates/lookalikes";
import { NO_CHOICES } from "../../src/model/import/import-plan";
import { mappingOf } from "../../src/model/import/mapping/proposed-column";
import { proposeMapping } from "../../src/model/import/mapping/propose-mapping";
import { proposeTable } from "../../src/model/import/mapping/propose-table";
import { planImport } from "../../src/model/import/plan-import";
import { isRefused, type Problem } from "../../src/model/problem";
import { finish } from "../../src/model/work";
import { readMark } from "../../src/workbook/source/encoding/find-encoding";
import { readSource } from "../../src/workbook/source/read-source";
import type { SourceSheet } from "../../src/workbook/source/source-sheet";
import { problemSentence } from "../../src/words/problems";
import { countingIds } from "../support/test-book";
import { countRecords } from "./count-records";

export type Outcome = "imported" | "refused";

/** Throws where something does not hold. */
export async function checkFile(name: string, bytes: Uint8Array): Promise<Outcome> {
  const read = await readSource({ name, bytes }, {}, { pause: () => Promise.resolve() });
  if (isRefused(read)) {
    demand(read.length > 0, "a refusal without a reason");
    checkSentences(read);
    return "refused";
  }
  checkSentences(read.problems);
  checkShape(read);
  if (read.file.encoding !== undefined && read.file.format !== "vcf") checkCount(read, bytes);
  checkImport(read);
  return "imported";
}

function checkSentences(problems: readonly Problem[]): void {
  const SAID = 20;
  for (const problem of problems.slice(0, SAID))
    for (const language of ["zh-CN", "en"] as const) {
      const sentence = problemSentence(problem, language);
      demand(sentence !== "" && !sentence.includes("undefined"), `${problem.code} says: ${sentence}`);
    }
}

function checkShape({ file, headers, rows, rowNumbers }: SourceSheet): void {
  demand(rows.length === rowNumbers.length && rows.length === file.rows, "rows and their numbers differ");
  demand(
    rows.every((row) => row.length === headers.length),
    "a row of another width than the header",
  );
  demand(
    rowNumbers.every((row, at) => at === 0 || row > rowNumbers[at - 1]!),
    "rows out of order",
  );
  demand(
    rows.every((row) => row.some((cell) => cell !== "")),
    "a blank row among the records",
  );
}

/** Records, rows left out, blank rows, header and broken rows together are the rows of the file. */
function checkCount({ file, rows, leftOut, problems }: SourceSheet, bytes: Uint8Array): void {
  const mark = readMark(bytes);
  const text = new TextDecoder(file.encoding, { ignoreBOM: true }).decode(
    bytes.subarray(mark && mark.encoding === file.encoding ? mark.mark : 0),
  );
  const lines = text.replace(/\r\n?/g, "\n");
  const isBlanks = file.delimiter === " " || file.delimiter === "  ";
  const apart = file.delimiter === " " ? / +/g : / {2,}/g;
  const parted = isBlanks ? lines.replace(/^ +| +$/gm, "").replace(apart, "\t") : lines;
  const delimiter = isBlanks ? "\t" : file.delimiter;
  const there = countRecords(parted, { delimiter, quote: file.quote ?? '"' });
  const broken = problems.filter(({ code }) => code === "row-broken" || code === "row-cells-too-long").length;
  const told = rows.length + leftOut.length + file.blankRows + file.headerLines + broken;
  demand(told === there, `${there} rows in the file, ${told} told of`);
}

/** The whole way: mapped, planned, applied; each row has one fate. */
function checkImport(sheet: SourceSheet): void {
  const into = proposeTable(sheet);
  const mapping = mappingOf(proposeMapping(into, sheet, {}));
  const book = emptyBook("en");
  const lookalikes = makeLookalikes(book);
  const options = { into, createCustomers: true, newId: countingIds(), choices: NO_CHOICES, lookalikes };
  const { counts, change, problems } = finish(planImport(book, sheet, mapping, options));
  const { read, added, joined, updated, refused, skipped } = counts;
  const given = sheet.rows.length + (sheet.broken?.length ?? 0);
  demand(read === given, `${given} rows, ${read} planned`);
  demand(read === added + joined + updated + refused + skipped, `fates: ${JSON.stringify(counts)}`);
  checkSentences(problems);
  apply(book, change);
}

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
