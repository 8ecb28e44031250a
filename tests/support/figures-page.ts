/** A Figures sheet of two years of a shop with all kinds of figures. */
import type { Book } from "../../src/model/book";
import { allFigures } from "../../src/model/figures/all-figures";
import { layOutFigures } from "../../src/workbook/figures-sheet/lay-out-figures";
import type { FiguresSheet, PrintedCell } from "../../src/workbook/figures-sheet/figures-sheet";
import { day, testBook } from "./test-book";

/** Begun the day before; a member of staff whose name looks like a formula, an area, tags, twelve sources. */
export function figuresShop(): Book {
  let shop = testBook("en").customer("The first").visit("The first", "2023-12-31", { amount: 80 });
  for (let client = 0; client < 24; client++) {
    const [name, source] = [`Client ${client}`, `Source ${client % 12}`];
    shop = shop.customer(name, { area: client % 2 ? "North" : "1-2", tags: "VIP", source });
    for (let month = 0; month <= client % 5; month++)
      for (const year of [2024, 2025]) {
        const date = `${year}-${String(1 + ((client + month) % 12)).padStart(2, "0")}-15`;
        shop = shop.visit(name, date, {
          amount: 80 + client * 7 + month,
          staff: "=SUM(A1)",
          satisfaction: 4,
        });
      }
  }
  return shop.book;
}

export const YEAR = { from: day("2025-01-01"), to: day("2025-12-31") };

/** The year of that shop, laid out. */
export function figuresPage(shop = "Lily's"): FiguresSheet {
  const given = { figures: allFigures(figuresShop(), YEAR), period: YEAR, shop };
  return layOutFigures(given, { language: "en", currency: "CNY" });
}

/** How many cells of the page have something in them. */
export function filledCells({ cells }: FiguresSheet): number {
  return cells.filter(({ cell }) => cell.kind !== "blank").length;
}

/** The cell that stands there. */
export function printedAt({ cells }: FiguresSheet, row: number, column: number): PrintedCell | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column);
}

/** The first cell with this text. */
export function cellSaying({ cells }: FiguresSheet, text: string): PrintedCell {
  const found = cells.find(({ cell }) => cell.value === text);
  if (!found) throw new Error(`no cell says ${text}`);
  return found;
}
