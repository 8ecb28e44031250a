import type { Book } from "../../../model/book";
import { SURE_ENOUGH } from "../../../model/duplicates/evidence";
import { findDuplicates } from "../../../model/duplicates/find-duplicates";
import type { Lookalikes } from "../../../model/duplicates/lookalikes";
import type { ImportOptions, ImportPlan } from "../../../model/import/import-plan";
import { planImport } from "../../../model/import/plan-import";
import { inSlices, type SliceOptions } from "../../../workbook/in-slices";
import { lookalikesOf } from "../../store/lookalikes-of";
import type { ReadList } from "./import-state";

/** What the import would do; undefined where it was left. Without the dictionary nobody is compared by pinyin. */
export async function tryImport(
  book: Book,
  { sheet, mapping, country }: ReadList,
  options: ImportOptions,
  slices: SliceOptions,
): Promise<ImportPlan | undefined> {
  const find = await lookalikesOf(book, country);
  const lookalikes: Lookalikes = (candidate) => find(candidate).filter(({ sure }) => sure >= SURE_ENOUGH);
  const { pinyinOf } = await import("../../../model/pinyin/pinyin");
  const findPairs: ImportOptions["findPairs"] = (rows) => findDuplicates(rows, { pinyin: pinyinOf, country });
  return inSlices(planImport(book, sheet, mapping, { ...options, lookalikes, findPairs }), slices);
}
