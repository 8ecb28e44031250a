/** How the values of several columns that fill one stand together in a cell. */
import { comparable } from "../../read/comparable";
import { simplified } from "../../script/simplified";
import { matchHeader } from "../../schema/match-header";
import { addressGroup } from "../mapping/vocabulary/address-pieces";
import type { ImportTable } from "../targets";

export interface SourcePart {
  readonly target: string;
  readonly header: string;
  readonly text: string;
}

const JOINTS: Readonly<Record<string, string>> = { notes: "\n", tags: ", " };

/** One text from those of several columns, in their order, each once. */
export function joinValues(into: ImportTable, key: string, parts: readonly SourcePart[]): string {
  if (key === "address") return joinAddress(parts);
  const texts = key === "notes" ? parts.map((part) => noteOf(into, part)) : parts.map(({ text }) => text);
  return unique(texts).join(JOINTS[key] ?? "; ");
}

/** Notes keep the header of what was not called notes. */
function noteOf(into: ImportTable, { header, text }: SourcePart): string {
  const word = simplified(header);
  const isNotes = matchHeader(into, "header", word) ?? matchHeader(into, "synonym", word);
  return isNotes === "notes" ? text : `${header}: ${text}`;
}

/** Street, city and country of one address by commas; home and office apart. Chinese ones run on. */
function joinAddress(parts: readonly SourcePart[]): string {
  const groups = new Map<string, string[]>();
  for (const { header, text } of parts) {
    const group = addressGroup(header);
    const known = groups.get(group);
    if (known) known.push(text);
    else groups.set(group, [text]);
  }
  return unique([...groups.values()].map(oneAddress)).join("; ");
}

function oneAddress(texts: readonly string[]): string {
  const isChinese = texts.every((text) => /\p{Script=Han}/u.test(text));
  const pieces = unique(texts).filter((text, index, all) => !isInside(text, all.slice(index + 1)));
  return pieces.join(isChinese ? "" : ", ");
}

/** 浙江省杭州市文三路1号 says 杭州市 already. */
function isInside(text: string, others: readonly string[]): boolean {
  return /\p{Script=Han}/u.test(text) && others.some((other) => other.includes(text));
}

function unique(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const folded = comparable(text) || text;
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
