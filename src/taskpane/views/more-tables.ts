/** From More: tables that the book need not have and lacks, each made by one press. */
import { html, nothing, type TemplateResult } from "lit";
import type { Book } from "../../model/book";
import { beginTable } from "../../model/commands/begin-table";
import type { Problem } from "../../model/problem";
import type { Language } from "../../model/schema";
import { moreTableWords } from "../../words/pane/more-tables";
import { say } from "../../words/phrase";
import { starterRules } from "../../words/starter-rules";
import { starterServiceLevels } from "../../words/starter-service-levels";
import type { BookStore } from "../store";

const OPTIONAL = ["rules", "serviceLevels", "plans"] as const;
type OptionalTable = (typeof OPTIONAL)[number];

/** Which of them the book lacks. What was taken back left its sheet, which is filled again. */
function lacking(book: Book): readonly OptionalTable[] {
  return OPTIONAL.filter((table) => !book[table] || (table !== "plans" && book[table].size === 0));
}

export function moreTables(
  book: Book,
  language: Language,
  onMake: (table: OptionalTable) => void,
): TemplateResult | typeof nothing {
  const tables = lacking(book);
  if (tables.length === 0) return nothing;
  return html`<section id="more-tables">
    <h3>${say(moreTableWords.head, language)}</h3>
    ${tables.map(
      (table) =>
        html`<div class="buttons">
          <button type="button" id="make-${table}" @click=${() => onMake(table)}>
            ${say(moreTableWords[table], language)}
          </button>
          <p class="hint">${say(moreTableWords[`${table}Line`], language)}</p>
        </div>`,
    )}
  </section>`;
}

/** Makes the table, in the language of the book: with its rows as one change, or empty. */
export function makeTable(store: BookStore, table: OptionalTable): Promise<readonly Problem[]> {
  const { book, settings, language } = store.state;
  if (table === "plans") return store.addMissingTables(["plans"]);
  const inBook = book?.language ?? language;
  const rows = table === "rules" ? starterRules(inBook) : starterServiceLevels(settings.classes, inBook);
  return store.run((now, today, newId) => beginTable(now, { table, rows }, today, newId));
}
