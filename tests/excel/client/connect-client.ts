/** Joins a loaded Office.js client to a simulated Excel. The same in Node and in a page. */
import type { SimulatedExcel } from "../simulated-excel";

export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Bridged {
  readonly HostBridge: { init(bridge: SimulatedExcel["bridge"]): void };
}

export function connectClient(excel: SimulatedExcel, client: Client): Client {
  (client.OfficeExtension as unknown as Bridged).HostBridge.init(excel.bridge);
  tellUndoGroups(excel, client.Excel);
  Object.assign(globalThis, client);
  return client;
}

type Run = (...args: unknown[]) => Promise<unknown>;

/**
 * `Excel.run({ mergeUndoGroup: true }, …)` leaves no trace in what this version of the client sends, so the
 * option is told to the simulation here.
 */
function tellUndoGroups(excel: SimulatedExcel, client: Client["Excel"]): void {
  const run = client.run as unknown as Run;
  const told: Run = async (...args) => {
    const [options] = args;
    if (typeof options !== "object" || options === null || !("mergeUndoGroup" in options))
      return run(...args);
    excel.undo.beginGroup();
    try {
      return await run(...args);
    } finally {
      excel.undo.endGroup();
    }
  };
  Object.assign(client, { run: told });
}
