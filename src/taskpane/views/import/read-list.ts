/** What the columns of a list that was read are to fill: as proposed, and as the user changes it. */
import { mappingOf } from "../../../model/import/mapping/proposed-column";
import { ownKeys } from "../../../model/import/mapping/own-keys";
import { proposingMapping } from "../../../model/import/mapping/propose-mapping";
import { proposingTable } from "../../../model/import/mapping/propose-table";
import { rememberedMapping } from "../../../model/import/mapping/remembered-mapping";
import { isJoinable, type ImportTable } from "../../../model/import/targets";
import { customKeys } from "../../../model/table-data";
import { part, type Work } from "../../../model/work";
import type { SourceSheet } from "../../../workbook/source/source-sheet";
import type { PaneState } from "../../store";
import { mappingMemories } from "../../store/mapping-memory";
import type { ReadList } from "./import-state";

/** The list as it will probably be taken; into the table that fits it unless another is wanted. */
export function* proposedList(
  { book, settings }: Pick<PaneState, "book" | "settings">,
  sheet: SourceSheet,
  wanted?: ImportTable,
): Work<ReadList> {
  const into = wanted ?? (yield* part(0, 2, proposingTable(sheet)));
  const remembered = book && rememberedMapping(mappingMemories(book, into), sheet.headers);
  const hints = { customKeys: book ? customKeys(book[into]) : [], remembered };
  const proposed = yield* part(1, 2, proposingMapping(into, sheet, hints));
  const { country, currency } = settings;
  return {
    sheet,
    into,
    country,
    currency,
    proposed,
    mapping: mappingOf(proposed),
    dateOrders: {},
    questions: [],
  };
}

/** Another target for one column. Where only one column can have it, the other becomes one of the owner's. */
export function withTarget(list: ReadList, position: number, target: string | undefined): ReadList {
  const mapping = [...list.mapping];
  mapping[position] = target;
  const other = list.mapping.findIndex((known, at) => known === target && at !== position);
  if (target !== undefined && other >= 0 && !isJoinable(target)) mapping[other] = ownKeyAt(list, other);
  return { ...list, mapping };
}

/** The key of an own column for the column at this position; its header, where no other has it. */
export function ownKeyAt({ into, mapping, sheet }: ReadList, position: number): string | undefined {
  const header = sheet.headers[position] ?? "";
  if (header === "") return undefined;
  return ownKeys(
    into,
    mapping.filter((_, at) => at !== position),
  )(header);
}
