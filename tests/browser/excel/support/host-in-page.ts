/**
 * Runs in the browser in the place of Office.js, behind Microsoft's client in the same script (see
 * `office-js.ts`): the simulated Excel, and `Office` as written by hand. Tests reach both through
 * `window.simulated`.
 */
import { OfficeByHand, type OfficeOptions } from "../../../taskpane/office/support/office-by-hand";
import { fromJSON, toJSON } from "../../../excel/book/snapshot";
import { loadClientInPage } from "../../../excel/client/load-client-in-page";
import { SimulatedExcel } from "../../../excel/simulated-excel";

export interface WorkbookToOpen {
  /** The workbook as JSON. */
  readonly state: string;
  readonly office: OfficeOptions;
  /** The user is typing in a cell while the pane opens. */
  readonly startsInCellEdit: boolean;
}

export interface Simulated {
  readonly excel: SimulatedExcel;
  readonly office: OfficeByHand;
  /** Ids of the custom functions that were made known. */
  readonly functions: readonly string[];
  /** The workbook as it is now, as JSON. */
  state(): string;
}

const { state, office: options, startsInCellEdit } = window.workbookToOpen;
const excel = new SimulatedExcel(fromJSON(state));
const office = new OfficeByHand(options);
const functions: string[] = [];
if (startsInCellEdit) excel.faults.cellEdit(Infinity);
loadClientInPage(excel);
Object.assign(window, {
  Office: office,
  CustomFunctions: { associate: (id: string) => void functions.push(id) },
});
window.simulated = { excel, office, functions, state: () => toJSON(excel.workbook) };

declare global {
  interface Window {
    /** Put there by the test before the page begins. */
    workbookToOpen: WorkbookToOpen;
    simulated: Simulated;
  }
}
