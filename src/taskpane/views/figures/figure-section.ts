/** One figure: its number first, its chart second, its table one key away. A figure Kebu does not know has chart and table. */
import { html, nothing, type TemplateResult } from "lit";
import type { Figure } from "../../../model/figures/figure";
import { figureChart } from "../../../model/figures/figure-chart";
import { figureTitle } from "../../../words/figures";
import { figuresWords } from "../../../words/pane/figures";
import { say } from "../../../words/phrase";
import "../../components/figure-chart";
import { cohortTriangle } from "./cohort-triangle";
import { figureLead } from "./figure-lead";
import type { FigureScene } from "./figure-scene";
import { figureTable } from "./figure-table";
import { monthCharts } from "./month-charts";
import { overviewTiles } from "./overview-tiles";
import { recentRows } from "./recent-rows";
import { scrollRegion } from "./scroll-region";

/** Months drawn; the table has all. */
const MOST_MONTHS = 24;

export function figureSection(figure: Figure, scene: FigureScene): TemplateResult {
  const { language } = scene;
  const title = figureTitle(figure, language);
  const tableName = say(figuresWords.tableOf, language, { title });
  const lead = figureLead(figure, scene);
  return html`<section>
    <h3>${title}</h3>
    ${lead ? html`<p class="lead"><span class="big">${lead.number}</span> ${lead.words}</p>` : nothing}
    ${drawing(figure, title, scene)}
    ${
      figure.rows.length > 0
        ? html`<details ?open=${isTableAlone(figure)}>
            <summary aria-label=${tableName}>${say(figuresWords.table, language)}</summary>
            ${scrollRegion(tableName, figureTable(figure, scene))}
          </details>`
        : html`<p class="secondary">${say(figuresWords.nothing, language)}</p>`
    }
  </section>`;
}

/** Nothing is drawn of it: its table is what there is to see. */
function isTableAlone(figure: Figure): boolean {
  return figure.key !== "overview" && figure.key !== "cohorts" && !figureChart(figure);
}

function drawing(figure: Figure, title: string, scene: FigureScene): TemplateResult | typeof nothing {
  switch (figure.key) {
    case "overview":
      return overviewTiles(figure, scene);
    case "cohorts": {
      const triangle = cohortTriangle(figure, scene);
      return triangle ? scrollRegion(title, triangle) : nothing;
    }
    case "months": {
      const recent = recentRows(figure, MOST_MONTHS);
      const isCut = recent !== figure;
      return html`${chartOf(recent, scene)}
      ${
        isCut
          ? html`<p class="secondary">${say(figuresWords.recent, scene.language, { count: MOST_MONTHS })}</p>`
          : nothing
      }
      ${monthCharts(recent, scene)}`;
    }
    default:
      return chartOf(figure, scene);
  }
}

function chartOf(figure: Figure, { language, currency }: FigureScene): TemplateResult {
  return html`<figure-chart
    .figure=${figure}
    .chart=${figureChart(figure)}
    .language=${language}
    .currency=${currency}
  ></figure-chart>`;
}
