/** Satisfaction, 1 to 5. */
import { foldWidth, LONGEST_WRITTEN } from "./comparable";
import { readNumber } from "./read-money";

const UNIT = /\s*(?:分|星|points?|stars?|\/\s*5)$/i;

/** "4", "4.5", "5分", "4 stars", "4/5", "★★★★☆"; undefined for anything else or outside 1–5. */
export function readScore(text: string): number | undefined {
  if (text.length > LONGEST_WRITTEN) return undefined;
  const folded = foldWidth(text);
  const stars = /^(★+)☆*$/.exec(folded)?.[1]?.length;
  const score = stars ?? readNumber(folded.replace(UNIT, ""));
  return score !== undefined && isScore(score) ? score : undefined;
}

/** Does it lie between 1 and 5? */
export function isScore(score: number): boolean {
  return score >= 1 && score <= 5;
}
