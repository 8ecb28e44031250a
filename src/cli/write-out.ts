/** A file that a command makes beside the book; one of that name is replaced only with `--overwrite`. */
import path from "node:path";
import type { Problem } from "../model/problem";
import { placeFile } from "../workbook/file/place-file";
import { hasOption } from "./arguments";
import type { Call } from "./command";
import type { BookFile } from "./with-book";

/** The name under which it stands now; or why it was not written. */
export async function writeOut(
  call: Call,
  file: string,
  bytes: Uint8Array,
  { opened }: BookFile,
): Promise<{ readonly name: string } | readonly Problem[]> {
  const overwrite = hasOption(call.given, "overwrite");
  const problems = await placeFile(file, bytes, { overwrite, book: opened.path });
  return problems.length > 0 ? problems : { name: path.basename(file) };
}
