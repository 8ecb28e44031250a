/** Over the list: whose reminders, and choosing several. */
import { html, nothing, type TemplateResult } from "lit";
import { isWhose } from "../../../model/read/same-staff";
import { dayWords, type DayWord } from "../../../words/pane/day";
import { say, type PhraseData } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import "./left-notes";
import type { DayScene } from "./day-scene";

const EVERYBODY = "all";

export function dayHead(scene: DayScene): TemplateResult {
  return html`<kebu-left-notes .store=${scene.store}></kebu-left-notes>${whose(scene)} ${choosing(scene)}`;
}

function whose({ store, work, day, language }: DayScene): TemplateResult | typeof nothing {
  if (day.people.size === 0) return nothing;
  const word = (key: DayWord, data: PhraseData): string => say(dayWords[key], language, data);
  // A name may be any text, so the chips go by number.
  const names = [...day.people.keys()];
  const { staff: asked } = work.state;
  const place = asked === undefined ? -1 : names.findIndex((name) => isWhose(asked, name));
  const chips = names.map((staff, number) => {
    const data = { staff, count: day.people.get(staff) ?? 0 };
    return { value: String(number), label: word(staff === "" ? "nobodys" : "person", data) };
  });
  const count = store.state.reminders.length;
  return html`<div class="whose">
    ${chipGroup({
      name: "whose",
      legend: say(dayWords.whose, language),
      quiet: true,
      chips: [{ value: EVERYBODY, label: word("everybody", { count }) }, ...chips],
      value: place < 0 ? EVERYBODY : String(place),
      onPick: (value) => work.showStaff(value === EVERYBODY ? undefined : names[Number(value)]),
    })}
  </div>`;
}

function choosing({ work, listed, language }: DayScene): TemplateResult | typeof nothing {
  if (work.state.isChoosing || listed.length < 2) return nothing;
  return html`<div class="choosing">
    <button
      type="button"
      class="link"
      id="choose-several"
      title=${say(dayWords.chooseKeys, language)}
      @click=${() => work.choose([])}
    >
      ${say(dayWords.chooseSeveral, language)}
    </button>
  </div>`;
}
