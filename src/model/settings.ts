/**
 * The owner's choices, kept as rows of the Settings table so that they travel with the workbook.
 * A missing row means the default; a value that cannot be read is reported and the default used.
 */
import { countryOfCurrency } from "./country";
import { problem, type Problem } from "./problem";
import type { RankingLimits, RankingMethod } from "./ranking/ranking";
import { splitList } from "./read/split-list";
import type { Language } from "./schema";
import { textAt, type TableData } from "./table-data";

export interface Settings {
  readonly language: Language;
  /** ISO 4217, for display: CNY, USD … */
  readonly currency: string;
  /** ISO 3166: whose phone numbers stand without a country code. By the currency where it is not said. */
  readonly country: string;
  readonly shopName: string;
  readonly rankingMethod: RankingMethod;
  readonly limits: Readonly<Record<RankingMethod, RankingLimits>>;
  /** Days between contacts, by class. */
  readonly cadence: Readonly<Record<"A" | "B" | "C", number>>;
  /** How many days before a birthday it is brought up. */
  readonly birthdayLead: number;
  readonly staff: readonly string[];
}

/** The version of the book's layout that this Kebu writes. */
export const LAYOUT_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  language: "zh-CN",
  currency: "CNY",
  country: "CN",
  shopName: "",
  rankingMethod: "share",
  limits: { share: { a: 0.02, b: 0.005 }, pareto: { a: 0.8, b: 0.95 } },
  cadence: { A: 14, B: 30, C: 90 },
  birthdayLead: 7,
  staff: [],
};

/** Every key the Settings table may hold, in the order in which a new book lists them. */
export const SETTING_KEYS = [
  "layout.version",
  "language",
  "currency",
  "country",
  "shop.name",
  "ranking.method",
  "ranking.share.a",
  "ranking.share.b",
  "ranking.pareto.a",
  "ranking.pareto.b",
  "cadence.A",
  "cadence.B",
  "cadence.C",
  "birthday.lead",
  "staff",
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/**
 * Does this text fit the setting? Shares are fractions of 1 (0.02 or "2%"), days whole numbers from 1,
 * lists separated by commas (also full-width) or line breaks.
 */
export function isSettingValue(key: SettingKey, text: string): boolean {
  return readers[key](text) !== undefined;
}

/** The settings of a book, and a problem for each value that cannot be read. */
export function readSettings(
  table: TableData,
  fallbackLanguage: Language,
): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(key: SettingKey, reader: (text: string) => T | undefined, fallback: T): T => {
    const row = table.index.get(key);
    if (row === undefined) return fallback;
    const text = textAt(table, "value", row).trim();
    if (text === "") return fallback;
    const value = reader(text);
    if (value !== undefined) return value;
    const place = { table: "settings", row: table.rowNumbers[row] ?? 0 } as const;
    problems.push(problem("unknown-setting-value", place, { setting: key, value: text }));
    return fallback;
  };
  const limits = DEFAULT_SETTINGS.limits;
  const language = read("language", readLanguage, fallbackLanguage);
  const currency = read("currency", readCurrency, fallbackLanguage === "en" ? "USD" : "CNY");
  const settings: Settings = {
    language,
    currency,
    country: read("country", readCountry, countryOfCurrency(currency, language)),
    shopName: read("shop.name", readText, ""),
    rankingMethod: read("ranking.method", readMethod, DEFAULT_SETTINGS.rankingMethod),
    limits: {
      share: {
        a: read("ranking.share.a", readShare, limits.share.a),
        b: read("ranking.share.b", readShare, limits.share.b),
      },
      pareto: {
        a: read("ranking.pareto.a", readShare, limits.pareto.a),
        b: read("ranking.pareto.b", readShare, limits.pareto.b),
      },
    },
    cadence: {
      A: read("cadence.A", readDays, DEFAULT_SETTINGS.cadence.A),
      B: read("cadence.B", readDays, DEFAULT_SETTINGS.cadence.B),
      C: read("cadence.C", readDays, DEFAULT_SETTINGS.cadence.C),
    },
    birthdayLead: read("birthday.lead", readLead, DEFAULT_SETTINGS.birthdayLead),
    staff: read("staff", splitList, DEFAULT_SETTINGS.staff),
  };
  return { settings, problems };
}

const readText = (text: string): string => text;
const readLanguage = (text: string): Language | undefined =>
  text === "zh-CN" || text === "en" ? text : undefined;
const readCurrency = (text: string): string | undefined => (/^[A-Z]{3}$/.test(text) ? text : undefined);
const readCountry = (text: string): string | undefined => (/^[A-Z]{2}$/.test(text) ? text : undefined);
const readMethod = (text: string): RankingMethod | undefined =>
  text === "share" || text === "pareto" ? text : undefined;
const readDays = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 ? Number(text) : undefined;
const readLead = (text: string): number | undefined => (/^\d{1,3}$/.test(text) ? Number(text) : undefined);

function readShare(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]) / (match[2] ? 100 : 1);
  return value > 0 && value <= 1 ? value : undefined;
}

const readers: Readonly<Record<SettingKey, (text: string) => unknown>> = {
  "layout.version": (text) => (/^\d+$/.test(text) ? Number(text) : undefined),
  language: readLanguage,
  currency: readCurrency,
  country: readCountry,
  "shop.name": readText,
  "ranking.method": readMethod,
  "ranking.share.a": readShare,
  "ranking.share.b": readShare,
  "ranking.pareto.a": readShare,
  "ranking.pareto.b": readShare,
  "cadence.A": readDays,
  "cadence.B": readDays,
  "cadence.C": readDays,
  "birthday.lead": readLead,
  staff: splitList,
};
