import { isRefused } from "../model/problem";
import { readFileBytes } from "../workbook/file/read-file-bytes";

/**
 * Is this file text and no book? A book is an .xlsx by name or by content (a zip, or what old or encrypted
 * Office files are); all else is read as text.
 */
export async function isCsvFile(file: string): Promise<boolean> {
  if (/\.(xlsx|xlsm|xls|xltx)$/i.test(file)) return false;
  if (/\.(csv|tsv|txt)$/i.test(file)) return true;
  const bytes = await readFileBytes(file);
  if (isRefused(bytes)) return false;
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  return start !== "504b0304" && start !== "d0cf11e0";
}
