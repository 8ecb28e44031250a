/** The settings of the book, as rows of its Settings table. Only what was changed is written. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { readClosingDays } from "../../model/calendar/closing-days";
import { setSetting } from "../../model/commands/set-setting";
import type { Change } from "../../model/change";
import type { Step } from "../../model/change";
import { isRefused } from "../../model/problem";
import { readClassNames } from "../../model/ranking/class-names";
import { LIMITED_METHODS, limitsText } from "../../model/ranking/limits";
import { RANKING_METHODS, SUMMED_BASES, type RankingMethod } from "../../model/ranking/ranking";
import { renamedFixes } from "../../model/ranking/renamed-fixes";
import { isSettingValue } from "../../model/setting-readers";
import type { SettingKey, Settings } from "../../model/settings";
import { moreWords, type MoreWord } from "../../words/pane/more";
import { say, type PhraseData } from "../../words/phrase";
import { rankingChoiceWords } from "../../words/ranking-choices";
import { rankingViewWords, type RankingViewWord } from "../../words/ranking-view";
import { chipGroup } from "../components/chip-group";
import { DraftForm } from "../components/draft-form";
import { problemList } from "../components/problem-list";
import { textField } from "../components/text-field";
import type { MakeChange } from "../store";
import type { Draft } from "../store/drafts";
import { sharedStyles } from "../styles/controls";
import { costTrouble, offeredBases } from "./ranking/offered-choices";

interface SettingField {
  readonly key: SettingKey;
  readonly word: MoreWord;
  readonly hint?: MoreWord;
  readonly data?: Readonly<Record<string, string>>;
}

const SHOP: readonly SettingField[] = [
  { key: "shop.name", word: "shopName" },
  { key: "currency", word: "currency" },
  { key: "country", word: "country" },
  { key: "staff", word: "staff" },
];
const CONTACT: readonly SettingField[] = [
  { key: "birthday.lead", word: "birthdayLead" },
  { key: "closing.days", word: "closingDays", hint: "closingDaysHint" },
  { key: "day.limit", word: "dayLimit", hint: "dayLimitHint" },
];
const MARGIN: SettingField = { key: "ranking.margin", word: "margin", hint: "marginHint" };
const HALF_LIFE: SettingField = { key: "ranking.halfLife", word: "halfLife" };
const METHOD_WORDS: Readonly<Record<RankingMethod, MoreWord>> = {
  share: "methodShare",
  pareto: "methodPareto",
  count: "methodCount",
  lorenz: "methodLorenz",
};

@customElement("kebu-settings-form")
export class SettingsForm extends DraftForm {
  static override styles = [
    ...sharedStyles,
    css`
      .buttons {
        margin-top: 12px;
      }
    `,
  ];

  protected override readonly table = "settings";
  protected override readonly draftKey = "settings";
  private shownSettings: Settings | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { settings } = this.state;
    if (settings === this.shownSettings) return;
    this.shownSettings = settings;
    this.draft = this.drafts.get(this.draftKey) ?? storedSettings(settings);
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    const { classes } = this.state.settings;
    const method = RANKING_METHODS.find((known) => known === this.typed("ranking.method")) ?? "share";
    const basis = SUMMED_BASES.find((known) => known === this.typed("ranking.basis")) ?? "amount";
    const bases = book ? offeredBases(book, basis, SUMMED_BASES) : SUMMED_BASES;
    const trouble = book && costTrouble(book);
    return html`<form @submit=${this.onSubmit} @keydown=${this.onKey} novalidate>
      ${problemList(this.problems, this.word("problemsHead"), this.language)}
      ${SHOP.map((field) => this.field(field))} ${classes.map((name) => this.field(cadenceField(name)))}
      ${CONTACT.map((field) => this.field(field))}
      ${chipGroup({
        name: "method",
        legend: this.word("method"),
        chips: RANKING_METHODS.map((value) => ({ value, label: this.word(METHOD_WORDS[value]) })),
        value: method,
        onPick: (value) => this.type("ranking.method", value),
      })}
      ${this.field({ key: "ranking.classes", word: "classNames" })}
      ${method === "lorenz" ? nothing : this.field({ key: `ranking.${method}.limits`, word: "limitsList" })}
      ${this.field(MARGIN)}
      ${chipGroup({
        name: "basis",
        legend: this.rankingWord("basis"),
        chips: bases.map((value) => ({ value, label: this.rankingWord(`basis.${value}`) })),
        value: basis,
        onPick: (value) => this.type("ranking.basis", value),
      })}
      ${trouble ? html`<p class="hint" id="no-cost">${say(rankingChoiceWords[trouble], this.language)}</p>` : nothing}
      ${basis === "recent" ? this.field(HALF_LIFE) : nothing}
      <div class="buttons"><button type="submit">${this.word("save")}</button></div>
    </form>`;
  }

  private rankingWord(key: RankingViewWord): string {
    return say(rankingViewWords[key], this.language);
  }

  private field({ key, word, hint, data }: SettingField): TemplateResult {
    return textField({
      id: key.replace(/[.\s]/g, "-"),
      label: this.word(word, data),
      value: this.typed(key),
      error: this.errors[key],
      hint: hint && this.word(hint),
      onInput: (text) => this.type(key, text),
    });
  }

  protected override async save(): Promise<void> {
    const stored = storedSettings(this.state.settings);
    const changed = shownKeys(this.state.settings).filter((key) => this.typed(key).trim() !== stored[key]);
    if (changed.length === 0) return;
    const errors = Object.fromEntries(
      changed
        .filter((key) => this.written(key) !== "" && !fits(key, this.written(key)))
        .map((key) => [key, this.word("badSetting", { value: this.typed(key) })]),
    );
    if (Object.keys(errors).length > 0) this.showErrors(errors);
    else if (await this.write(this.settingAll(changed))) this.go({ to: "saved" });
  }

  /** One change for all of them, so that one undo takes them back. */
  private settingAll(keys: readonly SettingKey[]): MakeChange {
    return (book, today, newId) => {
      const steps: Step[] = [];
      let label: Change["label"] = { code: "set-setting", data: {} };
      for (const key of keys) {
        const change = setSetting(book, { key, value: this.written(key) }, today, newId);
        if (isRefused(change)) return change;
        if (keys.length === 1) label = change.label;
        steps.push(...change.steps);
      }
      const classes = keys.includes("ranking.classes") && readClassNames(this.written("ranking.classes"));
      const fixes = classes && renamedFixes(book.customers, classes, this.state.settings.classes);
      if (fixes) steps.push(fixes);
      return { label, steps };
    };
  }

  private written(key: SettingKey): string {
    const text = this.typed(key).trim();
    return key === "currency" || key === "country" ? text.toUpperCase() : text;
  }

  protected override word(key: MoreWord, data?: PhraseData): string {
    return say(moreWords[key], this.language, data);
  }
}

/** The settings as one would type them. */
function storedSettings(settings: Settings): Draft {
  const { classes, limits, cadence } = settings;
  const joint = settings.language === "en" ? ", " : "，";
  return {
    "shop.name": settings.shopName,
    currency: settings.currency,
    country: settings.country,
    staff: settings.staff.join(joint),
    "birthday.lead": String(settings.birthdayLead),
    "closing.days": settings.closingDays,
    "day.limit": String(settings.dayLimits.usual ?? ""),
    "ranking.method": settings.rankingMethod,
    "ranking.classes": settings.classes.join(joint),
    "ranking.margin": limitsText([settings.margin]),
    "ranking.basis": settings.basis,
    "ranking.halfLife": String(settings.halfLife),
    "ranking.share.limits": limitsText(limits.share),
    "ranking.pareto.limits": limitsText(limits.pareto),
    "ranking.count.limits": limitsText(limits.count),
    ...Object.fromEntries(classes.map((name, place) => [`cadence.${name}`, String(cadence[place])])),
  };
}

/** Closing days are read by what comes with this form: the pane's first load has no use for it. */
function fits(key: SettingKey, text: string): boolean {
  if (key === "closing.days") return readClosingDays(text).unread.length === 0;
  return isSettingValue(key, text);
}

function cadenceField(name: string): SettingField {
  return { key: `cadence.${name}`, word: "cadence", data: { class: name } };
}

/** Every key that the form may change. */
function shownKeys({ classes }: Settings): readonly SettingKey[] {
  return [
    ...[...SHOP, ...CONTACT].map(({ key }) => key),
    ...classes.map((name) => cadenceField(name).key),
    "ranking.method",
    "ranking.classes",
    "ranking.margin",
    "ranking.basis",
    "ranking.halfLife",
    ...LIMITED_METHODS.map((method) => `ranking.${method}.limits` as const),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-settings-form": SettingsForm;
  }
}
