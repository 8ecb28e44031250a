/**
 * The wait for Office.js and then for Excel, told in the pane where it takes long or fails. What comes late
 * after all is used: the words go and the pane opens.
 */
import { patiently } from "../patiently";
import { giveBackHistory, scriptArrived } from "./office-script";
import type { StartTrouble } from "./start-notice";

/** How long the pane waits before it says something: once for the script, once for Excel. */
export const PATIENCE_MS = 5_000;

/** Shows what is wrong; undefined takes the words away again. */
export type Tell = (trouble: StartTrouble | undefined) => void;

/**
 * Calls `register` at the moment Office.js is there, before Excel can ask for anything, and resolves when
 * Excel answers, with what it says; undefined where there is no Excel, which has been told then.
 */
export async function awaitExcel(
  script: HTMLScriptElement | null,
  register: () => void,
  tell: Tell,
): Promise<ExcelInfo | undefined> {
  const arrived = await patiently(scriptArrived(script), PATIENCE_MS, () => tell("script-slow"));
  tell(arrived ? undefined : "script-blocked");
  if (!arrived) return undefined;
  giveBackHistory(history);
  register();
  const info: ExcelInfo = await patiently(Office.onReady(), PATIENCE_MS, () => tell("excel-silent"));
  const inExcel = info.host === Office.HostType.Excel;
  tell(inExcel ? undefined : "outside-excel");
  return inExcel ? info : undefined;
}

/** What `Office.onReady` tells. */
export interface ExcelInfo {
  readonly host: Office.HostType | null;
  /** Whether the pane starts in sight; not in Microsoft's types, and not told by every Excel. */
  readonly addin?: { readonly visibilityMode?: Office.VisibilityMode } | null;
}
