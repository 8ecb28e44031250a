/** What a command answers, made ready to be written: the change, the book after it, and the way back. */
import type { Book } from "../../model/book";
import type { Change } from "../../model/change";
import type { Day } from "../../model/day";
import type { NewId } from "../../model/identity/ids";
import { applied, type Applied } from "../../model/inverse";
import { isRefused, problem, type Problem } from "../../model/problem";
import { part, type Work } from "../../model/work";
import { inSlices } from "../../workbook/in-slices";
import type { WriteOptions } from "../../workbook/port";
import { scaled } from "../../workbook/scaled-progress";

/** What is to change, or why it cannot. */
export type Made = Change | readonly Problem[];

/** A command with its input filled in, given the book as it is. */
export type MakeChange = (book: Book, today: Day, newId: NewId) => Made;

/** The same where working it out takes long. */
export type MakeInSteps = (...given: Parameters<MakeChange>) => Made | Work<Made>;

export interface ReadyChange extends Applied {
  readonly change: Change;
}

/** How much of the time it takes to make a change; the rest goes into writing it. */
const MAKING = 0.2;

/** The change of a command with all that follows from it; `stopped` where it was left. */
export async function makeReady(
  book: Book,
  made: Made | Work<Made>,
  { onProgress, signal }: WriteOptions,
): Promise<ReadyChange | readonly Problem[]> {
  const options = { onProgress: scaled(onProgress, 0, MAKING), signal };
  return (await inSlices(readied(book, made), options)) ?? [problem("stopped")];
}

/** For writing what was made ready: it goes on where making it has come to. */
export function whenReady(options: WriteOptions): WriteOptions {
  return { ...options, onProgress: scaled(options.onProgress, MAKING, 1) };
}

function* readied(book: Book, made: Made | Work<Made>): Work<ReadyChange | readonly Problem[]> {
  const change = "next" in made ? yield* part(0, 2, made) : made;
  if (isRefused(change)) return change;
  return { change, ...(yield* part(1, 2, applied(book, change))) };
}
