/**
 * The Pareto curve with the two limits on it as handles that can be dragged, and moved by arrow keys.
 * A screen reader hears each handle as a slider with a sentence, the curve as one sentence, and finds
 * the numbers in a table one key away (T).
 */
import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Ranking } from "../../model/ranking/ranking";
import type { Language } from "../../model/schema";
import { percentWords } from "../../words/money";
import { say, type PhraseData } from "../../words/phrase";
import { rankingViewWords, type RankingViewWord } from "../../words/ranking-view";
import { baseStyles, buttonStyles } from "../styles/controls";
import { limitRange, STEP, stepsOf, toPercent, withLimit, type LimitKey } from "./limit-steps";
import { paretoStyles } from "./pareto-chart-styles";
import {
  boundary,
  CLASS_OF_LIMIT,
  curvePoints,
  limitAt,
  shareOfFirst,
  type CurvePoint,
} from "./pareto-geometry";

/** A limit was moved to this fraction of 1. */
export class LimitMovedEvent extends CustomEvent<{ readonly key: LimitKey; readonly limit: number }> {
  constructor(key: LimitKey, limit: number) {
    super("kebu-limit-moved", { detail: { key, limit }, bubbles: true, composed: true });
  }
}

const HEIGHT = 168;
const LEFT = 40;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 22;
const TABLE_PARTS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1];

@customElement("pareto-chart")
export class ParetoChart extends LitElement {
  static override styles = [baseStyles, buttonStyles, paretoStyles];

  @property({ attribute: false }) ranking!: Ranking;
  @property({ attribute: false }) language: Language = "zh-CN";
  @state() private width = 240;
  @state() private tableShown = false;
  private dragged: LimitKey | undefined;
  private readonly resize = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width > 0) this.width = Math.round(entry.contentRect.width);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resize.disconnect();
  }

  protected override render(): TemplateResult {
    const points = curvePoints(this.ranking);
    const summary = this.word("curveSummary", { top: this.percent(shareOfFirst(this.ranking, 0.2)) });
    return html`
      <figure @keydown=${this.onFigureKey}>
        <figcaption class="hidden-visually" id="summary">${this.word("curve")}. ${summary}</figcaption>
        <svg
          viewBox="0 0 ${this.width} ${HEIGHT}"
          height=${HEIGHT}
          role="group"
          aria-labelledby="summary"
          @pointermove=${this.onPointerMove}
          @pointerup=${this.onPointerUp}
          @pointercancel=${this.onPointerUp}
        >
          <g aria-hidden="true">${this.renderAxes()}${this.renderCurve(points)}</g>
          ${this.renderHandle("a")} ${this.renderHandle("b")}
        </svg>
        <div class="below">
          <p class="secondary">${this.word("curveHelp")}</p>
          <button class="link" aria-expanded=${this.tableShown} @click=${this.toggleTable}>
            ${this.word(this.tableShown ? "hideTable" : "showTable")}
          </button>
        </div>
        ${this.tableShown ? this.renderTable() : nothing}
      </figure>
    `;
  }

  private renderAxes(): SVGTemplateResult {
    const lines = [0, 0.5, 1].map((share) => {
      const y = this.toY(share);
      return svg`<line class="grid" x1=${LEFT} x2=${this.width - RIGHT} y1=${y} y2=${y} />
        <text class="tick" x=${LEFT - 6} y=${y + 4} text-anchor="end">${this.percent(share)}</text>`;
    });
    const middle = (LEFT + this.width - RIGHT) / 2;
    return svg`${lines}<text class="tick" x=${middle} y=${HEIGHT - 6} text-anchor="middle">${this.word("curveAxis")}</text>`;
  }

  private renderCurve(points: readonly CurvePoint[]): SVGTemplateResult {
    const a = boundary(this.ranking, "a").x;
    const b = boundary(this.ranking, "b").x;
    return svg`
      <path class="area-a" d=${this.area(points, 0, a)} />
      <path class="area-b" d=${this.area(points, a, b)} />
      <path class="curve" d="M${points.map((point) => this.spot(point)).join("L")}" />`;
  }

  private renderHandle(key: LimitKey): SVGTemplateResult {
    const { query, summary } = this.ranking;
    const at = boundary(this.ranking, key);
    const guide = query.method === "pareto" ? query.limits[key] : at.y;
    const y = this.toY(guide);
    const x = this.toX(at.x);
    const className = CLASS_OF_LIMIT[key];
    const { customers, share } = summary[className];
    const { least, most } = limitRange(query.method, query.limits, key);
    const limit = this.percent(query.limits[key]);
    const line =
      query.method === "pareto"
        ? svg`<line class="limit" x1=${LEFT} x2=${this.width - RIGHT} y1=${y} y2=${y} />`
        : svg`<line class="limit" x1=${x} x2=${x} y1=${TOP} y2=${this.toY(0)} />`;
    return svg`<g
      class="handle"
      role="slider"
      tabindex="0"
      aria-label=${this.word(`limit.${key}`)}
      aria-valuemin=${toPercent(least)}
      aria-valuemax=${toPercent(most)}
      aria-valuenow=${toPercent(query.limits[key])}
      aria-valuetext=${this.word(`limitValue.${key}`, { limit, customers, share: this.percent(share) })}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, key)}
      @pointerdown=${(event: PointerEvent) => this.onPointerDown(event, key)}
    >
      ${line}
      <circle class="target" cx=${x} cy=${y} r="20" />
      <circle class="dot" cx=${x} cy=${y} r="9" />
      <text class="letter" x=${x} y=${y + 4} text-anchor="middle">${className}</text>
    </g>`;
  }

  private renderTable(): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${this.word("firstClients")}</th>
          <th scope="col" class="number">${this.word("heads")}</th>
          <th scope="col" class="number">${this.word("share")}</th>
        </tr>
      </thead>
      <tbody>
        ${TABLE_PARTS.map(
          (part) =>
            html`<tr>
              <th scope="row">${this.percent(part)}</th>
              <td class="number">${Math.round(part * this.ranking.order.length)}</td>
              <td class="number">${this.percent(shareOfFirst(this.ranking, part))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private onKey(event: KeyboardEvent, key: LimitKey): void {
    const steps = stepsOf(event.key);
    if (steps === undefined) return;
    event.preventDefault();
    const { method, limits } = this.ranking.query;
    this.tell(key, limits[key] + steps * STEP[method]);
  }

  private readonly onFigureKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() === "t" && !event.ctrlKey && !event.metaKey && !event.altKey)
      this.toggleTable();
  };

  private readonly toggleTable = (): void => {
    this.tableShown = !this.tableShown;
  };

  private onPointerDown(event: PointerEvent, key: LimitKey): void {
    const handle = event.currentTarget as SVGGElement;
    handle.setPointerCapture(event.pointerId);
    this.dragged = key;
  }

  private readonly onPointerMove = (event: PointerEvent): void => {
    if (!this.dragged) return;
    const frame = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    const x = (event.clientX - frame.left - LEFT) / (this.width - LEFT - RIGHT);
    const y = 1 - (event.clientY - frame.top - TOP) / (HEIGHT - TOP - BOTTOM);
    this.tell(this.dragged, limitAt(this.ranking, { x: within(x), y: within(y) }));
  };

  private readonly onPointerUp = (): void => {
    this.dragged = undefined;
  };

  private tell(key: LimitKey, wanted: number): void {
    const { method, limits } = this.ranking.query;
    const limit = withLimit(method, limits, key, wanted)[key];
    if (limit !== limits[key]) this.dispatchEvent(new LimitMovedEvent(key, limit));
  }

  /** The area under the curve between two parts of the customers. */
  private area(points: readonly CurvePoint[], from: number, to: number): string {
    const inside = points.filter((point) => point.x >= from && point.x <= to);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last || first === last) return "";
    const base = this.toY(0);
    return `M${this.toX(first.x)},${base}L${inside.map((point) => this.spot(point)).join("L")}L${this.toX(last.x)},${base}Z`;
  }

  private spot({ x, y }: CurvePoint): string {
    return `${this.toX(x).toFixed(1)},${this.toY(y).toFixed(1)}`;
  }

  private toX(part: number): number {
    return LEFT + part * (this.width - LEFT - RIGHT);
  }

  private toY(share: number): number {
    return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  }

  private percent(share: number): string {
    return percentWords(share, this.language);
  }

  private word(key: RankingViewWord, data?: PhraseData): string {
    return say(rankingViewWords[key], this.language, data);
  }
}

function within(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

declare global {
  interface HTMLElementTagNameMap {
    "pareto-chart": ParetoChart;
  }
  interface HTMLElementEventMap {
    "kebu-limit-moved": LimitMovedEvent;
  }
}
