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
type Register = (workbook: Excel.Workbook) => Handler;

/** What this add-in wrote itself; Excel says so since ExcelApi 1.14. */
const OWN = "ThisLocalAddin";

export class ExcelWatch {
  private readonly handlers: Handler[] = [];
  private started: Promise<void> | undefined;
  private stopped: Promise<void> = Promise.resolve();

  constructor(
    private readonly runner: BatchRunner,
    private readonly onTouched: (touched: Touched) => void,
    private readonly onSelected: (selected: Selected) => void,
  ) {}

  /** Begins to listen, once. Versions of Excel that lack an event go without it. */
  start(): Promise<void> {
    this.started ??= this.stopped.then(() => this.register());
    return this.started;
  }

  /** Ends listening; who begins again meanwhile is served after that. */
  stop(): Promise<void> {
    const { started } = this;
    this.started = undefined;
    this.stopped = this.remove(started);
    return this.stopped;
  }

  /** Each handler is taken away in the context that added it. */
  private async remove(started: Promise<void> | undefined): Promise<void> {
    await started;
    const handlers = this.handlers.splice(0);
    for (const handler of handlers) handler.remove();
    const contexts = new Set(handlers.map(({ context }) => context));
    await Promise.all([...contexts].map((context) => context.sync().catch(() => undefined)));
  }

  /** All in one round trip; where this Excel lacks one of them, one by one. */
  private async register(): Promise<void> {
    if (await this.add(this.events())) return;
    for (const event of this.events()) await this.add([event]);
  }

  private events(): Register[] {
    const whole = ({ worksheetId }: { worksheetId: string }): Promise<void> => {
      this.onTouched({ sheetId: worksheetId });
      return Promise.resolve();
    };
    const anything = (): Promise<void> => {
      this.onTouched({});
      return Promise.resolve();
    };
    return [
      ({ worksheets }) => worksheets.onChanged.add((args) => this.changed(args)),
      ({ worksheets }) => worksheets.onSelectionChanged.add((args) => this.selected(args)),
      ({ worksheets }) => worksheets.onDeleted.add(anything),
      ({ worksheets }) => worksheets.onRowSorted.add(whole),
      ({ tables }) => tables.onDeleted.add(anything),
      ({ worksheets }) => worksheets.onNameChanged.add(anything),
    ];
  }

  private selected({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const row = readAreas(address)[0]?.top;
    if (row !== undefined) this.onSelected({ sheetId: worksheetId, row });
    return Promise.resolve();
  }

  private changed(args: Excel.WorksheetChangedEventArgs): Promise<void> {
    const { worksheetId, address, changeType, triggerSource } = args;
    if (triggerSource === OWN) return Promise.resolve();
    const areas = changeType === "RangeEdited" ? readAreas(address) : [];
    this.onTouched(areas.length > 0 ? { sheetId: worksheetId, areas } : { sheetId: worksheetId });
    return Promise.resolve();
  }

  private async add(events: readonly Register[]): Promise<boolean> {
    try {
      const added = await this.runner.look(async (context) => {
        const handlers = events.map((register) => register(context.workbook));
        await context.sync();
        return handlers;
      });
      this.handlers.push(...added);
      return true;
    } catch {
      // An event this Excel does not have: what it would tell is seen at the next look.
      return false;
    }
  }
}
