import { problem, type Problem } from "../../model/problem";
import type { WorkbookPort, WriteOptions } from "../../workbook/port";
import { patiently } from "../patiently";
import { carryOut, type Deed } from "./deed";
import type { Journal } from "./journal";

/** A write that takes longer than this is told to be under way. */
const SLOW_MS = 1_000;

/**
 * Journal, then workbook. An empty answer means it is written; what was refused leaves the journal again.
 * A port that throws has written nothing, or will tell on the next reading.
 */
export async function writeDeed(
  port: WorkbookPort | undefined,
  deed: Deed,
  journal: Journal | undefined,
  onSlow: () => void,
  options?: WriteOptions,
): Promise<readonly Problem[]> {
  await journal?.record(deed);
  const problems = await patiently(carriedOut(port, deed, options), SLOW_MS, onSlow);
  if (problems.length > 0) await journal?.forget(deed);
  return problems;
}

async function carriedOut(
  port: WorkbookPort | undefined,
  deed: Deed,
  options: WriteOptions | undefined,
): Promise<readonly Problem[]> {
  try {
    return port ? await carryOut(port, deed, options) : [problem("no-book")];
  } catch {
    return [problem("not-written")];
  }
}
