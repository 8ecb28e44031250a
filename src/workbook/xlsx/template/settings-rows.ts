/** The Settings table of a new book: every key with its value and what it means. */
import { limitsText } from "../../../model/ranking/limits";
import type { Language } from "../../../model/schema";
import {
  DEFAULT_SETTINGS,
  LAYOUT_VERSION,
  SETTING_KEYS,
  type FixedSettingKey,
  type SettingKey,
} from "../../../model/settings";
import { joinedItems } from "../../../words/joined";
import { say } from "../../../words/phrase";
import { cadenceNote, settingNotes } from "../../../words/template";
import type { SheetRow } from "../create-table";

export interface ShopSettings {
  readonly language: Language;
  readonly currency: string;
  readonly shopName?: string;
  readonly staff?: readonly string[];
}

/** One row a key, in the order of `SETTING_KEYS`, then the cadence of each class. */
export function settingsRows(shop: ShopSettings): readonly SheetRow[] {
  const { language } = shop;
  const values = settingValues(shop);
  const row = (key: SettingKey, value: string | number | null, note: string): SheetRow => ({
    key,
    value,
    note,
  });
  const { classes, cadence } = DEFAULT_SETTINGS;
  return [
    ...SETTING_KEYS.map((key) => row(key, values[key], say(settingNotes[key], language))),
    ...classes.map((name, place) =>
      row(`cadence.${name}`, cadence[place]!, say(cadenceNote, language, { class: name })),
    ),
  ];
}

function settingValues(shop: ShopSettings): Readonly<Record<FixedSettingKey, string | number | null>> {
  const { rankingMethod, classes, limits, margin, basis, halfLife, birthdayLead } = DEFAULT_SETTINGS;
  return {
    "layout.version": LAYOUT_VERSION,
    language: shop.language,
    currency: shop.currency,
    country: null,
    "shop.name": shop.shopName ?? null,
    "ranking.method": rankingMethod,
    "ranking.classes": joinedItems(classes, shop.language),
    "ranking.share.limits": limitsText(limits.share),
    "ranking.pareto.limits": limitsText(limits.pareto),
    "ranking.count.limits": limitsText(limits.count),
    "ranking.margin": margin,
    "ranking.basis": basis,
    "ranking.halfLife": halfLife,
    "birthday.lead": birthdayLead,
    "closing.days": null,
    staff: shop.staff ? joinedItems(shop.staff, shop.language) : null,
    "day.limit": null,
    "stage.advice.new": null,
    "stage.advice.rising": null,
    "stage.advice.peak": null,
    "stage.advice.declining": null,
    "stage.advice.lost": null,
  };
}
