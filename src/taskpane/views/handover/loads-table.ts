/** What each of those who have the customers afterwards gets: heads, their value, and heads with those they had. */
import { html, type TemplateResult } from "lit";
import type { HandoverRow } from "../../../model/handover/propose-handover";
import { successorLoads, type SuccessorLoad } from "../../../model/handover/successor-loads";
import { isSameStaff } from "../../../model/read/same-staff";
import type { Language } from "../../../model/schema";
import { moneyWords } from "../../../words/money";
import { handoverViewWords, type HandoverViewWord } from "../../../words/pane/handover";
import { say } from "../../../words/phrase";
import type { StaffLoad } from "./staff-loads";

export interface LoadsTable {
  readonly from: string;
  readonly rows: readonly HandoverRow[];
  readonly staff: readonly StaffLoad[];
  readonly currency: string;
  readonly language: Language;
}

export function loadsTable(table: LoadsTable): TemplateResult {
  const word = (key: HandoverViewWord): string => say(handoverViewWords[key], table.language);
  return html`<table class="loads">
    <caption>
      ${word("loads")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${word("who")}</th>
        <th scope="col" class="number">${word("takes")}</th>
        <th scope="col" class="number">${word("value")}</th>
        <th scope="col" class="number">${word("thenHas")}</th>
      </tr>
    </thead>
    <tbody>
      ${stayingLast(table).map((load) => line(table, load))}
    </tbody>
  </table>`;
}

function stayingLast({ rows, from }: LoadsTable): readonly SuccessorLoad[] {
  const loads = successorLoads(rows);
  const isStaying = ({ name }: SuccessorLoad): boolean => isSameStaff(name, from);
  return [...loads.filter((load) => !isStaying(load)), ...loads.filter(isStaying)];
}

function line({ from, staff, currency, language }: LoadsTable, load: SuccessorLoad): TemplateResult {
  const { name, customers, value } = load;
  const isStaying = isSameStaff(name, from);
  const had = isStaying ? 0 : (staff.find((known) => isSameStaff(known.name, name))?.customers ?? 0);
  return html`<tr>
    <th scope="row" dir="auto">${isStaying ? say(handoverViewWords.staysWith, language, { name }) : name}</th>
    <td class="number">${customers.toLocaleString("en-US")}</td>
    <td class="number">${moneyWords(Math.round(value), currency, language)}</td>
    <td class="number">${(had + customers).toLocaleString("en-US")}</td>
  </tr>`;
}
