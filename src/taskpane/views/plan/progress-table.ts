/** Done against plan: each target of the year, in its month and over the year beside it. */
import { html, type TemplateResult } from "lit";
import { isoMonth } from "../../../model/figures/month";
import type { PlanResult } from "../../../model/figures/plan-results";
import { customerCalled } from "../../../model/identity/customer-called";
import type { YearTarget } from "../../../model/plans/plan-progress";
import type { Book } from "../../../model/book";
import { planWordPhrases } from "../../../words/figures";
import { say } from "../../../words/phrase";
import { moneyWord, planWord, staffWord, type PlanScene } from "./plan-scene";

export function progressTable(scene: PlanScene, book: Book): TemplateResult {
  const { year } = scene.made.progress;
  if (year.length === 0) return html`<p class="secondary">${planWord(scene, "noPlans")}</p>`;
  return html`<table class="progress">
    <caption class="hidden-visually">
      ${planWord(scene, "progress")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${planWord(scene, "target")}</th>
        <th scope="col" class="number">${isoMonth(scene.made.month)}</th>
        <th scope="col" class="number">${planWord(scene, "ofYear")}</th>
      </tr>
    </thead>
    ${[...new Set(year.map(({ staff }) => staff))].map((staff) => ofStaff(scene, book, staff))}
  </table>`;
}

function ofStaff(scene: PlanScene, book: Book, staff: string): TemplateResult {
  const targets = scene.made.progress.year.filter((target) => target.staff === staff);
  return html`<tbody>
    <tr class="staff">
      <th scope="rowgroup" colspan="3" dir="auto">${staffWord(scene, staff)}</th>
    </tr>
    ${targets.map((target) => line(scene, book, target))}
  </tbody>`;
}

function line(scene: PlanScene, { customers }: Book, year: YearTarget): TemplateResult {
  const result = scene.made.progress.results.find(({ target }) => isOf(target, year));
  const whom = year.customer < 0 ? year.class : customerCalled({ customers }, year.customer);
  const { months, missed } = year;
  return html`<tr>
    <th scope="row" dir="auto">${whom === "" ? planWord(scene, "everyone") : whom}</th>
    <td class="number">
      ${
        result
          ? html`${done(scene, { ...result, ...plannedOf(result) })}
              <span class="secondary">${say(planWordPhrases[result.outcome], scene.language)}</span>`
          : planWord(scene, "noTarget")
      }
    </td>
    <td class="number">
      ${done(scene, year)}
      <span class="secondary">${planWord(scene, "yearMissed", { months, missed })}</span>
    </td>
  </tr>`;
}

function isOf(target: PlanResult["target"], year: YearTarget): boolean {
  return target.staff === year.staff && target.customer === year.customer && target.class === year.class;
}

type Done = Pick<YearTarget, "visits" | "turnover" | "visitsPlanned" | "turnoverPlanned">;

function plannedOf({ target }: PlanResult): Pick<Done, "visitsPlanned" | "turnoverPlanned"> {
  return { visitsPlanned: target.visits, turnoverPlanned: target.turnover };
}

/** Only what was planned is set against it. */
function done(scene: PlanScene, { visits, turnover, visitsPlanned, turnoverPlanned }: Done): TemplateResult {
  const lines = [
    ...(visitsPlanned === null
      ? []
      : [planWord(scene, "doneVisits", { done: visits, planned: visitsPlanned })]),
    ...(turnoverPlanned === null
      ? []
      : [
          planWord(scene, "done", {
            done: moneyWord(scene, turnover),
            planned: moneyWord(scene, turnoverPlanned),
          }),
        ]),
  ];
  return html`${lines.map((words) => html`<span class="sum">${words}</span>`)}`;
}
