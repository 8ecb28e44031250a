/**
 * A figure as a chart: columns as one drawing with a sentence for who cannot see it, bars as a list. Columns
 * are drawn as wide as there is room, or as wide as they are told to be.
 */
import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Figure } from "../../model/figures/figure";
import type { FigureChart } from "../../model/figures/figure-chart";
import type { Language } from "../../model/schema";
import { baseStyles } from "../styles/controls";
import { barsChart } from "./figure-chart-bars";
import { columnsChart } from "./figure-chart-columns";
import { figureChartStyles } from "./figure-chart-styles";
import { RoomWidth } from "./room-width";

@customElement("figure-chart")
export class KebuFigureChart extends LitElement {
  static override styles = [baseStyles, figureChartStyles];

  @property({ attribute: false }) figure!: Figure;
  @property({ attribute: false }) chart: FigureChart | undefined;
  @property({ attribute: false }) language: Language = "zh-CN";
  @property({ attribute: false }) currency = "";
  /** One of several beside each other. */
  @property({ type: Boolean }) small = false;
  /** In pixels; undefined is what there is room for. */
  @property({ attribute: false }) width: number | undefined;
  private readonly room = new RoomWidth(this);

  protected override render(): TemplateResult | typeof nothing {
    const { figure, chart, language, currency, small } = this;
    if (!chart || chart.rows === 0) return nothing;
    const drawn = { figure, chart, language, currency };
    if (chart.kind === "bars") return barsChart(drawn);
    return columnsChart({ ...drawn, small, width: this.width ?? this.room.width });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "figure-chart": KebuFigureChart;
  }
}
