/** What a chart shows, for who cannot see it: the table has every number. */
import type { Figure } from "../../model/figures/figure";
import type { FigureChart } from "../../model/figures/figure-chart";
import type { Language } from "../../model/schema";
import { figureCellWords, figureColumnWord } from "../figures";
import { cutAt, figureRowName } from "../figure-row-name";
import { say, type Phrases } from "../phrase";

export const figureChartWords = {
  summary: {
    "zh-CN": "{what}，{first}到{last}：最高 {highest}（{highestAt}），最低 {lowest}（{lowestAt}）。",
    en: "{what}, {first} to {last}: highest {highest} ({highestAt}), lowest {lowest} ({lowestAt}).",
  },
  one: { "zh-CN": "{what}，{first}：{highest}。", en: "{what}, {first}: {highest}." },
} as const satisfies Phrases;

/**
 * The first of what is drawn: from where to where, its highest and its lowest. Blanks count as the lowest, but a
 * month that the period cuts does not, unless there is no other.
 */
export function chartSummary(
  figure: Figure,
  chart: FigureChart,
  language: Language,
  currency: string,
): string {
  const [place = 0] = chart.values;
  const column = figure.columns[place];
  const values = figure.rows.slice(0, chart.rows).map((row) => Number(row[place] ?? 0));
  const at = (row: number): string => figureRowName(figure, row, language, currency);
  const value = (row: number): string => figureCellWords(figure, row, place, language, currency);
  const highest = values.indexOf(Math.max(...values));
  const whole = values.filter((_, row) => !cutAt(figure, row));
  const least = Math.min(...(whole.length > 0 ? whole : values));
  const lowest = values.findIndex(
    (each, row) => each === least && (whole.length === 0 || !cutAt(figure, row)),
  );
  return say(values.length === 1 ? figureChartWords.one : figureChartWords.summary, language, {
    what: column ? figureColumnWord(column, language) : "",
    first: at(0),
    last: at(values.length - 1),
    highest: value(highest),
    highestAt: at(highest),
    lowest: value(lowest),
    lowestAt: at(lowest),
  });
}
