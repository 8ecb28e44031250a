/** How many classes there are and what they are called: a number, a field for each name, names to begin with. */
import { html, nothing, type TemplateResult } from "lit";
import type { TableData } from "../../../model/table-data";
import { otherFixes } from "../../../model/ranking/other-fixes";
import { splitList } from "../../../model/read/split-list";
import type { Language } from "../../../model/schema";
import { joinedItems } from "../../../words/joined";
import { say, type PhraseData } from "../../../words/phrase";
import { rankingChoiceWords, type RankingChoiceWord } from "../../../words/ranking-choices";
import { chipGroup } from "../../components/chip-group";
import { textField } from "../../components/text-field";
import { classCounts, classesOf, letters, nameTrouble, stars, withCount } from "./class-names";

export interface ClassFields {
  readonly customers: TableData;
  /** What the book's classes are called: fixed classes of these names stay with their places. */
  readonly formerClasses: readonly string[];
  /** As typed. */
  readonly names: readonly string[];
  readonly language: Language;
  readonly onNames: (names: readonly string[]) => void;
}

export function classFields({
  customers,
  formerClasses,
  names,
  language,
  onNames,
}: ClassFields): TemplateResult {
  const word = (key: RankingChoiceWord, data?: PhraseData): string =>
    say(rankingChoiceWords[key], language, data);
  const nameField = (name: string, place: number): TemplateResult => {
    const trouble = nameTrouble(names, place);
    return textField({
      id: `class-${place + 1}`,
      label: word("nameOf", { place: place + 1 }),
      value: name,
      error: trouble && word(trouble, { name: name.trim() }),
      onInput: (typed) => onNames(names.map((other, index) => (index === place ? typed : other))),
    });
  };
  const preset = (key: RankingChoiceWord, wanted: readonly string[]): TemplateResult =>
    html`<button type="button" class="link" id=${key} @click=${() => onNames(wanted)}>${word(key)}</button>`;
  return html`
    ${chipGroup({
      name: "classCount",
      legend: word("countOfClasses"),
      chips: classCounts(names.length).map((count) => ({ value: String(count), label: String(count) })),
      value: String(names.length),
      onPick: (count) => onNames(withCount(names, Number(count))),
    })}
    <div role="group" aria-label=${word("classNames")} class="names">
      <div class="pair">${names.map(nameField)}</div>
      <div class="presets">
        ${preset("likeLetters", letters(names.length))} ${preset("likeStars", stars(names.length))}
        ${names.length === 3 ? preset("likeWords", splitList(word("wordsOfThree"))) : nothing}
      </div>
      ${fixesNothing(customers, names, formerClasses, language)}
    </div>
  `;
}

/** Who has a fixed class by a name that is none of these. */
function fixesNothing(
  customers: TableData,
  names: readonly string[],
  formerClasses: readonly string[],
  language: Language,
): TemplateResult | typeof nothing {
  const classes = classesOf(names) ?? names;
  const areRenamed = formerClasses.length === classes.length;
  const others = otherFixes(customers, areRenamed ? [...classes, ...formerClasses] : classes);
  if (others.customers === 0) return nothing;
  const words = say(rankingChoiceWords.otherFixes, language, {
    count: others.customers,
    names: joinedItems(others.names, language),
  });
  return html`<p class="hint" role="status">${words}</p>`;
}
