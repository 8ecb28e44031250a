import { problem, type Problem } from "../../model/problem";
export async function readXlsx(
  name: string,
  _b: Uint8Array,
  _c: unknown,
  _o: unknown,
): Promise<readonly Problem[]> {
  await Promise.resolve();
  return [problem("file-not-xlsx", {}, { file: name })];
}
