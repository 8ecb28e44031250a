/**
 * Reads many rows in as few round trips as Excel's limits allow. On the web an answer may hold 5 MB,
 * and how many rows that is depends on what they hold: a first, careful block of each table tells, the
 * next ones are as large as that allows, and a block that was too large after all is halved and asked
 * again. Several small tables share a round trip.
 */
import type { Area, Stretch } from "../tables/grid";
import { troubleOf } from "./excel-trouble";
import { putFormats, putFormulas, putRows } from "./load-cells";
import type { BatchRunner } from "./run-batch";
import type { SheetPicture } from "./sheet-picture";

export type Facet = "values" | "formulas" | "numberFormat";

/** Rows of a sheet to read, in stretches of columns that lie apart. */
export interface Block {
  readonly sheet: SheetPicture;
  readonly facet: Facet;
  readonly top: number;
  readonly bottom: number;
  readonly stretches: readonly Stretch[];
}

/** What an answer may weigh, with room for what surrounds the cells. */
const ANSWER_BYTES = 4_400_000;
/** Five million cells are the limit of any read; far under it. */
const MOST_CELLS = 1_000_000;
/** A guess before anything was read: short texts, a few of them Chinese. */
const BYTES_A_CELL = 24;
/** Later rows may be longer than those read so far. */
const CAUTION = 1.15;
const FEWEST_CELLS = 50;
/** So many cells tell what the others weigh. */
const TELLING_CELLS = 1000;
/** After a refusal of a block that weighed so and so much, the next ones weigh this part of it at most. */
const BELOW_REFUSED = 0.8;

type Extra = (context: Excel.RequestContext) => () => void;

export class BlockReader {
  /** What a cell of these columns was found to weigh, the last time some were read. */
  private readonly weights = new Map<string, number>();
  private limit = ANSWER_BYTES;
  /** Into how many parts to divide what should fit, after Excel found it too large. */
  private parts = 1;

  constructor(private readonly runner: BatchRunner) {}

  /** Reads the blocks into their pictures; `extra` is asked along in the first round trip. */
  async read(blocks: readonly Block[], onRows: (rows: number) => void, extra?: Extra): Promise<void> {
    let rest = blocks.filter(({ top, bottom }) => bottom >= top);
    let asked = extra;
    let refused: readonly Block[] = [];
    while (rest.length > 0 || asked) {
      const { now, later } = this.share(rest);
      const weights = await this.readNow(now, asked);
      if (weights === "too-large") {
        refused = now;
        this.parts *= 2;
        continue;
      }
      this.learn(now, weights, refused);
      refused = [];
      asked = undefined;
      rest = later;
      for (const block of now) if (block.facet === "values") onRows(block.bottom - block.top + 1);
    }
  }

  /** The blocks that fit one answer, and the others. */
  private share(blocks: readonly Block[]): { now: Block[]; later: Block[] } {
    const now: Block[] = [];
    const later: Block[] = [];
    let room = this.limit / this.parts;
    let cells = MOST_CELLS;
    for (const block of blocks) {
      const width = widthOf(block);
      const rowWeight = width * this.cellWeight(block) * CAUTION;
      const fitting = Math.floor(Math.min(room / rowWeight, cells / width));
      const rows = Math.min(block.bottom - block.top + 1, fitting);
      const enough = later.length === 0 && rows > 0 ? rows : 0;
      const taken = enough === 0 && now.length === 0 ? 1 : enough;
      if (taken > 0) now.push({ ...block, bottom: block.top + taken - 1 });
      if (block.top + taken <= block.bottom) later.push({ ...block, top: block.top + taken });
      room -= taken * rowWeight;
      cells -= taken * width;
    }
    return { now, later };
  }

  private async readNow(
    blocks: readonly Block[],
    extra: Extra | undefined,
  ): Promise<readonly number[] | "too-large"> {
    try {
      return await this.runner.look(async (context) => {
        const more = extra?.(context);
        const asked = blocks.map((block) => askBlock(context, block));
        await context.sync();
        more?.();
        const weights: number[] = [];
        for (const read of asked) {
          const weight = read();
          if (weight === undefined) return "too-large";
          weights.push(weight);
        }
        return weights;
      });
    } catch (error) {
      if (troubleOf(error) !== "too-large" || cellsOf(blocks) <= FEWEST_CELLS) throw error;
      return "too-large";
    }
  }

  /** Was what Excel had refused no heavier than it should be? Then Excel takes less than we thought. */
  private learn(now: readonly Block[], weights: readonly number[], refused: readonly Block[]): void {
    now.forEach((block, index) => {
      if (cellsOf([block]) >= TELLING_CELLS)
        this.weights.set(kindOf(block), Math.max(1, (weights[index] ?? 0) / cellsOf([block])));
    });
    if (refused.length === 0) return;
    this.parts = 1;
    const weight = refused.reduce((sum, block) => sum + cellsOf([block]) * this.cellWeight(block), 0);
    this.limit = Math.min(this.limit, weight * BELOW_REFUSED);
  }

  private cellWeight(block: Block): number {
    return this.weights.get(kindOf(block)) ?? BYTES_A_CELL;
  }
}

/** Blocks of the same columns are alike. */
function kindOf({ sheet, facet, stretches }: Block): string {
  return `${sheet.id} ${facet} ${stretches[0]?.left ?? 0}`;
}

/** The columns as stretches that lie side by side. */
export function stretchesOf(columns: readonly number[]): Stretch[] {
  const stretches: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && column === last.right + 1) last.right = column;
    else if (last?.right !== column) stretches.push({ left: column, right: column });
  }
  return stretches;
}

/** Asks for a block; the answer is its weight in bytes, undefined where Excel gave nothing. */
function askBlock(context: Excel.RequestContext, block: Block): () => number | undefined {
  const sheet = context.workbook.worksheets.getItem(block.sheet.id);
  const asked = block.stretches.map((stretch) => {
    const area: Area = { ...stretch, top: block.top, bottom: block.bottom };
    const rows = area.bottom - area.top + 1;
    const range = sheet.getRangeByIndexes(area.top - 1, area.left - 1, rows, area.right - area.left + 1);
    return { area, range: LOAD[block.facet](range) };
  });
  return () => {
    let weight = 0;
    for (const { area, range } of asked) {
      const cells = range[block.facet] as unknown[][] | null;
      if (!cells) return undefined;
      PUT[block.facet](block.sheet, area, cells);
      weight += weigh(cells);
    }
    return weight;
  };
}

const LOAD: Readonly<Record<Facet, (range: Excel.Range) => Excel.Range>> = {
  values: (range) => range.load("values"),
  formulas: (range) => range.load("formulas"),
  numberFormat: (range) => range.load("numberFormat"),
};

const PUT: Readonly<Record<Facet, (sheet: SheetPicture, area: Area, cells: unknown[][]) => void>> = {
  values: putRows,
  formulas: putFormulas,
  numberFormat: putFormats,
};

function widthOf({ stretches }: Block): number {
  return stretches.reduce((sum, { left, right }) => sum + right - left + 1, 0);
}

function cellsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + widthOf(block) * (block.bottom - block.top + 1), 0);
}

/** About as many bytes as the cells take as JSON in UTF-8. */
function weigh(cells: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of cells)
    for (const cell of row) bytes += typeof cell === "string" ? textBytes(cell) + 3 : String(cell).length + 1;
  return bytes;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code < 0x20 || code === 34 || code === 92) bytes += 1;
  }
  return bytes;
}
