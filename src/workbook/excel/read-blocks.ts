/**
 * Reads many rows in as few round trips as Excel's limits allow. On the web an answer may hold 5 MB,
 * and how many rows that is depends on what they hold: a first, careful block tells, the next ones are
 * as large as that allows, and a block that was too large after all is halved and asked again. Several
 * small tables share a round trip.
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

type Extra = (context: Excel.RequestContext) => () => void;

export class BlockReader {
  private bytesPerCell = BYTES_A_CELL;
  private cells = 0;
  private bytes = 0;
  private limit = ANSWER_BYTES;

  constructor(private readonly runner: BatchRunner) {}

  /** Reads the blocks into their pictures; `extra` is asked along in the first round trip. */
  async read(blocks: readonly Block[], onRows: (rows: number) => void, extra?: Extra): Promise<void> {
    let rest = blocks.filter(({ top, bottom }) => bottom >= top);
    let asked = extra;
    while (rest.length > 0 || asked) {
      const { now, later } = this.share(rest);
      const weight = await this.readNow(now, asked);
      if (weight === "too-large") {
        this.halve(now);
        continue;
      }
      this.learn(now, weight);
      asked = undefined;
      rest = later;
      for (const block of now) if (block.facet === "values") onRows(block.bottom - block.top + 1);
    }
  }

  /** The blocks that fit one answer, and the others. */
  private share(blocks: readonly Block[]): { now: Block[]; later: Block[] } {
    const now: Block[] = [];
    const later: Block[] = [];
    let room = Math.min(MOST_CELLS, Math.floor(this.limit / (this.bytesPerCell * CAUTION)));
    for (const block of blocks) {
      const width = widthOf(block);
      const rows = Math.min(block.bottom - block.top + 1, Math.floor(room / width));
      const enough = later.length === 0 && rows > 0 ? rows : 0;
      const taken = enough === 0 && now.length === 0 ? 1 : enough;
      if (taken > 0) now.push({ ...block, bottom: block.top + taken - 1 });
      if (block.top + taken <= block.bottom) later.push({ ...block, top: block.top + taken });
      room -= taken * width;
    }
    return { now, later };
  }

  private async readNow(blocks: readonly Block[], extra: Extra | undefined): Promise<number | "too-large"> {
    try {
      return await this.runner.run(async (context) => {
        const more = extra?.(context);
        const asked = blocks.map((block) => askBlock(context, block));
        await context.sync();
        more?.();
        const answers = asked.map((read) => read());
        return answers.some((weight) => weight === undefined)
          ? "too-large"
          : answers.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
      });
    } catch (error) {
      if (troubleOf(error) !== "too-large" || cellsOf(blocks) <= FEWEST_CELLS) throw error;
      return "too-large";
    }
  }

  private halve(blocks: readonly Block[]): void {
    this.limit = (cellsOf(blocks) * this.bytesPerCell * CAUTION) / 2;
  }

  private learn(blocks: readonly Block[], bytes: number): void {
    this.cells += cellsOf(blocks);
    this.bytes += bytes;
    if (this.cells > 1000) this.bytesPerCell = Math.max(1, this.bytes / this.cells);
  }
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
    return { area, range: range.load([block.facet]) };
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
