import { readScoreLimits } from "../model/rfm/read-limits";
import { optionValue, type Arguments } from "./arguments";
import { UsageError } from "./usage-error";

/** Four numbers that do not fall, as limits between five scores; undefined where the option is not given. */
export function limitsOption(given: Arguments, name: string): readonly number[] | undefined {
  const text = optionValue(given, name);
  if (text === undefined) return undefined;
  const limits = readScoreLimits(text);
  if (!limits) throw new UsageError("not-limits", { option: `--${name}`, text });
  return limits;
}
