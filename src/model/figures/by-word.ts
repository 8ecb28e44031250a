/**
 * Figures by a word of the book: by staff (who stands beside the visit), by area, source, tag or an own column
 * (what stands beside the customer). A customer with two tags counts under both, so the lines of tags add up
 * to more than the whole. Blank cells are a line of their own, the last.
 */
import { numbersOf, type Book } from "../book";
import { roundValue } from "../ranking/round-value";
import { splitList } from "../read/split-list";
import { textAt } from "../table-data";
import { ROWS_A_STEP, type Work } from "../work";
import { placesIn, type CountedVisits } from "./counted-visits";
import { partOf, type Figure, type FigureCell } from "./figure";
import type { FigurePeriod } from "./period-sums";

/** The words under which a visit counts; "" for none. */
type WordsOf = (visit: number, customer: number) => readonly string[];

interface Line {
  turnover: number;
  visits: number;
  purchases: number;
  stars: number;
  rated: number;
  readonly buyers: Set<number>;
}

/** By who served the customer. */
export function staffFigure(book: Book, counted: CountedVisits, period: FigurePeriod): Work<Figure> {
  return figureBy(book, counted, period, { key: "staff" }, (visit) => [
    textAt(book.visits, "staff", visit).trim(),
  ]);
}

/** By a column of the register: `area`, `source`, `tags`, or the owner's own `custom:HEADER`. */
export function customerColumnFigure(
  book: Book,
  counted: CountedVisits,
  period: FigurePeriod,
  column: string,
): Work<Figure> {
  const words = new Map<number, readonly string[]>();
  const wordsOf: WordsOf = (_, customer) => {
    let found = words.get(customer);
    if (!found) {
      const text = textAt(book.customers, column, customer).trim();
      found = column === "tags" && text !== "" ? splitList(text) : [text];
      words.set(customer, found);
    }
    return found;
  };
  const isKnown = column === "area" || column === "source" || column === "tags";
  return figureBy(book, counted, period, isKnown ? { key: column } : { key: "custom", by: column }, wordsOf);
}

function* figureBy(
  book: Book,
  counted: CountedVisits,
  { from, to }: FigurePeriod,
  named: Pick<Figure, "key" | "by">,
  wordsOf: WordsOf,
): Work<Figure> {
  const stars = numbersOf(book.visits, "satisfaction");
  const lines = new Map<string, Line>();
  const { start, end } = placesIn(counted, from, to);
  for (let place = start; place < end; place++) {
    if (place % ROWS_A_STEP === 0) yield (place - start) / (end - start);
    const visit = counted.visit[place]!;
    const customer = counted.customer[place]!;
    for (const word of wordsOf(visit, customer)) {
      let line = lines.get(word);
      if (!line) lines.set(word, (line = newLine()));
      count(line, counted, place, stars[visit]!);
    }
  }
  const total = [...lines.values()].reduce((sum, { turnover }) => sum + Math.max(0, turnover), 0);
  const ordered = [...lines].sort(
    ([one, { turnover: more }], [other, { turnover: less }]) =>
      Number(one === "") - Number(other === "") || less - more || (one < other ? -1 : 1),
  );
  return {
    ...named,
    columns: [
      { key: "word", kind: "text" },
      { key: "turnover", kind: "money" },
      { key: "share", kind: "share" },
      { key: "visits", kind: "count" },
      { key: "customers", kind: "count" },
      { key: "ticket", kind: "money" },
      { key: "satisfaction", kind: "score" },
    ],
    rows: ordered.map(([word, line]): FigureCell[] => [
      word,
      roundValue(line.turnover),
      partOf(Math.max(0, line.turnover), total),
      line.visits,
      line.buyers.size,
      partOf(roundValue(line.turnover), line.purchases),
      partOf(line.stars, line.rated),
    ]),
  };
}

function newLine(): Line {
  return { turnover: 0, visits: 0, purchases: 0, stars: 0, rated: 0, buyers: new Set() };
}

function count(line: Line, counted: CountedVisits, place: number, given: number): void {
  const amount = counted.amount[place]!;
  line.visits++;
  if (!Number.isNaN(given)) {
    line.stars += given;
    line.rated++;
  }
  if (Number.isNaN(amount)) return;
  line.turnover += amount;
  if (counted.purchase[place] !== 1) return;
  line.purchases++;
  line.buyers.add(counted.customer[place]!);
}
