/** What came and went in the month with nobody dealing with it, a line for each customer. */
import { html, nothing, type TemplateResult } from "lit";
import { isoMonth } from "../../../model/figures/month";
import type { LapsedReminder } from "../../../model/plans/lapsed-reminders";
import { furtherWords } from "../../../words/further-reminders";
import { joinedParts } from "../../../words/joined";
import { reminderReason } from "../../../words/reminders";
import { clientLines, moreButton, type ClientLines } from "./client-lines";
import { planWord, type PlanScene } from "./plan-scene";

export function lapsedSection(
  scene: PlanScene,
  nameOf: (customerRow: number) => string,
  onOpen: ClientLines["onOpen"],
  onMore: () => void,
): TemplateResult | typeof nothing {
  const { lapsed } = scene.made.progress;
  if (lapsed.length === 0) return nothing;
  const byCustomer = new Map<string, LapsedReminder[]>();
  for (const each of lapsed) {
    const { customerId } = each.reminder;
    byCustomer.set(customerId, [...(byCustomer.get(customerId) ?? []), each]);
  }
  const clients = Array.from(byCustomer, ([customerId, each]) => ({
    customerId,
    name: nameOf(each[0]?.reminder.customerRow ?? -1),
    class: each[0]?.reminder.class ?? "",
    words: joinedParts(
      each.map(({ reminder }) => reminderReason(reminder, scene.language, furtherWords)),
      scene.language,
    ),
  }));
  const month = isoMonth(scene.made.month);
  return html`<section>
    <h3 id="lapsed">${planWord(scene, "lapsed", { month, count: lapsed.length })}</h3>
    ${clientLines({ scene, list: "lapsed", clients: clients.slice(0, scene.state.shown.lapsed), onOpen })}
    ${moreButton(scene, "lapsed", clients.length, onMore)}
  </section>`;
}
