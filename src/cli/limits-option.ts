import { BINS } from "../model/rfm/score";
import { readMoney } from "../model/read/read-money";
import { splitList } from "../model/read/split-list";
import { optionValue, type Arguments } from "./arguments";
import { UsageError } from "./usage-error";

/** Four numbers that do not fall, as limits between five scores; undefined where the option is not given. */
export function limitsOption(given: Arguments, name: string): readonly number[] | undefined {
  const text = optionValue(given, name);
  if (text === undefined) return undefined;
  const limits = splitList(text).map((part) => readMoney(part));
  if (isRising(limits) && limits.length === BINS - 1) return limits;
  throw new UsageError("not-limits", { option: `--${name}`, text });
}

function isRising(limits: readonly (number | undefined)[]): limits is readonly number[] {
  return limits.every((limit, place) => limit !== undefined && (place === 0 || limit >= limits[place - 1]!));
}
