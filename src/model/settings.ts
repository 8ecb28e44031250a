/**
 * The owner's choices, kept as rows of the Settings table so that they travel with the workbook.
 * A missing row means the default; a value that cannot be read is reported and the default used.
 */
import { countryOfCurrency } from "./country";
import { problem, type Problem } from "./problem";
import { readClassNames } from "./ranking/class-names";
import { defaultLimits, type LimitedMethod } from "./ranking/limits";
import { DEFAULT_CLASSES, DEFAULT_HALF_LIFE, type RankingBasis, type RankingMethod } from "./ranking/ranking";
import { splitList } from "./read/split-list";
import { readScoreLimits } from "./rfm/read-limits";
import type { RfmLimits } from "./rfm/score-customers";
import type { Language } from "./schema";
import {
  limitsReader,
  methodReader,
  readBasis,
  readCountry,
  readCurrency,
  readDays,
  readLanguage,
  readLead,
  readMargin,
  readText,
} from "./setting-readers";
import type { Stage } from "./stage/stage-rule";
import { textAt, type TableData } from "./table-data";

export interface Settings {
  readonly language: Language;
  /** ISO 4217, for display: CNY, USD … */
  readonly currency: string;
  /** ISO 3166: whose phone numbers stand without a country code. By the currency where it is not said. */
  readonly country: string;
  readonly shopName: string;
  readonly rankingMethod: RankingMethod;
  /** Names of the classes, from the best to the last. */
  readonly classes: readonly string[];
  /** Limits between the classes, one fewer than there are. */
  readonly limits: Readonly<Record<RankingMethod, readonly number[]>>;
  /** What a customer's value is made of, and the half-life of `recent` in days. */
  readonly basis: RankingBasis;
  readonly halfLife: number;
  /** How far past a limit a customer must be to change class, a fraction of it; 0 for not at all. */
  readonly margin: number;
  /** Days between contacts, in the order of `classes`. */
  readonly cadence: readonly number[];
  /** How many days before a birthday it is brought up. */
  readonly birthdayLead: number;
  /** When the shop is closed, in the owner's words; read by `calendar/closing-days.ts` where it is needed. */
  readonly closingDays: string;
  readonly staff: readonly string[];
  /** How many reminders a person can see to in a day; see `day-plan/`. */
  readonly dayLimits: DayLimits;
  /** What to do with customers in each stage, in the owner's words; "" where Kebu's own stand. */
  readonly stageAdvice: Readonly<Record<Stage, string>>;
  /** The owner's own limits between the scores of RFM; where missing, those that the figures give. */
  readonly rfmLimits: Partial<RfmLimits>;
}

/** Whole numbers from 1. Undefined: as many as there are. */
export interface DayLimits {
  /** For everybody without a limit of their own. */
  readonly usual: number | undefined;
  /** By the name of one of the staff. */
  readonly byStaff: Readonly<Record<string, number>>;
}

/** The version of the book's layout that this Kebu writes. */
export const LAYOUT_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  language: "zh-CN",
  currency: "CNY",
  country: "CN",
  shopName: "",
  rankingMethod: "share",
  classes: DEFAULT_CLASSES,
  limits: limitsFor(DEFAULT_CLASSES.length),
  basis: "amount",
  halfLife: DEFAULT_HALF_LIFE,
  margin: 0,
  cadence: cadenceFor(DEFAULT_CLASSES.length),
  birthdayLead: 7,
  closingDays: "",
  staff: [],
  dayLimits: { usual: undefined, byStaff: {} },
  stageAdvice: { new: "", rising: "", peak: "", declining: "", lost: "" },
  rfmLimits: {},
};

/** Every key the Settings table may hold but those of single classes, in the order of a new book. */
export const SETTING_KEYS = [
  "layout.version",
  "language",
  "currency",
  "country",
  "shop.name",
  "ranking.method",
  "ranking.classes",
  "ranking.share.limits",
  "ranking.pareto.limits",
  "ranking.count.limits",
  "ranking.margin",
  "ranking.basis",
  "ranking.halfLife",
  "birthday.lead",
  "closing.days",
  "staff",
  "day.limit",
  "stage.advice.new",
  "stage.advice.rising",
  "stage.advice.peak",
  "stage.advice.declining",
  "stage.advice.lost",
] as const;
export type FixedSettingKey = (typeof SETTING_KEYS)[number];

/** `cadence.A`: days between contacts with customers of that class. */
export type CadenceKey = `cadence.${string}`;
/** `rfm.recency`: own limits between scores. There is no row where the figures themselves give them. */
export type RfmKey = `rfm.${keyof RfmLimits}`;
/** `day.limit.Lin`: how many reminders a day that person can see to. */
export type DayLimitKey = `${typeof DAY_LIMIT_OF}${string}`;
export type SettingKey = FixedSettingKey | CadenceKey | RfmKey | DayLimitKey;

const DAY_LIMIT_OF = "day.limit.";

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
  const classes = read("ranking.classes", readClassNames, DEFAULT_CLASSES);
  const limitsOf = (method: LimitedMethod): readonly number[] => {
    const key = `ranking.${method}.limits` as const;
    const usual = defaultLimits(method, classes.length);
    const limits = read(key, limitsReader(method), usual);
    if (limits.length === classes.length - 1) return limits;
    const row = table.index.get(key) ?? 0;
    const place = { table: "settings", row: table.rowNumbers[row] ?? 0 } as const;
    const data = { setting: key, classes: classes.length, limits: classes.length - 1 };
    problems.push(problem("limits-unlike-classes", place, data));
    return usual;
  };
  const advice = (stage: Stage): string => read(`stage.advice.${stage}`, readText, "");
  const usualDays = cadenceFor(classes.length);
  const language = read("language", readLanguage, fallbackLanguage);
  const currency = read("currency", readCurrency, fallbackLanguage === "en" ? "USD" : "CNY");
  const settings: Settings = {
    language,
    currency,
    country: read("country", readCountry, countryOfCurrency(currency, language)),
    shopName: read("shop.name", readText, ""),
    rankingMethod: read("ranking.method", methodReader(classes.length), DEFAULT_SETTINGS.rankingMethod),
    classes,
    limits: { share: limitsOf("share"), pareto: limitsOf("pareto"), count: limitsOf("count"), lorenz: [] },
    basis: read("ranking.basis", readBasis, DEFAULT_SETTINGS.basis),
    halfLife: read("ranking.halfLife", readDays, DEFAULT_SETTINGS.halfLife),
    margin: read("ranking.margin", readMargin, DEFAULT_SETTINGS.margin),
    cadence: classes.map((name, place) => read(`cadence.${name}`, readDays, usualDays[place]!)),
    birthdayLead: read("birthday.lead", readLead, DEFAULT_SETTINGS.birthdayLead),
    closingDays: read("closing.days", readText, ""),
    staff: read("staff", splitList, DEFAULT_SETTINGS.staff),
    dayLimits: readDayLimits(table, (key) => read(key, readDays, undefined)),
    rfmLimits: readRfmLimits((figure) => read(`rfm.${figure}`, readScoreLimits, [])),
    stageAdvice: {
      new: advice("new"),
      rising: advice("rising"),
      peak: advice("peak"),
      declining: advice("declining"),
      lost: advice("lost"),
    },
  };
  return { settings, problems };
}

/** Those that the owner set; no row is no limits. */
function readRfmLimits(read: (figure: keyof RfmLimits) => readonly number[]): Partial<RfmLimits> {
  const figures = ["recency", "frequency", "monetary"] as const;
  const limits = figures.map((figure) => [figure, read(figure)] as const);
  return Object.fromEntries(limits.filter(([, own]) => own.length > 0));
}

function readDayLimits(
  { ids }: TableData,
  read: (key: "day.limit" | DayLimitKey) => number | undefined,
): DayLimits {
  const byStaff: Record<string, number> = {};
  for (const key of ids) {
    if (!isDayLimitKey(key)) continue;
    const limit = read(key);
    if (limit !== undefined) byStaff[key.slice(DAY_LIMIT_OF.length).trim()] = limit;
  }
  return { usual: read("day.limit"), byStaff };
}

function isDayLimitKey(key: string): key is DayLimitKey {
  return key.startsWith(DAY_LIMIT_OF);
}

/** The default limits of every method between so many classes. */
function limitsFor(classes: number): Settings["limits"] {
  return {
    share: defaultLimits("share", classes),
    pareto: defaultLimits("pareto", classes),
    count: defaultLimits("count", classes),
    lorenz: [],
  };
}

/** Days between contacts where the owner names none: 14 for the best class, 90 for the last, else 30. */
function cadenceFor(classes: number): readonly number[] {
  return Array.from({ length: classes }, (_, place) => (place === 0 ? 14 : place === classes - 1 ? 90 : 30));
}
