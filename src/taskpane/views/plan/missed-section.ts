/** Who should have come in the month and did not, by whoever looks after them, the most valuable first. */
import { html, nothing, type TemplateResult } from "lit";
import { isoMonth } from "../../../model/figures/month";
import type { MissedCustomer } from "../../../model/plans/missed-customers";
import { dateWords } from "../../../words/days";
import { missedWhyWords } from "../../../words/plans";
import type { Day } from "../../../model/day";
import { clientLines, moreButton, type ClientLines } from "./client-lines";
import { planWord, type PlanScene } from "./plan-scene";

export function missedSection(
  scene: PlanScene,
  today: Day,
  onOpen: ClientLines["onOpen"],
  onMore: () => void,
): TemplateResult {
  const { missed } = scene.made.progress;
  const month = isoMonth(scene.made.month);
  if (missed.length === 0) return html`<p id="missed">${planWord(scene, "noneMissed", { month })}</p>`;
  const names = [...new Set(missed.map(({ staff }) => staff))].sort();
  const shown = new Set(missed.slice(0, scene.state.shown.missed));
  return html`<section>
    <h3 id="missed">${planWord(scene, "missed", { month, count: missed.length })}</h3>
    ${names.map((staff) => {
      const theirs = missed.filter((customer) => customer.staff === staff);
      const clients = theirs
        .filter((customer) => shown.has(customer))
        .map((customer) => ({ ...customer, words: missedWords(scene, today, customer) }));
      if (clients.length === 0) return nothing;
      const name = staff === "" ? planWord(scene, "nobodys") : staff;
      return html`<h4 dir="auto">${planWord(scene, "missedOf", { staff: name, count: theirs.length })}</h4>
        ${clientLines({ scene, list: "missed", clients, onOpen })}`;
    })}
    ${moreButton(scene, "missed", missed.length, onMore)}
  </section>`;
}

function missedWords(scene: PlanScene, today: Day, { due, came, wanted, why }: MissedCustomer): string {
  const day = dateWords(due, today, scene.language);
  const reason = missedWhyWords(why, scene.language);
  return planWord(scene, "missedLine", { day, came, wanted, reason });
}
