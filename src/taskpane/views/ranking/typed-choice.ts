/** What was typed as names, margin and half-life: names that collide and numbers that are none stay here. */
import type { RankingQuery } from "../../../model/ranking/ranking";
import { classesOf } from "./class-names";

/** As typed; absent where nothing was. */
export interface TypedChoice {
  readonly names?: readonly string[];
  readonly margin?: string;
  readonly halfLife?: string;
}

/** What cannot be read yet, or reads as the query has it. */
export function stillTyped({ names, margin, halfLife }: TypedChoice, query: RankingQuery): TypedChoice {
  const classes = names && classesOf(names);
  const isStill = <T>(read: T | undefined, chosen: T): boolean => read === undefined || read === chosen;
  return {
    ...(names && isStill(classes?.join("\n"), query.classes.join("\n")) && { names }),
    ...(margin !== undefined && isStill(readMargin(margin), query.margin) && { margin }),
    ...(halfLife !== undefined && isStill(readDays(halfLife), query.halfLife) && { halfLife }),
  };
}

/** A fraction as one types it: 0.1 is "10". */
export function percentTyped(fraction: number): string {
  return String(Number((fraction * 100).toPrecision(12)));
}

/** A margin typed in percent, below 100, as a fraction of 1. */
export function readMargin(text: string): number | undefined {
  const match = /^\s*(\d{1,2}(?:\.\d+)?)\s*%?\s*$/.exec(text);
  return match ? Number((Number(match[1]) / 100).toPrecision(12)) : undefined;
}

/** A number of days from 1 to 9999. */
export function readDays(text: string): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(text) && Number(text) >= 1 ? Number(text) : undefined;
}
