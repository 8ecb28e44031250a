/** Each customer with to whom and why; somebody else can be chosen, and the name opens the card. */
import { html, nothing, type TemplateResult } from "lit";
import { LIST_STEP } from "../../components/list-step";
import type { HandoverRow } from "../../../model/handover/propose-handover";
import type { Language } from "../../../model/schema";
import { handoverWhy } from "../../../words/handover";
import { moneyWords } from "../../../words/money";
import { handoverViewWords, type HandoverViewWord } from "../../../words/pane/handover";
import { say, type PhraseData } from "../../../words/phrase";
import { classBadge } from "../../components/class-badge";
import { selectList } from "../../components/select-field";

export interface ClientsTable {
  readonly from: string;
  readonly rows: readonly HandoverRow[];
  readonly successors: readonly string[];
  /** How many of the first are shown. */
  readonly shown: number;
  /** Names of the classes, from the best on. */
  readonly classes: readonly string[];
  readonly currency: string;
  readonly language: Language;
  readonly onGive: (customerId: string, to: string) => void;
  readonly onOpen: (customerId: string) => void;
  readonly onMore: () => void;
}

export function clientsTable(table: ClientsTable): TemplateResult {
  const { rows, shown, onMore } = table;
  const left = rows.length - shown;
  return html`<table class="clients">
      <caption>
        ${word(table, "clients")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${word(table, "client")}</th>
          <th scope="col">${word(table, "class")}</th>
          <th scope="col">${word(table, "toWhom")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, shown).map((row) => line(table, row))}
      </tbody>
    </table>
    ${
      left > 0
        ? html`<button type="button" class="link" id="more" @click=${onMore}>
            ${word(table, "more", { count: Math.min(LIST_STEP, left) })}
          </button>`
        : nothing
    }`;
}

function line(table: ClientsTable, row: HandoverRow): TemplateResult {
  const { from, successors, classes, currency, language, onGive, onOpen } = table;
  const { customerId, name, value, to } = row;
  const id = `give-${customerId}`;
  return html`<tr>
    <th scope="row">
      <button type="button" class="plain name" id="client-${customerId}" @click=${() => onOpen(customerId)}>
        <span class="cut" dir="auto">${name || customerId}</span>
        <span class="secondary">${moneyWords(Math.round(value), currency, language)}</span>
      </button>
    </th>
    <td class="class">${classBadge(classes, classes.indexOf(row.class), language)}</td>
    <td>
      <label class="hidden-visually" for=${id}>${word(table, "toOf", { name: name || customerId })}</label>
      ${selectList({
        id,
        value: to,
        options: [
          ...successors.map((successor) => ({ value: successor, label: successor })),
          { value: from, label: word(table, "staysWith", { name: from }) },
        ],
        describedBy: `why-${customerId}`,
        onPick: (picked) => onGive(customerId, picked),
      })}
      <span class="secondary" id="why-${customerId}" dir="auto">${handoverWhy(row, language)}</span>
    </td>
  </tr>`;
}

function word({ language }: ClientsTable, key: HandoverViewWord, data?: PhraseData): string {
  return say(handoverViewWords[key], language, data);
}
