import type { TableKey } from "../../model/schema";
import type { WorkbookPort } from "../../workbook/port";
import type { BookStore } from "../store";
import { customerOfRow } from "../store/customer-of-row";

/**
 * Follows the selection in the workbook. The answer tells whose row is selected at the moment it is asked:
 * unlike the customer last shown in the pane, nobody once another cell is selected.
 */
export function followSheetCustomer(workbook: WorkbookPort, store: BookStore): () => string | undefined {
  let selected: { readonly table: TableKey; readonly id: string } | undefined;
  workbook.watchSelection((selection) => (selected = selection));
  return () => {
    const { book } = store.state;
    return book && selected ? customerOfRow(book, selected) : undefined;
  };
}
