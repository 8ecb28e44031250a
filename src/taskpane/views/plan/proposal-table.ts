/** The plan as it is proposed: for each of the staff all classes together, then each, and what stands in Plans now. */
import { html, nothing, type TemplateResult } from "lit";
import type { ComparedPlanRow } from "../../../model/plans/compare-plan";
import type { StaffLoad } from "../../../model/plans/propose-plan";
import { say } from "../../../words/phrase";
import { planStatePhrases } from "../../../words/plans";
import { moneyWord, planWord, staffWord, type PlanScene } from "./plan-scene";

export interface ProposalTable extends PlanScene {
  /** Whether a row set by hand is to be changed all the same. */
  readonly onOverwrite: (id: string, isOn: boolean) => void;
}

export function proposalTable(table: ProposalTable): TemplateResult {
  const { proposal } = table.made;
  return html`<table class="plan">
    <caption class="hidden-visually">
      ${planWord(table, "proposed")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${planWord(table, "whom")}</th>
        <th scope="col" class="number">${planWord(table, "visits")}</th>
        <th scope="col" class="number">${planWord(table, "turnover")}</th>
      </tr>
    </thead>
    ${proposal.loads.map((load) => ofStaff(table, load))}
  </table>`;
}

function ofStaff(table: ProposalTable, load: StaffLoad): TemplateResult {
  const { staff, customers, wanted, planned, capacity } = load;
  const rows = table.made.rows.filter((row) => row.staff === staff);
  const key = Number.isFinite(capacity) ? "loadOf" : "load";
  return html`<tbody>
    <tr class="staff">
      <th scope="rowgroup" colspan="3">
        <span dir="auto">${staffWord(table, staff)}</span>
        <span class="secondary">${planWord(table, key, { customers, wanted, planned, capacity })}</span>
      </th>
    </tr>
    ${rows.map((row) => line(table, row))}
  </tbody>`;
}

function line(table: ProposalTable, row: ComparedPlanRow): TemplateResult {
  const { visits, turnover } = row;
  return html`<tr>
    <th scope="row">
      ${whom(table, row)}
      <span class="secondary">${stateWords(table, row)}</span>
      ${overwriting(table, row)}
    </th>
    <td class="number">${visits.toLocaleString("en-US")}</td>
    <td class="number">${moneyWord(table, turnover)}</td>
  </tr>`;
}

function whom(table: ProposalTable, row: ComparedPlanRow): string {
  return row.class === "" ? planWord(table, "everyone") : row.class;
}

/** Nothing typed by hand is changed unasked. */
function overwriting(table: ProposalTable, row: ComparedPlanRow): TemplateResult | typeof nothing {
  const id = row.now?.id;
  if (row.state !== "by-hand" || id === undefined) return nothing;
  const staff = staffWord(table, row.staff);
  return html`<label class="check"
    ><input
      type="checkbox"
      id="overwrite-${id}"
      .checked=${table.state.overwrite.has(id)}
      aria-label=${planWord(table, "overwriteOf", { staff, whom: whom(table, row) })}
      @change=${(event: Event) => table.onOverwrite(id, (event.target as HTMLInputElement).checked)}
    />${planWord(table, "overwrite")}</label
  >`;
}

function stateWords(table: ProposalTable, { state, now }: ComparedPlanRow): string {
  const turnover = typeof now?.turnover === "number" ? ` / ${moneyWord(table, now.turnover)}` : "";
  return say(planStatePhrases[state], table.language, { now: `${String(now?.visits ?? "–")}${turnover}` });
}
