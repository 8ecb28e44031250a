/** Who leaves, who takes over, and how the customers are divided. */
import { html, nothing, type TemplateResult } from "lit";
import { HANDOVER_WAYS } from "../../../model/handover/propose-handover";
import { isSameStaff } from "../../../model/read/same-staff";
import { splitList } from "../../../model/read/split-list";
import type { Language } from "../../../model/schema";
import { handoverViewWords, type HandoverViewWord } from "../../../words/pane/handover";
import { say, type PhraseData } from "../../../words/phrase";
import { checkField } from "../../components/check-field";
import { chipGroup } from "../../components/chip-group";
import { selectField } from "../../components/select-field";
import { textField } from "../../components/text-field";
import { successorsOf, type HandoverChoice } from "./handover-choice";
import type { StaffLoad } from "./staff-loads";

export interface ChoiceFields {
  readonly staff: readonly StaffLoad[];
  readonly choice: HandoverChoice;
  readonly bestClass: string;
  readonly language: Language;
  readonly onChoose: (choice: Partial<HandoverChoice>) => void;
}

export function choiceFields(fields: ChoiceFields): TemplateResult {
  const { choice } = fields;
  return html`${fromField(fields)}
  ${choice.from === "" ? nothing : html`${toFields(fields)} ${wayFields(fields)}`}`;
}

/** Only who has customers or something to do can hand it over. */
function fromField(fields: ChoiceFields): TemplateResult {
  const having = fields.staff.filter(({ customers, followUps }) => customers > 0 || followUps > 0);
  return chipGroup({
    name: "from",
    legend: word(fields, "from"),
    chips: having.map(({ name, customers, followUps }) => ({
      value: name,
      label:
        customers > 0
          ? word(fields, "staffCount", { name, count: customers })
          : word(fields, "openCount", { name, count: followUps }),
    })),
    value: fields.choice.from,
    onPick: (from) => fields.onChoose({ from }),
  });
}

function toFields(fields: ChoiceFields): TemplateResult {
  const { staff, choice, onChoose } = fields;
  const others = staff.filter(({ name }) => !isSameStaff(name, choice.from));
  const isTyped = splitList(choice.newcomers).some((name) => isSameStaff(name, choice.from));
  return html`<fieldset class="field" id="to">
    <legend>${word(fields, "to")}</legend>
    ${others.map(({ name, customers }, at) =>
      checkField({
        id: `to-staff-${at}`,
        label: word(fields, "hasNow", { name, count: customers }),
        checked: choice.to.includes(name),
        onPick: (checked) =>
          onChoose({ to: checked ? [...choice.to, name] : choice.to.filter((other) => other !== name) }),
      }),
    )}
    ${textField({
      id: "newcomers",
      label: word(fields, "newcomer"),
      hint: word(fields, "newcomerHint"),
      value: choice.newcomers,
      error: isTyped ? word(fields, "newcomerLeaves", { name: choice.from }) : "",
      onInput: (newcomers) => onChoose({ newcomers }),
    })}
  </fieldset>`;
}

function wayFields(fields: ChoiceFields): TemplateResult {
  const { choice, bestClass, onChoose } = fields;
  const successors = successorsOf(choice);
  return html`${chipGroup({
      name: "by",
      legend: word(fields, "by"),
      chips: HANDOVER_WAYS.map((value) => ({ value, label: word(fields, `by.${value}`) })),
      value: choice.by,
      onPick: (value) => onChoose({ by: HANDOVER_WAYS.find((way) => way === value) ?? "fair" }),
    })}
    <p class="hint">${word(fields, `byLine.${choice.by}`, { class: bestClass })}</p>
    ${
      choice.by === "class" && successors.length > 1
        ? selectField({
            id: "best",
            label: word(fields, "best", { class: bestClass }),
            value: successors.includes(choice.best) ? choice.best : "",
            options: [
              { value: "", label: word(fields, "mostServed") },
              ...successors.map((name) => ({ value: name, label: name })),
            ],
            onPick: (best) => onChoose({ best }),
          })
        : nothing
    }`;
}

function word({ language }: ChoiceFields, key: HandoverViewWord, data?: PhraseData): string {
  return say(handoverViewWords[key], language, data);
}
