/** Part of the register, by what stands in it: every condition that is given must hold. */
import { daysOf, linksOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { comparable } from "../read/comparable";
import { readChoice } from "../read/read-choice";
import { splitList } from "../read/split-list";
import { columnOf } from "../schema";
import { textAt } from "../table-data";
import { holdsText } from "./holds-text";

/** Columns of the register by whose text customers can be chosen. */
export const SEGMENT_COLUMNS = ["tags", "area", "status", "owner"] as const;
export type SegmentColumn = (typeof SEGMENT_COLUMNS)[number];

/** Conditions; those left out do not matter. Letter case, width and punctuation never do. */
export interface Segment {
  readonly classes?: readonly string[];
  /** One of the customer's tags; the whole area, status (as key, label or own word) or owner. */
  readonly columns?: Readonly<Partial<Record<SegmentColumn, string>>>;
  /** Last there before this day, or never. */
  readonly lastBefore?: Day;
  /** Last there on this day or later. */
  readonly lastSince?: Day;
  /** Stands anywhere in the row. */
  readonly text?: string;
}

/** Class of each customer row; asked for only where a condition needs it. */
export type ClassesOf = () => readonly string[];

/** Does the segment leave nobody out? */
export function isEverybody(segment: Segment): boolean {
  return (
    !segment.classes &&
    Object.keys(segment.columns ?? {}).length === 0 &&
    segment.lastBefore === undefined &&
    segment.lastSince === undefined &&
    (segment.text ?? "").trim() === ""
  );
}

/** By customer row 1 where the customer is in the segment, else 0. */
export function inSegment(book: Book, segment: Segment, classesOf: ClassesOf): Uint8Array {
  const conditions = conditionsOf(book, segment, classesOf);
  return Uint8Array.from({ length: book.customers.size }, (_, row) =>
    conditions.every((holds) => holds(row)) ? 1 : 0,
  );
}

type Condition = (customerRow: number) => boolean;

function conditionsOf(book: Book, segment: Segment, classesOf: ClassesOf): readonly Condition[] {
  const conditions: Condition[] = [];
  if (segment.classes) {
    const [wanted, classes] = [segment.classes, classesOf()];
    conditions.push((row) => wanted.includes(classes[row]!));
  }
  for (const key of SEGMENT_COLUMNS) {
    const wanted = segment.columns?.[key];
    if (wanted !== undefined) conditions.push(holdsWord(book, key, wanted));
  }
  const { lastBefore, lastSince } = segment;
  if (lastBefore !== undefined || lastSince !== undefined) {
    const last = lastVisits(book);
    if (lastBefore !== undefined) conditions.push((row) => last[row]! < lastBefore);
    if (lastSince !== undefined) conditions.push((row) => last[row]! >= lastSince);
  }
  const text = segment.text?.trim() ?? "";
  if (text !== "") conditions.push(holdsText(book.customers, text));
  return conditions;
}

/** Many customers share a few words: each is looked at once. */
function holdsWord(book: Book, key: SegmentColumn, wanted: string): Condition {
  const word = comparable(key === "status" ? readChoice(columnOf("customers", key), wanted) : wanted);
  const answers = new Map<string, boolean>();
  return (row) => {
    const text = textAt(book.customers, key, row);
    let answer = answers.get(text);
    if (answer === undefined) {
      const words = key === "tags" ? splitList(text) : [text];
      answer = words.some((candidate) => comparable(candidate) === word);
      answers.set(text, answer);
    }
    return answer;
  };
}

/** The day of each customer's last visit; who was never there has the blank, which is before any day. */
function lastVisits(book: Book): Int32Array {
  const { starts, order } = linksOf(book);
  const dates = daysOf(book.visits, "date");
  return Int32Array.from({ length: book.customers.size }, (_, row) => {
    const end = starts[row + 1]!;
    return end > starts[row]! ? dates[order[end - 1]!]! : BLANK_DAY;
  });
}
