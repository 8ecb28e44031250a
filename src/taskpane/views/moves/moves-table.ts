/** From which class to which: clients and their value, as a table that can be read aloud. */
import { html, type TemplateResult } from "lit";
import type { MatrixCell } from "../../../model/movement/move-matrix";
import type { Language } from "../../../model/schema";
import { moneyWords } from "../../../words/money";
import { movesViewWords, type MovesViewWord } from "../../../words/pane/moves";
import { say } from "../../../words/phrase";
import { classBadge } from "../../components/class-badge";

export interface MovesTable {
  readonly matrix: readonly MatrixCell[];
  readonly classes: readonly string[];
  readonly language: Language;
  readonly currency: string;
}

/** A class of one of the rankings; undefined for those who are not in it. */
type Side = string | undefined;

/** All classes of the book stand there, whether somebody is in them or not; then what else was written. */
export function movesTable({ matrix, classes, language, currency }: MovesTable): TemplateResult {
  const word = (key: MovesViewWord): string => say(movesViewWords[key], language);
  const rows = sidesOf(
    matrix.map(({ before }) => before),
    classes,
  );
  const columns = sidesOf(
    matrix.map(({ after }) => after),
    classes,
  );
  const head = (side: Side, key: "wasClass" | "isClass", absent: MovesViewWord): TemplateResult =>
    side === undefined
      ? html`${word(absent)}`
      : html`<span class="hidden-visually">${say(movesViewWords[key], language, { class: side })}</span
          ><span aria-hidden="true">${shownClass(classes, side, language)}</span>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="moves-caption">
      <table class="moves">
        <caption id="moves-caption">
          ${word("table")}
        </caption>
        <thead>
          <tr>
            <td class="secondary corner">${word("corner")}</td>
            ${columns.map((side) => html`<th scope="col">${head(side, "isClass", "gone")}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (before) =>
              html`<tr>
                <th scope="row">${head(before, "wasClass", "notYet")}</th>
                ${columns.map((after) => cell(cellOf(matrix, before, after), before, after))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="secondary">${word("tableLine")}</p>`;

  function cell(found: MatrixCell | undefined, before: Side, after: Side): TemplateResult {
    if (!found) return html`<td><span class="hidden-visually">${word("nobody")}</span></td>`;
    const value = after === undefined ? found.valueBefore : found.valueAfter;
    return html`<td class=${before === after ? "same" : ""}>
      <span>${found.customers.toLocaleString("en-US")}</span>
      <span class="secondary">${moneyWords(value, currency, language)}</span>
    </td>`;
  }
}

/** A class as its badge; one that the book no longer knows as its name. */
export function shownClass(classes: readonly string[], name: string, language: Language): TemplateResult {
  const place = classes.indexOf(name);
  return place < 0 ? html`<span dir="auto">${name}</span>` : classBadge(classes, place, language);
}

function sidesOf(found: readonly Side[], classes: readonly string[]): readonly Side[] {
  const others = [...new Set(found)].filter((side) => side !== undefined && !classes.includes(side));
  return [...classes, ...others, ...(found.includes(undefined) ? [undefined] : [])];
}

function cellOf(matrix: readonly MatrixCell[], before: Side, after: Side): MatrixCell | undefined {
  return matrix.find((cell) => cell.before === before && cell.after === after);
}
