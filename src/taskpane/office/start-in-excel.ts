/**
 * From an empty page to the pane on the workbook: register what Excel may call, wait for Excel, connect to
 * the workbook, show the pane. Whatever does not come is told in its place.
 */
import { idSource } from "../../model/identity/ids";
import type { WorkbookPort } from "../../workbook/port";
import "../components/kebu-pane";
import { firstLanguage } from "../first-language";
import { BookStore } from "../store";
import { remembered } from "../store/remember";
import { installTheme } from "../styles/theme";
import { todayFrom } from "../today";
import { awaitExcel } from "./await-excel";
import { hostOf, officeScript } from "./office-script";
import { followOfficeTheme } from "./office-theme";
import { openSample } from "./open-sample";
import { PaneInExcel } from "./pane-in-excel";
import { associateCommands } from "./ribbon-commands";
import { followSheetCustomer } from "./sheet-customer";
import "./start-notice";
import type { StartNotice } from "./start-notice";
import { loadWithDocument } from "./startup";
import { followVisibility } from "./visibility";

export interface ExcelParts {
  /** The workbook that the add-in stands in. */
  readonly connect: () => Promise<WorkbookPort>;
  /** Makes the custom functions known to Excel. */
  readonly registerFunctions: () => void;
}

/** Starts the add-in in this page. Resolves when the pane is there, or when what is wrong has been told. */
export async function startInExcel({ connect, registerFunctions }: ExcelParts): Promise<void> {
  installTheme();
  const script = officeScript(document);
  const notice = showNotice(hostOf(script));
  const paneInExcel = new PaneInExcel();
  const register = (): void => {
    associateCommands(Office, (command, shown) => paneInExcel.go(command, shown));
    registerFunctions();
  };
  const info = await awaitExcel(script, register, (trouble) => (notice.trouble = trouble));
  if (!info) return;
  let workbook: WorkbookPort;
  try {
    workbook = await connect();
  } catch {
    notice.trouble = "not-connected";
    return;
  }
  await openPane(workbook, paneInExcel, info.addin?.visibilityMode === Office.VisibilityMode.taskpane);
}

async function openPane(workbook: WorkbookPort, paneInExcel: PaneInExcel, inSight: boolean): Promise<void> {
  const store = new BookStore({
    today: todayFrom(location.search, () => new Date()),
    newId: idSource(() => Math.random()),
    language: firstLanguage(remembered("language"), Office.context.displayLanguage, navigator.language),
  });
  const pane = document.createElement("kebu-pane");
  pane.store = store;
  pane.quiet = !inSight;
  pane.openSample = () => openSample(store);
  // Excel does not tell when its theme changes, so it is looked at whenever the pane changes.
  const dress = (): void => {
    document.documentElement.lang = store.state.language;
    followOfficeTheme(Office.context.officeTheme, document.documentElement);
  };
  dress();
  store.subscribe(dress);
  show(pageHeading(), pane);
  const opened = store.open(workbook);
  paneInExcel.mounted(pane, followSheetCustomer(workbook, store));
  void followVisibility(Office.addin, () => {
    store.refreshToday();
    dress();
  });
  void loadWithDocument({
    addin: Office.addin,
    store,
    inUse: () => inSight || paneInExcel.asked,
    showToday: () => paneInExcel.showToday(),
  });
  await opened;
}

/** Takes the place of the words that the page itself holds. */
function showNotice(scriptHost: string): StartNotice {
  const notice = document.createElement("kebu-start-notice");
  notice.language = firstLanguage(remembered("language"), navigator.language);
  notice.scriptHost = scriptHost;
  document.documentElement.lang = notice.language;
  show(notice);
  return notice;
}

/** Excel shows the name above the pane; for screen readers the page has it too. */
function pageHeading(): HTMLElement {
  const heading = document.createElement("h1");
  heading.textContent = document.title;
  return heading;
}

/** Puts these into the page, in the place of what stood there. */
function show(...elements: readonly HTMLElement[]): void {
  document.querySelector("main")?.replaceChildren(...elements);
}
