/** One customer on paper: who they are, what they like, when they were here last, what was promised, what to write. */
import { html, nothing, type TemplateResult } from "lit";
import type { CustomerPack } from "../../../model/handover/customer-pack";
import { packFacts } from "../../../model/handover/pack-facts";
import { columnOf, type Language } from "../../../model/schema";
import { customHeader, type Value } from "../../../model/value";
import {
  packPhrases,
  packVisitWords,
  promisedWords,
  rhythmWords,
  usualItemsWords,
} from "../../../words/handover";
import { moneyWords } from "../../../words/money";
import { handedOverWords } from "../../../words/pane/handover";
import { say } from "../../../words/phrase";
import { classBadge } from "../../components/class-badge";
import { valueWords } from "../../components/value-words";

export interface PackScene {
  readonly language: Language;
  readonly currency: string;
  /** Names of the classes, from the best on. */
  readonly classes: readonly string[];
  /** The message to each customer, by id. */
  readonly letters: ReadonlyMap<string, string>;
}

export function printedPack(pack: CustomerPack, scene: PackScene): TemplateResult {
  const { register, customerId, value } = pack;
  const { language, currency, classes, letters } = scene;
  const letter = letters.get(customerId) ?? "";
  return html`<section>
    <div class="title">
      ${classBadge(classes, classes.indexOf(pack.class), language)}
      <h2 dir="auto">${wordsAt(register, "name", language) || customerId}</h2>
      <span class="secondary">${customerId}</span>
      <span class="number">${moneyWords(Math.round(value), currency, language)}</span>
    </div>
    <div class="beside">
      <dl>${facts(pack, language)}</dl>
      <div>
        ${heading("lastVisits", language)} ${visits(pack, scene)} ${promised(pack, language)}
        ${letter === "" ? nothing : html`<p class="letter" dir="ltr">${letter}</p>`}
        ${
          register.status === "do-not-contact"
            ? html`<p><strong>${say(packPhrases.doNotContact, language)}</strong></p>`
            : nothing
        }
      </div>
    </div>
  </section>`;
}

function facts(pack: CustomerPack, language: Language): readonly TemplateResult[] {
  const { register } = pack;
  const own = Object.keys(register).filter((key) => customHeader(key) !== undefined);
  const known = packFacts(own).map((key) => ({
    label: customHeader(key) ?? columnOf("customers", key).header[language],
    words: wordsAt(register, key, language),
  }));
  const usual = [
    { label: say(packPhrases.usualItems, language), words: usualItemsWords(pack, language) },
    { label: say(packPhrases.rhythm, language), words: rhythmWords(pack, language) },
    { label: say(packPhrases.visits, language), words: String(pack.visits) },
  ];
  return [...known, ...usual]
    .filter(({ words }) => words !== "")
    .map(
      ({ label, words }) =>
        html`<dt dir="auto">${label}</dt>
          <dd dir="auto">${words}</dd>`,
    );
}

function visits({ lastVisits }: CustomerPack, { language, currency }: PackScene): TemplateResult {
  if (lastVisits.length === 0) return html`<p>${say(handedOverWords.noVisits, language)}</p>`;
  return html`<ul>
    ${lastVisits.map((visit) => html`<li dir="auto">${packVisitWords(visit, language, currency)}</li>`)}
  </ul>`;
}

function promised(pack: CustomerPack, language: Language): TemplateResult | typeof nothing {
  const lines = promisedWords(pack, language);
  if (lines.length === 0) return nothing;
  return html`${heading("promised", language)}
    <ul>
      ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
    </ul>`;
}

function heading(key: "lastVisits" | "promised", language: Language): TemplateResult {
  return html`<h3>${say(packPhrases[key], language)}</h3>`;
}

function wordsAt(register: CustomerPack["register"], key: string, language: Language): string {
  const value: Value = register[key] ?? null;
  return customHeader(key) === undefined
    ? valueWords("customers", key, value, language)
    : String(value ?? "");
}
