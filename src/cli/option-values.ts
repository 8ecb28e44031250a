/** Options read as what they mean; what cannot be read is wrong usage. */
import { splitList } from "../model/read/split-list";
import { parseIsoDay, type Day } from "../model/day";
import { readMoney, readShare } from "../model/read/read-money";
import { optionValue, type Arguments } from "./arguments";
import { UsageError } from "./usage-error";

/** A day written `YYYY-MM-DD`; undefined where the option is not given. */
export function dayOption(given: Arguments, name: string): Day | undefined {
  const text = optionValue(given, name);
  if (text === undefined) return undefined;
  const day = parseIsoDay(text.trim());
  if (day === undefined) throw new UsageError("not-a-day", { option: `--${name}`, text });
  return day;
}

/** An amount, as people write amounts. */
export function moneyOption(given: Arguments, name: string): number | undefined {
  const text = optionValue(given, name);
  if (text === undefined) return undefined;
  const amount = readMoney(text);
  if (amount === undefined) throw new UsageError("not-a-number", { option: `--${name}`, text });
  return amount;
}

/** A number from 0 to 1, as 0.8 or 80%. */
export function shareOption(given: Arguments, name: string): number | undefined {
  const text = optionValue(given, name);
  if (text === undefined) return undefined;
  const share = readShare(text);
  if (share === undefined || share < 0 || share > 1) {
    throw new UsageError("not-a-share", { option: `--${name}`, text });
  }
  return share;
}

/** The least and the most that an option may say. */
interface Between {
  readonly from: number;
  readonly to: number;
}

const TEN_YEARS: Between = { from: 0, to: 3650 };

/** A whole number between two others; days of ten years unless given. */
export function countOption(
  given: Arguments,
  name: string,
  fallback: number,
  { from, to } = TEN_YEARS,
): number {
  const text = optionValue(given, name);
  if (text === undefined) return fallback;
  const count = /^\d{1,7}$/.test(text.trim()) ? Number(text) : NaN;
  if (!(count >= from && count <= to))
    throw new UsageError("not-a-count", { option: `--${name}`, text, from, to });
  return count;
}

/** One of a few words. */
export function choiceOption<Choice extends string>(
  given: Arguments,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = optionValue(given, name);
  if (text === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined)
    throw new UsageError("not-a-choice", { option: `--${name}`, text, choices: choices.join(", ") });
  return choice;
}

/** Several of the choices, with commas between; none where the option is not given. */
export function choicesOption<Choice extends string>(
  given: Arguments,
  name: string,
  choices: readonly Choice[],
): readonly Choice[] {
  return splitList(optionValue(given, name) ?? "").map((text) => {
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined) return choice;
    throw new UsageError("not-a-choice", { option: `--${name}`, text, choices: choices.join(", ") });
  });
}

/** An option that must be there, with something in it. */
export function requiredOption(given: Arguments, name: string): string {
  const text = optionValue(given, name);
  if (text === undefined) throw new UsageError("missing-option", { option: `--${name}` });
  if (text.trim() === "") throw new UsageError("option-needs-value", { option: `--${name}` });
  return text;
}
