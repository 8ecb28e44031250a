/** The options that choose customers, as a segment. */
import { foldWidth } from "../model/read/comparable";
import { splitList } from "../model/read/split-list";
import type { Segment, SegmentColumn } from "../model/export/segment";
import { optionValue, type Arguments, type OptionKinds } from "./arguments";
import { dayOption, requiredOption } from "./option-values";
import { UsageError } from "./usage-error";

export const SEGMENT_OPTIONS: OptionKinds = {
  class: "value",
  tag: "value",
  area: "value",
  status: "value",
  owner: "value",
  "last-before": "value",
  "last-since": "value",
  text: "value",
};

const COLUMN_OPTIONS: Readonly<Record<string, SegmentColumn>> = {
  tag: "tags",
  area: "area",
  status: "status",
  owner: "owner",
};

/** The segment that the call describes; everybody where it names no condition. `known` are the book's classes. */
export function segmentOption(given: Arguments, known: readonly string[]): Segment {
  const classes = classesOption(given, known);
  const columns = Object.entries(COLUMN_OPTIONS)
    .filter(([option]) => given.options[option])
    .map(([option, column]) => [column, requiredOption(given, option)] as const);
  const lastBefore = dayOption(given, "last-before");
  const lastSince = dayOption(given, "last-since");
  return {
    ...(classes && { classes }),
    columns: Object.fromEntries(columns),
    ...(lastBefore !== undefined && { lastBefore }),
    ...(lastSince !== undefined && { lastSince }),
    text: given.options.text ? requiredOption(given, "text") : "",
  };
}

/** `A,B`, in either case. Stars count, so signs are not folded away. */
function classesOption(given: Arguments, known: readonly string[]): readonly string[] | undefined {
  const text = optionValue(given, "class");
  if (text === undefined) return undefined;
  const folded = (name: string): string => foldWidth(name).toLowerCase();
  const words = splitList(text).map(folded);
  const classes = known.filter((name) => words.includes(folded(name)));
  if (classes.length !== new Set(words).size || classes.length === 0)
    throw new UsageError("not-a-choice", { option: "--class", text, choices: known.join(", ") });
  return classes;
}
