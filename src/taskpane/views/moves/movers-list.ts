/** Who rose, fell, is new and was lost, some of each at a time. */
import { html, nothing, type TemplateResult } from "lit";
import type { Moved } from "../../../model/movement/moves";
import { moverHeadings } from "../../../words/pane/moves";
import { say } from "../../../words/phrase";
import { rankingViewWords } from "../../../words/ranking-view";
import { moverLine, type MoverScene } from "./mover-line";

const STEP = 20;

export interface MoversList extends MoverScene {
  /** How many of each kind are shown, where more than at first. */
  readonly shown: Readonly<Partial<Record<Moved, number>>>;
  readonly onMore: (kind: Moved, count: number) => void;
}

export function moversList(list: MoversList): readonly TemplateResult[] {
  const { language, shown, onMore } = list;
  return list.compared.movers.map(({ kind, of }) => {
    const count = shown[kind] ?? STEP;
    const more = Math.min(STEP, of.length - count);
    return html`<section aria-labelledby="movers-${kind}">
      <h3 id="movers-${kind}">${say(moverHeadings[kind], language, { count: of.length })}</h3>
      <ul class="movers">
        ${of.slice(0, count).map((move) => html`<li>${moverLine(list, move)}</li>`)}
      </ul>
      ${
        more > 0
          ? html`<button type="button" class="link" @click=${() => onMore(kind, count + STEP)}>
              ${say(rankingViewWords.more, language, { count: more })}
            </button>`
          : nothing
      }
    </section>`;
  });
}
