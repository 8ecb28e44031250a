/** Reads a list in a test: as a sheet, or fails with the codes of what refused it. */
import { isRefused, type Problem } from "../../../src/model/problem";
import { readSource } from "../../../src/workbook/source/read-source";
import type { SourceChoices, SourceSheet } from "../../../src/workbook/source/source-sheet";

export async function sheetOf(
  content: string | Uint8Array,
  choices: SourceChoices = {},
): Promise<SourceSheet> {
  const read = await outcomeOf(content, choices);
  if (isRefused(read)) throw new Error(`refused: ${read.map(({ code }) => code).join()}`);
  return read;
}

export async function refusalOf(
  content: string | Uint8Array,
  choices: SourceChoices = {},
): Promise<string[]> {
  const read = await outcomeOf(content, choices);
  return isRefused(read) ? read.map(({ code }) => code) : [];
}

function outcomeOf(
  content: string | Uint8Array,
  choices: SourceChoices,
): Promise<SourceSheet | readonly Problem[]> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return readSource({ name: "list", bytes }, choices);
}

/** Code and row of each problem. */
export function problemsOf({ problems }: SourceSheet): (readonly [string, number | undefined])[] {
  return problems.map(({ code, place }) => [code, place.row]);
}
