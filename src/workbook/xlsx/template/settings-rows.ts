/** The Settings table of a new book: every key with its value and what it means. */
import type { Language } from "../../../model/schema";
import { DEFAULT_SETTINGS, LAYOUT_VERSION, SETTING_KEYS, type SettingKey } from "../../../model/settings";
import { say } from "../../../words/phrase";
import { settingNotes } from "../../../words/template";
import type { SheetRow } from "../create-table";

export interface ShopSettings {
  readonly language: Language;
  readonly currency: string;
  readonly shopName?: string;
  readonly staff?: readonly string[];
}

/** One row a key, in the order of `SETTING_KEYS`. Numbers stand as numbers, shares as fractions of 1. */
export function settingsRows(shop: ShopSettings): readonly SheetRow[] {
  const values = settingValues(shop);
  return SETTING_KEYS.map((key) => ({
    key,
    value: values[key],
    note: say(settingNotes[key], shop.language),
  }));
}

/** Is the value a share, to be shown as a percentage? */
export function isShareSetting(key: string): boolean {
  return /^ranking\.(share|pareto)\.[ab]$/.test(key);
}

function settingValues(shop: ShopSettings): Readonly<Record<SettingKey, string | number | null>> {
  const { rankingMethod, limits, cadence, birthdayLead } = DEFAULT_SETTINGS;
  const joint = shop.language === "zh-CN" ? "、" : ", ";
  return {
    "layout.version": LAYOUT_VERSION,
    language: shop.language,
    currency: shop.currency,
    country: null,
    "shop.name": shop.shopName ?? null,
    "ranking.method": rankingMethod,
    "ranking.share.a": limits.share.a,
    "ranking.share.b": limits.share.b,
    "ranking.pareto.a": limits.pareto.a,
    "ranking.pareto.b": limits.pareto.b,
    "cadence.A": cadence.A,
    "cadence.B": cadence.B,
    "cadence.C": cadence.C,
    "birthday.lead": birthdayLead,
    staff: shop.staff?.join(joint) ?? null,
  };
}
