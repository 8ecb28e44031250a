/** How each of two rankings was made that cannot be compared, and what to compare instead. */
import { html, type TemplateResult } from "lit";
import type { Day } from "../../../model/day";
import { alikePairs, type AlikePair } from "../../../model/movement/alike-pairs";
import type { RankingComparison } from "../../../model/movement/compare-rankings";
import type { WrittenSnapshot } from "../../../model/movement/snapshots";
import type { Language } from "../../../model/schema";
import { dateWords } from "../../../words/days";
import { movesViewWords } from "../../../words/pane/moves";
import { say } from "../../../words/phrase";
import { madeSentence } from "../../../words/ranking-way";

export interface MadeDifferently {
  readonly compared: RankingComparison;
  /** All of the method, the latest first. */
  readonly written: readonly WrittenSnapshot[];
  readonly today: Day;
  readonly language: Language;
  readonly onChoose: (pair: AlikePair) => void;
}

export function madeDifferently(scene: MadeDifferently): TemplateResult {
  const { compared, written, today, language, onChoose } = scene;
  const { from, to } = compared;
  return html`<p class="made">${madeSentence(from, today, language)}</p>
    <p class="made">${madeSentence(to, today, language)}</p>
    ${alikePairs(written, from, to, today).map(
      (pair, place) =>
        html`<p>
          <button type="button" class="link" id="alike-${place}" @click=${() => onChoose(pair)}>
            ${pairWords(pair, today, language)}
          </button>
        </p>`,
    )}`;
}

function pairWords({ from, to }: AlikePair, today: Day, language: Language): string {
  const earlier = dateWords(from, today, language);
  if (to === "today") return say(movesViewWords.alikeToday, language, { from: earlier });
  return say(movesViewWords.alike, language, { from: earlier, to: dateWords(to, today, language) });
}
