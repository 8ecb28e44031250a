/** How the text of a setting is read; undefined for what does not fit it. */
import { areLimits, LORENZ_CLASSES, type LimitedMethod } from "./ranking/limits";
import { readClassNames } from "./ranking/class-names";
import { RANKING_METHODS, SUMMED_BASES, type RankingBasis, type RankingMethod } from "./ranking/ranking";
import { splitList } from "./read/split-list";
import { readScoreLimits } from "./rfm/read-limits";
import type { Language } from "./schema";
import type { FixedSettingKey, SettingKey } from "./settings";

export const readText = (text: string): string => text;
export const readLanguage = (text: string): Language | undefined =>
  text === "zh-CN" || text === "en" ? text : undefined;
export const readCurrency = (text: string): string | undefined =>
  /^[A-Z]{3}$/.test(text) ? text : undefined;
export const readCountry = (text: string): string | undefined => (/^[A-Z]{2}$/.test(text) ? text : undefined);
const readMethod = (text: string): RankingMethod | undefined =>
  RANKING_METHODS.find((method) => method === text);
export const readBasis = (text: string): RankingBasis | undefined =>
  SUMMED_BASES.find((basis) => basis === text);
export const readDays = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 ? Number(text) : undefined;
export const readLead = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text) ? Number(text) : undefined;

function readShare(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]) / (match[2] ? 100 : 1);
  return value > 0 && value <= 1 ? value : undefined;
}

/** A margin below 100 %; 0 turns it off. */
export function readMargin(text: string): number | undefined {
  if (/^0%?$/.test(text)) return 0;
  const margin = readShare(text);
  return margin !== undefined && margin < 1 ? margin : undefined;
}

/** With so many classes `lorenz` may not be possible. */
export function methodReader(classes: number): (text: string) => RankingMethod | undefined {
  return (text) => {
    const method = readMethod(text);
    return method === "lorenz" && classes !== LORENZ_CLASSES ? undefined : method;
  };
}

/** "2%, 0.5%": in an order that makes sense under the method. */
export function limitsReader(method: LimitedMethod): (text: string) => readonly number[] | undefined {
  return (text) => {
    const shares = splitList(text).map(readShare);
    const limits = shares.filter((share) => share !== undefined);
    return limits.length > 0 && limits.length === shares.length && areLimits(method, limits)
      ? limits
      : undefined;
  };
}

const readers: Readonly<Record<FixedSettingKey, (text: string) => unknown>> = {
  "layout.version": (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
  language: readLanguage,
  currency: readCurrency,
  country: readCountry,
  "shop.name": readText,
  "ranking.method": readMethod,
  "ranking.classes": readClassNames,
  "ranking.share.limits": limitsReader("share"),
  "ranking.pareto.limits": limitsReader("pareto"),
  "ranking.count.limits": limitsReader("count"),
  "ranking.margin": readMargin,
  "ranking.basis": readBasis,
  "ranking.halfLife": readDays,
  "birthday.lead": readLead,
  "closing.days": readText,
  staff: splitList,
  "day.limit": readDays,
  "stage.advice.new": readText,
  "stage.advice.rising": readText,
  "stage.advice.peak": readText,
  "stage.advice.declining": readText,
  "stage.advice.lost": readText,
};

/**
 * Does this text fit the setting? Shares are fractions of 1 (0.02 or "2%"), days whole numbers from 1,
 * lists separated by commas (also full-width) or line breaks.
 */
export function isSettingValue(key: SettingKey, text: string): boolean {
  return readerOf(key)(text) !== undefined;
}

function readerOf(key: SettingKey): (text: string) => unknown {
  if (isFixedKey(key)) return readers[key];
  return key.startsWith("rfm.") ? readScoreLimits : readDays;
}

function isFixedKey(key: SettingKey): key is FixedSettingKey {
  return Object.hasOwn(readers, key);
}
