/** Takes a file through the simulated Excel and compares what Kebu reads before and after. */
import { expect } from "vitest";
import { load, openXlsx } from "../../../workbook/support/open-xlsx";
import { toJSON } from "../../book/snapshot";
import { loadXlsx } from "../load-xlsx";
import { saveXlsx } from "../save-xlsx";

export async function throughSimulatedExcel(bytes: Uint8Array): Promise<Uint8Array> {
  return saveXlsx(await loadXlsx(bytes));
}

/** Kebu reads the same book from both files, down to the problems and the layout. */
export async function expectSameBook(after: Uint8Array, before: Uint8Array): Promise<void> {
  expect(await load(await openXlsx(after))).toEqual(await load(await openXlsx(before)));
}

/** Loading what was saved gives the state that was saved, with the same ids. */
export async function expectSameState(bytes: Uint8Array): Promise<void> {
  const state = await loadXlsx(bytes);
  const again = await loadXlsx(await saveXlsx(state));
  expect(JSON.parse(toJSON(again))).toEqual(JSON.parse(toJSON(state)));
}
