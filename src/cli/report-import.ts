/** What an import did, or would do, as one JSON document or in a few lines. */
import type { ProposedColumn } from "../model/import/mapping/proposed-column";
import type { ImportPlan } from "../model/import/import-plan";
import { targetHeader } from "../model/import/targets";
import type { Problem } from "../model/problem";
import type { Language } from "../model/schema";
import type { SourceSheet } from "../workbook/source/source-sheet";
import { importPhrases } from "../words/cli/commands/import";
import { say } from "../words/phrase";
import { jsonProblems } from "./report-problems";
import { textTable } from "./text-table";
import { jsonUpdate, updateLines } from "./update-lines";

export interface ImportReport {
  readonly sheet: SourceSheet;
  readonly columns: readonly ProposedColumn[];
  readonly plan: ImportPlan;
  readonly problems: readonly Problem[];
}

/** The document that `--json` prints. */
export function importDocument({ sheet, columns, plan, problems }: ImportReport, language: Language): object {
  const { format, encoding, delimiter, sheet: sheetName, headerRow, rows } = sheet.file;
  const { read, added, updated, duplicates, refused, created, skipped, joined } = plan.counts;
  return {
    file: {
      format,
      encoding: encoding ?? null,
      delimiter: delimiter ?? null,
      sheet: sheetName ?? null,
      headerRow,
      rows,
      broken: sheet.broken?.length ?? 0,
    },
    mapping: columns.map(({ header, target, confidence, samples }) => ({
      header,
      target: target ?? null,
      confidence,
      samples,
    })),
    ...{ read, added, updated, duplicates, refused, created, skipped },
    problems: jsonProblems(problems, language),
    into: plan.into,
    joined,
    leftOut: sheet.leftOut.map(({ rowNumber, kind, text }) => ({ row: rowNumber, kind, text })),
    questions: plan.questions.map(({ header, orders, sample }) => ({ header, orders, sample })),
    updates: plan.updates.map((update) => jsonUpdate(plan.into, update)),
    lookalikes: plan.duplicates.map(({ rowNumber, id, name, lookalikes }) => ({
      row: rowNumber,
      id: id ?? null,
      name,
      like: lookalikes,
    })),
  };
}

/** How the file was read, where its columns go, and the counts. */
export function importLines({ sheet, columns, plan }: ImportReport, language: Language): readonly string[] {
  const { format, encoding, sheet: part, headerRow, rows } = sheet.file;
  const how = [format, encoding, part].filter((word) => word !== undefined).join(", ");
  const target = ({ target: key }: ProposedColumn): string =>
    key === undefined ? say(importPhrases.leftOut, language) : targetHeader(plan.into, key, language);
  const heading = [say(importPhrases.column, language), say(importPhrases.target, language), ""];
  const lines = columns.map((column) => [column.header, target(column), column.samples.join(" | ")]);
  const { leftOut } = sheet;
  const { joined, duplicates, ...counts } = plan.counts;
  return [
    say(importPhrases.source, language, { file: sheet.file.name, how, headerRow, rows }),
    textTable([heading, ...lines], "lll"),
    ...(leftOut.length > 0 ? [say(importPhrases.rowsLeftOut, language, { count: leftOut.length })] : []),
    say(importPhrases.imported, language, counts),
    ...(joined > 0 ? [say(importPhrases.joined, language, { count: joined })] : []),
    ...updateLines(plan, language),
    ...(duplicates > 0 ? [say(importPhrases.duplicates, language, { count: duplicates })] : []),
  ];
}
