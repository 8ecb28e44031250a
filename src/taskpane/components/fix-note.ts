/** What to say beside a class fixed by the owner: whether it fixes anything. */
import type { Day } from "../../model/day";
import { readTyped } from "../read-typed";

export type FixNote = "fixNone" | "fixUnknown" | "fixEnded";

/**
 * Undefined where the class holds, or where there is nothing to fix. `name` and `until` as typed; a day that
 * cannot be read has a sentence of its own.
 */
export function fixNote(
  { name, until }: { readonly name: string; readonly until: string },
  classes: readonly string[],
  today: Day,
): FixNote | undefined {
  if (name === "") return until.trim() === "" ? undefined : "fixNone";
  if (!classes.includes(name)) return "fixUnknown";
  const day = readTyped("day", until, today, "future");
  const hasEnded = day.ok && typeof day.value === "number" && day.value < today;
  return hasEnded ? "fixEnded" : undefined;
}
