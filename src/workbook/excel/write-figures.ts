/**
 * Writes the Figures sheet into Excel: a look at the workbook, then one batch with all of it.
 *
 * A batch may stop in the middle. The anchor is set as soon as the sheet is there, so the next attempt finds
 * the sheet and writes all of it again, which does no harm. Where it cannot be written at all, a sheet
 * made here goes again.
 */
import { problem, type Problem } from "../../model/problem";
import { FIGURES_ANCHOR, type Anchors } from "../anchors";
import { DRAWN_BY_KEBU } from "../figures-sheet/drawn-names";
import type { FiguresSheet, FiguresWritten } from "../figures-sheet/figures-sheet";
import { figuresTarget } from "../figures-sheet/own-sheet";
import { troubleOf } from "./excel-trouble";
import { queueCells, queuePage } from "./figures-cells";
import { queueChart } from "./figures-charts";
import type { BatchRunner, Pause } from "./run-batch";
import { askStructure, type SheetBones, type Structure } from "./structure";

const ATTEMPTS = 4;
const PAUSE = 300;

export class FiguresWriter {
  constructor(
    private readonly runner: BatchRunner,
    private readonly pause: Pause,
  ) {}

  /** Writes it whole; or says why not, and leaves no new sheet behind. */
  async write(figures: FiguresSheet): Promise<FiguresWritten | readonly Problem[]> {
    /** The name of a sheet that was begun here. */
    const begun: { name?: string } = {};
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return await this.runner.write((context) => attemptToWrite(context, figures, begun), false);
      } catch (error) {
        const refused = refusal(error, begun.name !== undefined, figures.name);
        if (refused || attempt === ATTEMPTS) {
          await this.takeAway(begun.name);
          return [refused ?? problem("figures-not-written")];
        }
      }
      await this.pause(PAUSE);
    }
    return [problem("figures-not-written")];
  }

  private async takeAway(name: string | undefined): Promise<void> {
    if (name === undefined) return;
    try {
      await this.runner.write(async (context) => {
        context.workbook.names.getItemOrNullObject(FIGURES_ANCHOR).delete();
        context.workbook.worksheets.getItemOrNullObject(name).delete();
        await context.sync();
      }, false);
    } catch {
      // Excel does not answer, as the problem says.
    }
  }
}

async function attemptToWrite(
  context: Excel.RequestContext,
  figures: FiguresSheet,
  begun: { name?: string },
): Promise<FiguresWritten | readonly Problem[]> {
  const look = askStructure(context);
  const drawn = askDrawn(context);
  await context.sync();
  const structure = look();
  if (structure.readOnly) return [problem("workbook-read-only")];
  const target = figuresTarget(figures.name, anchorsWith(structure, begun.name), sheetsOf(structure));
  if (target.kind === "own" && target.sheet.protected)
    return [problem("sheet-protected", {}, { sheet: target.sheet.name })];
  const name = target.kind === "own" ? target.sheet.name : target.name;
  if (target.kind === "new") begun.name = name;
  const sheet = target.kind === "own" ? emptied(context, target.sheet.id, drawn()) : newSheet(context, name);
  if (begun.name === name) queuePage(sheet);
  queueCells(sheet, figures, structure.date1904);
  figures.charts.forEach((chart, index) => queueChart(sheet, chart, index + 1));
  await context.sync();
  return { sheet: name };
}

interface Drawn {
  readonly charts: readonly string[];
  /** Ids of pictures, which the page made of the charts. */
  readonly pictures: readonly string[];
}

/** Asks what Kebu drew on the sheet its anchor stands on; the answer is there after the next sync. */
function askDrawn({ workbook }: Excel.RequestContext): () => Drawn {
  const { charts, shapes } = workbook.names
    .getItemOrNullObject(FIGURES_ANCHOR)
    .getRangeOrNullObject().worksheet;
  charts.load("items/name");
  shapes.load("items/id,items/name");
  const ours = ({ name }: { name: string }): boolean => name.startsWith(DRAWN_BY_KEBU);
  return () => ({
    charts: charts.isNullObject ? [] : charts.items.filter(ours).map(({ name }) => name),
    pictures: shapes.isNullObject ? [] : shapes.items.filter(ours).map(({ id }) => id),
  });
}

/** Kebu's own sheet without its cells and what Kebu drew. */
function emptied({ workbook }: Excel.RequestContext, id: string, drawn: Drawn): Excel.Worksheet {
  const sheet = workbook.worksheets.getItem(id);
  sheet.getUsedRangeOrNullObject().clear();
  for (const chart of drawn.charts) sheet.charts.getItem(chart).delete();
  for (const picture of drawn.pictures) sheet.shapes.getItem(picture).delete();
  return sheet;
}

function newSheet({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  // Of a sheet that was deleted the anchor may be left.
  workbook.names.getItemOrNullObject(FIGURES_ANCHOR).delete();
  workbook.names.add(FIGURES_ANCHOR, sheet.getRangeByIndexes(0, 0, 1, 1));
  return sheet;
}

/** A sheet that an attempt before this one added, and did not come to anchor, is Kebu's as well. */
function anchorsWith({ anchors, sheets }: Structure, begun: string | undefined): Anchors {
  if (begun === undefined || !sheets.some(({ name }) => name === begun)) return anchors;
  return new Map([...anchors, [FIGURES_ANCHOR, { sheet: begun, row: 1, column: 1 }]]);
}

function sheetsOf({ sheets, tables }: Structure): readonly (SheetBones & { readonly hasTables: boolean })[] {
  const withTables = new Set(tables.map(({ sheet }) => sheet));
  return sheets.map((sheet) => ({ ...sheet, hasTables: withTables.has(sheet.name) }));
}

/** What nothing can be done about; undefined where another attempt may do. */
function refusal(error: unknown, isNewSheet: boolean, sheet: string): Problem | undefined {
  switch (troubleOf(error)) {
    case "editing":
      return problem("cell-being-edited");
    case "refused":
      return isNewSheet ? problem("workbook-protected") : problem("sheet-protected", {}, { sheet });
    default:
      return undefined;
  }
}
