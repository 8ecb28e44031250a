/** Visits, new, returning and lost customers month by month: small charts to one pattern, each with its sum. */
import { html, type TemplateResult } from "lit";
import type { Figure } from "../../../model/figures/figure";
import { figureColumnWord } from "../../../words/figures";
import "../../components/figure-chart";
import type { FigureScene } from "./figure-scene";

const SMALL = ["visits", "newcomers", "returning", "lost"];

/** `width` is that of each in pixels; undefined is what there is room for. */
export function monthCharts(
  figure: Figure,
  { language, currency }: FigureScene,
  width?: number,
): TemplateResult {
  const places = SMALL.map((key) => figure.columns.findIndex((column) => column.key === key)).filter(
    (place) => place >= 0,
  );
  return html`<div class="multiples">
    ${places.map(
      (place) =>
        html`<div>
          <p class="secondary">${figureColumnWord(figure.columns[place]!, language)}</p>
          <figure-chart
            small
            .figure=${figure}
            .chart=${{ kind: "columns", names: 0, values: [place], rows: figure.rows.length } as const}
            .language=${language}
            .currency=${currency}
            .width=${width}
          ></figure-chart>
        </div>`,
    )}
  </div>`;
}
