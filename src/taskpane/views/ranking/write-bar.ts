/** The one big button, what it will do, and the way to make what was tried the book's own. */
import { html, nothing, type TemplateResult } from "lit";
import type { Change } from "../../../model/change";
import type { Problem } from "../../../model/problem";
import type { Language } from "../../../model/schema";
import { say, type PhraseData } from "../../../words/phrase";
import { rankingViewWords, type RankingViewWord } from "../../../words/ranking-view";
import { problemList } from "../../components/problem-list";
import { writePlan } from "./write-plan";

export interface WriteBar {
  /** What writing would change; undefined while a limit is being moved. */
  readonly change: Change | readonly Problem[] | undefined;
  readonly writing: boolean;
  /** Why the last writing was refused. */
  readonly problems: readonly Problem[];
  /** Is it ranked otherwise than the book's settings say? */
  readonly canKeep: boolean;
  readonly language: Language;
  readonly onWrite: () => void;
  readonly onKeep: () => void;
}

export function writeBar(bar: WriteBar): TemplateResult {
  const { change, writing, problems, canKeep, language, onWrite, onKeep } = bar;
  const word = (key: RankingViewWord, data?: PhraseData): string =>
    say(rankingViewWords[key], language, data);
  const plan = change && writePlan(change);
  return html`<div class="write">
    <button
      type="button"
      class="primary big"
      id="write"
      ?disabled=${writing || (change !== undefined && !plan)}
      @click=${onWrite}
    >
      ${word(writing ? "writing" : "write")}
    </button>
    <p class="secondary" role="status">
      ${plan ? word(plan.word, { ...plan.counts }) : change ? word("allWritten") : ""}
    </p>
    ${problemList(problems, word("refused"), language)}
    ${
      canKeep
        ? html`<button type="button" class="link" id="keep" @click=${onKeep}>${word("keep")}</button>`
        : nothing
    }
  </div>`;
}
