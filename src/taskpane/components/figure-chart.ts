/**
 * A figure as a chart: columns as one drawing with a sentence for who cannot see it, bars as a list. Columns
 * are drawn as wide as there is room, or as wide as they are told to be.
 */
import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Figure } from "../../model/figures/figure";
import type { FigureChart } from "../../model/figures/figure-chart";
import type { Language } from "../../model/schema";
import { baseStyles } from "../styles/controls";
import { barsChart } from "./figure-chart-bars";
import { columnsChart } from "./figure-chart-columns";
import { figureChartStyles } from "./figure-chart-styles";

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
  @state() private room = 240;
  private readonly resize = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width > 0) this.room = Math.round(entry.contentRect.width);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resize.disconnect();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { figure, chart, language, currency, small } = this;
    if (!chart || chart.rows === 0) return nothing;
    const drawn = { figure, chart, language, currency };
    if (chart.kind === "bars") return barsChart(drawn);
    return columnsChart({ ...drawn, small, width: this.width ?? this.room });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "figure-chart": KebuFigureChart;
  }
}
