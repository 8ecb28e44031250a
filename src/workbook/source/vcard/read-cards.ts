/** Contacts of a phone as rows: one row a card, one column for each kind of thing that any card holds. */
import type { Language } from "../../../model/schema";
import { part, ROWS_A_STEP, type Work } from "../../../model/work";
import { CARD_KEYS, cardFields, cardHeader, structuredName, type CardKey } from "./card-fields";
import { cardLines, type CardLine } from "./card-lines";

export interface CardRows {
  readonly headers: readonly string[];
  readonly rows: readonly string[][];
  /** Line of the file on which each card begins. */
  readonly rowNumbers: readonly number[];
  /** Lines on which cards begin that hold neither name nor number, or never end. */
  readonly brokenRows: readonly number[];
  readonly emptyRows: readonly number[];
}

type Card = Map<CardKey, string[]>;

/** Several phones or e-mails of a card stand in one cell, addresses on lines of their own. */
const BETWEEN: Partial<Record<CardKey, string>> = { address: "\n", notes: "\n", name: " ", birthday: " " };

export function* readCards(text: string): Work<CardRows> {
  const cards: { card: Card; rowNumber: number }[] = [];
  const brokenRows: number[] = [];
  const emptyRows: number[] = [];
  let lines: CardLine[] | undefined;
  const all = yield* part(0, 2, cardLines(text));
  for (const [at, line] of all.entries()) {
    if (at % ROWS_A_STEP === 0) yield 0.5 + at / all.length / 2;
    const isBegin = line.name === "BEGIN";
    if (isBegin && lines?.[0]) brokenRows.push(lines[0].lineNumber);
    if (isBegin) lines = [line];
    else if (line.name !== "END") lines?.push(line);
    else if (lines?.[0]) {
      const card = readCard(lines);
      const rowNumber = lines[0].lineNumber;
      if (card.size > 0) cards.push({ card, rowNumber });
      else emptyRows.push(rowNumber);
      lines = undefined;
    }
  }
  if (lines?.[0]) brokenRows.push(lines[0].lineNumber);
  const keys = CARD_KEYS.filter((key) => cards.some(({ card }) => card.has(key)));
  const language = languageOf(cards.map(({ card }) => card));
  return {
    headers: keys.map((key) => cardHeader(key, language)),
    rows: cards.map(({ card }) => keys.map((key) => (card.get(key) ?? []).join(BETWEEN[key] ?? "; "))),
    rowNumbers: cards.map(({ rowNumber }) => rowNumber),
    brokenRows,
    emptyRows,
  };
}

function readCard(lines: readonly CardLine[]): Card {
  const card: Card = new Map();
  for (const { key, text } of lines.flatMap(cardFields)) {
    if (text === "") continue;
    const values = card.get(key) ?? [];
    if (!values.includes(text)) card.set(key, [...values, text]);
  }
  const name = structuredName(lines.find((line) => line.name === "N")?.value ?? "");
  if (!card.has("name") && name !== "") card.set("name", [name]);
  const company = card.get("company");
  if (!card.has("name") && company) card.set("name", company);
  // A card of a company has its name twice.
  else if (company?.join() === card.get("name")?.join()) card.delete("company");
  return card;
}

/** Headers in the language of the cards: the mapping knows both, the person who reads them maybe one. */
function languageOf(cards: readonly Card[]): Language {
  const isChinese = cards.some((card) =>
    [...card.values()].flat().some((text) => /\p{Script=Han}/u.test(text)),
  );
  return isChinese ? "zh-CN" : "en";
}
