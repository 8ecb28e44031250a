/** The project's manifest, which is good, and what makes one mistake in it. */
import { cpSync, readFileSync } from "node:fs";
import path from "node:path";

export const PROJECT = path.join(import.meta.dirname, "../..");
export const GOOD = readFileSync(path.join(PROJECT, "manifest.xml"), "utf8");
export const ACTIONS = new Set(["openKebu", "logVisit", "today", "rank"]);

/** Puts one text in the place of another, where it stands first (a RegExp with g: everywhere). */
export type Edit = readonly [from: string | RegExp, to: string];

/** The manifest's text after some edits. Throws where there is nothing to edit, so that no test passes for want of a mistake. */
export function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`The manifest has no ${String(from)}.`);
    return next;
  }, GOOD);
}

/** The part of the manifest from one text to another, both included. */
export function part(from: string, to: string): string {
  const start = GOOD.indexOf(from);
  const end = GOOD.indexOf(to, start) + to.length;
  if (start < 0 || end < to.length) throw new Error(`The manifest has nothing from ${from} to ${to}.`);
  return GOOD.slice(start, end);
}

/** Puts what the manifest's addresses serve into a folder. */
export function copyServed(folder: string): void {
  cpSync(path.join(PROJECT, "assets"), path.join(folder, "assets"), { recursive: true });
}
