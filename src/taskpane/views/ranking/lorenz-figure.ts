/** The Lorenz curve under the line of equal shares: a small picture, and what it shows in one sentence. */
import { html, svg, type TemplateResult } from "lit";
import { lorenzCurve, lorenzShare, type LorenzPoint } from "../../../model/ranking/lorenz-curve";
import type { Ranking } from "../../../model/ranking/ranking";
import type { Language } from "../../../model/schema";
import { percentWords } from "../../../words/money";
import { say } from "../../../words/phrase";
import { rankingViewWords } from "../../../words/ranking-view";

const SIZE = 120;

export function lorenzFigure(ranking: Ranking, language: Language): TemplateResult {
  const points = lorenzCurve(ranking);
  const words = say(rankingViewWords.lorenz, language, {
    half: percentWords(lorenzShare(points, 0.5), language),
    most: percentWords(lorenzShare(points, 0.8), language),
  });
  return html`<figure class="lorenz">
    <svg viewBox="-2 -2 ${SIZE + 4} ${SIZE + 4}" width=${SIZE} height=${SIZE} aria-hidden="true">
      <rect class="frame" width=${SIZE} height=${SIZE} />
      <line class="even" x1="0" y1=${SIZE} x2=${SIZE} y2="0" />
      ${svg`<path class="bend" d="M${points.map(spot).join("L")}" />`}
    </svg>
    <figcaption class="secondary">${words}</figcaption>
  </figure>`;
}

function spot({ customers, share }: LorenzPoint): string {
  return `${(customers * SIZE).toFixed(1)},${((1 - share) * SIZE).toFixed(1)}`;
}
