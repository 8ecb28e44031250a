/**
 * Listens to Excel: which cells were changed, by hand or by somebody else, and where the selection
 * stands. Events have gaps (`references/office-js.md`, section 4), so they only say where to look; what
 * stands there is read from the workbook.
 */
import type { Area } from "../tables/grid";
import { readAreas } from "./load-cells";
import type { BatchRunner } from "./run-batch";

/** Cells that were touched; without `areas` anything on the sheet, without `sheetId` anything at all. */
export interface Touched {
  readonly sheetId?: string;
  readonly areas?: readonly Area[];
}

export interface Selected {
  readonly sheetId: string;
  readonly row: number;
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** What this add-in wrote itself; Excel says so since ExcelApi 1.14. */
const OWN = "ThisLocalAddin";

export class ExcelWatch {
  private readonly handlers: Handler[] = [];
  private started: Promise<void> | undefined;

  constructor(
    private readonly runner: BatchRunner,
    private readonly onTouched: (touched: Touched) => void,
    private readonly onSelected: (selected: Selected) => void,
  ) {}

  /** Begins to listen, once. Versions of Excel that lack an event go without it. */
  start(): Promise<void> {
    this.started ??= this.register();
    return this.started;
  }

  /** Ends listening. */
  async stop(): Promise<void> {
    const handlers = this.handlers.splice(0);
    this.started = undefined;
    for (const handler of handlers) {
      handler.remove();
      await handler.context.sync().catch(() => undefined);
    }
  }

  private async register(): Promise<void> {
    const whole = ({ worksheetId }: { worksheetId: string }): Promise<void> => {
      this.onTouched({ sheetId: worksheetId });
      return Promise.resolve();
    };
    const anything = (): Promise<void> => {
      this.onTouched({});
      return Promise.resolve();
    };
    await this.add(({ workbook }) => workbook.worksheets.onChanged.add((args) => this.changed(args)));
    await this.add(({ workbook }) => workbook.worksheets.onRowSorted.add(whole));
    await this.add(({ workbook }) => workbook.worksheets.onDeleted.add(anything));
    await this.add(({ workbook }) => workbook.worksheets.onNameChanged.add(anything));
    await this.add(({ workbook }) => workbook.tables.onDeleted.add(anything));
    await this.add(({ workbook }) =>
      workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        const row = readAreas(address)[0]?.top;
        if (row !== undefined) this.onSelected({ sheetId: worksheetId, row });
        return Promise.resolve();
      }),
    );
  }

  private changed(args: Excel.WorksheetChangedEventArgs): Promise<void> {
    const { worksheetId, address, changeType, triggerSource } = args;
    if (String(triggerSource) === OWN) return Promise.resolve();
    const areas = String(changeType) === "RangeEdited" ? readAreas(address) : [];
    this.onTouched(areas.length > 0 ? { sheetId: worksheetId, areas } : { sheetId: worksheetId });
    return Promise.resolve();
  }

  private async add(register: (context: Excel.RequestContext) => Handler): Promise<void> {
    try {
      const handler = await this.runner.run(async (context) => {
        const added = register(context);
        await context.sync();
        return added;
      });
      this.handlers.push(handler);
    } catch {
      // An event this Excel does not have: what it would tell is seen at the next look.
    }
  }
}
