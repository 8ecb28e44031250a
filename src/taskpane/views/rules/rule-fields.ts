/** The fields of a rule: those that every rule has, those of its kind, and what is seldom changed. */
import { html, type TemplateResult } from "lit";
import { isRuleKind } from "../../../model/reminders/read-rule";
import type { KindField } from "../../../model/reminders/rule-fields";
import { columnHeader } from "../../../model/column-header";
import { fieldTags } from "../../../model/messages/message-fields";
import type { Language } from "../../../model/schema";
import { choiceLabel } from "../../../model/schema/labels";
import { RULE_KINDS } from "../../../model/schema/rules";
import { plainRule, type RuleKind } from "../../../model/reminders/rule-spec";
import { ruleFieldHints, rulesViewWords } from "../../../words/pane/rules";
import { say } from "../../../words/phrase";
import { usualDaysOf, usualLeadOf } from "../../../words/rule-sentence";
import { checkField } from "../../components/check-field";
import { chipGroup } from "../../components/chip-group";
import { selectField } from "../../components/select-field";
import { textField } from "../../components/text-field";
import { fieldsOf } from "./rule-draft";
import type { Draft } from "../../store/drafts";

export interface RuleFields {
  readonly draft: Draft;
  readonly errors: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Headers of columns that hold a day, for what ends. */
  readonly dayColumns: readonly string[];
  /** Of the settings. */
  readonly birthdayLead: number;
  readonly onType: (key: string, text: string) => void;
}

export function ruleFields(fields: RuleFields): TemplateResult {
  const { draft, language, onType } = fields;
  const label = (key: string): string => columnHeader("rules", key, language);
  return html`${selectField({
      id: "kind",
      label: label("kind"),
      value: draft.kind ?? "",
      options: RULE_KINDS.map(({ key, label: words }) => ({ value: key, label: words[language] })),
      onPick: (value) => onType("kind", value),
    })}
    ${field(fields, "name", { required: true })} ${fieldsOf(draft).map((key) => kindField(fields, key))}
    ${field(fields, "appliesTo", { hint: say(ruleFieldHints.appliesTo, language) })} ${field(fields, "say")}
    ${checkField({
      id: "on",
      label: label("on"),
      checked: draft.on !== "no",
      onPick: (isOn) => onType("on", isOn ? "yes" : "no"),
    })}
    <details>
      <summary>${say(rulesViewWords.more, language)}</summary>
      ${message(fields, "messageZh", "zh-CN")} ${message(fields, "messageEn", "en")} ${nature(fields)}
      ${chipGroup({
        name: "closed",
        legend: label("closed"),
        chips: ["stay", "before", "after"].map((value) => ({
          value,
          label: choiceLabel("rules", "closed", value, language),
        })),
        value: draft.closed || "stay",
        onPick: (value) => onType("closed", value),
      })}
    </details>`;
}

interface More {
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly rows?: number;
  readonly suggestions?: readonly string[];
}

function field(
  { draft, errors, language, onType }: RuleFields,
  key: string,
  more: More = {},
): TemplateResult {
  return textField({
    id: key,
    label: columnHeader("rules", key, language),
    value: draft[key] ?? "",
    error: errors[key],
    ...more,
    onInput: (text) => onType(key, text),
  });
}

const DAYS_HINT: Partial<Readonly<Record<RuleKind, "days" | "daysOrDate">>> = {
  "after-service": "days",
  news: "daysOrDate",
};

function kindField(fields: RuleFields, key: KindField): TemplateResult {
  const { draft, language, dayColumns } = fields;
  const kind = draft.kind as RuleKind;
  const hint = key === "days" ? (DAYS_HINT[kind] ?? "daysNumber") : key;
  return field(fields, key, {
    hint: say(ruleFieldHints[hint], language),
    ...(key === "days" && { placeholder: usualDaysOf(kind) }),
    ...(key === "lead" && { placeholder: usualLeadOf(kind, fields.birthdayLead) }),
    ...(key === "column" && { suggestions: dayColumns }),
  });
}

function message(fields: RuleFields, key: "messageZh" | "messageEn", language: Language): TemplateResult {
  const tags = fieldTags(language).join(" ");
  const hint = say(rulesViewWords.messageHint, fields.language, { fields: tags });
  return field(fields, key, { rows: 3, hint });
}

/** Blank is what is usual for the kind. */
function nature({ draft, language, onType }: RuleFields): TemplateResult {
  const { kind = "" } = draft;
  const usual = isRuleKind(kind) && plainRule(kind).marketing ? "marketing" : "service";
  return chipGroup({
    name: "marketing",
    legend: columnHeader("rules", "marketing", language),
    chips: ["marketing", "service"].map((value) => ({
      value,
      label: choiceLabel("rules", "marketing", value, language),
    })),
    value: draft.marketing || usual,
    onPick: (value) => onType("marketing", value),
  });
}
