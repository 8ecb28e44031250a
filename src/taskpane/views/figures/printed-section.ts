/** A figure on paper: chart and table at once, only as many rows as a page has room for. */
import { html, nothing, type TemplateResult } from "lit";
import type { Figure } from "../../../model/figures/figure";
import { figureChart } from "../../../model/figures/figure-chart";
import type { Language } from "../../../model/schema";
import { figureTitle } from "../../../words/figures";
import { fewerRowsWords } from "../../../words/figures-sheet";
import { figuresWords } from "../../../words/pane/figures";
import { say } from "../../../words/phrase";
import { PAPER_WIDTH } from "../../styles/paper";
import { cohortTriangle } from "./cohort-triangle";
import type { FigureScene } from "./figure-scene";
import { figureTable } from "./figure-table";
import { monthCharts } from "./month-charts";
import { recentRows } from "./recent-rows";

/** A year and the month in which it began. */
const MOST_MONTHS = 13;
const MOST_COHORTS = 8;
const MOST_WORDS = 5;
/** The chart of the months has half of the width, each small one a quarter. */
const HALF = PAPER_WIDTH / 2 - 12;
const QUARTER = HALF / 2 - 6;

export function printedSection(figure: Figure, scene: FigureScene): TemplateResult | typeof nothing {
  if (figure.rows.length === 0) return nothing;
  const { language } = scene;
  return html`<section class=${figure.key === "months" ? "wide" : ""}>
    <h2>${figureTitle(figure, language)}</h2>
    ${content(figure, scene)}
  </section>`;
}

function content(figure: Figure, scene: FigureScene): TemplateResult {
  const { language } = scene;
  if (figure.key === "months") return months(figure, scene);
  if (figure.key === "cohorts") {
    const triangle = cohortTriangle(figure, scene, MOST_COHORTS);
    if (!triangle) return html`<p>${say(figuresWords.nothing, language)}</p>`;
    return html`${triangle} ${fewer(MOST_COHORTS, figure, language)}`;
  }
  const chart = figureChart(figure);
  const bars = chart?.kind === "bars" ? { bars: chart } : {};
  if (figure.key === "overview") return figureTable(figure, scene);
  const rows = figure.rows.slice(0, MOST_WORDS);
  return html`${figureTable({ ...figure, rows }, scene, bars)} ${fewer(MOST_WORDS, figure, language)}`;
}

function months(figure: Figure, scene: FigureScene): TemplateResult {
  const recent = recentRows(figure, MOST_MONTHS);
  const { language, currency } = scene;
  return html`<div class="time">
      <figure-chart
        .figure=${recent}
        .chart=${figureChart(recent)}
        .language=${language}
        .currency=${currency}
        .width=${HALF}
      ></figure-chart>
      ${monthCharts(recent, scene, QUARTER)}
    </div>
    ${figureTable(recent, scene)} ${fewer(MOST_MONTHS, figure, language)}`;
}

/** Nothing is left out silently. */
function fewer(most: number, figure: Figure, language: Language): TemplateResult | typeof nothing {
  if (figure.rows.length <= most) return nothing;
  return html`<p class="secondary">${fewerRowsWords(most, figure, language)}</p>`;
}
