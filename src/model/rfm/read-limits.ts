import { readMoney } from "../read/read-money";
import { splitList } from "../read/split-list";
import { BINS } from "./score";

/** "30, 60, 90, 180": four numbers that do not fall, as limits between five scores; else undefined. */
export function readScoreLimits(text: string): readonly number[] | undefined {
  const limits = splitList(text).map((part) => readMoney(part));
  return isRising(limits) && limits.length === BINS - 1 ? limits : undefined;
}

function isRising(limits: readonly (number | undefined)[]): limits is readonly number[] {
  return limits.every((limit, place) => limit !== undefined && (place === 0 || limit >= limits[place - 1]!));
}
