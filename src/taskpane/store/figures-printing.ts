/**
 * Writes the Figures sheet for the pane. It is a printout: no change of the book, nothing for the journal or
 * Undo, for it can be written again at any time. A file that has it is unsaved all the same.
 */
import { isRefused, problem, type Problem } from "../../model/problem";
import type { ChartPicture, FiguresSheet, FiguresWritten } from "../../workbook/figures-sheet/figures-sheet";
import type { WorkbookPort } from "../../workbook/port";
import type { Queue } from "../../workbook/queue";
import type { OpenWorkbook } from "./open-workbook";
import type { StateHolder } from "./state-holder";

/** Draws the charts of the sheet; asked only where the workbook cannot. */
export type DrawPictures = (figures: FiguresSheet) => Promise<readonly ChartPicture[]>;

export class FiguresPrinting {
  constructor(
    private readonly holder: StateHolder,
    private readonly workbook: OpenWorkbook,
    private readonly queue: Queue,
  ) {}

  /** Writes the sheet and brings it to the front; or answers why it was not written. */
  write(figures: FiguresSheet, draw: DrawPictures): Promise<FiguresWritten | readonly Problem[]> {
    const { opening } = this.workbook;
    return this.queue.add(async () => {
      const { port } = this.workbook;
      if (!port || opening !== this.workbook.opening) return [problem("no-book")];
      const written = await writeTo(port, figures, draw);
      if (isRefused(written) || opening !== this.workbook.opening) return written;
      this.holder.set({ unsaved: this.holder.fields.unsaved + 1 });
      await show(port, written);
      return written;
    });
  }
}

async function writeTo(
  port: WorkbookPort,
  figures: FiguresSheet,
  draw: DrawPictures,
): Promise<FiguresWritten | readonly Problem[]> {
  try {
    const pictures = port.chartsAs === "pictures" ? await draw(figures) : [];
    return await port.writeFigures(figures, pictures);
  } catch {
    return [problem("not-written")];
  }
}

/** The sheet is written; that it does not come to the front, as when it is hidden, takes nothing from that. */
async function show(port: WorkbookPort, { sheet }: FiguresWritten): Promise<void> {
  await port.showSheet(sheet).catch(() => undefined);
}
