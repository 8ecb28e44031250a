/**
 * The Pareto curve with the limits between the classes on it as handles that can be dragged, and moved by arrow keys.
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
import { handleLetters } from "./handle-letters";
import { handlesApart, type Spot } from "./handles-apart";
import { limitRange, stepOf, stepsOf, toPercent, withLimit } from "./limit-steps";
import { paretoStyles } from "./pareto-chart-styles";
import { boundary, curvePoints, limitAt, shareOfFirst, type CurvePoint } from "./pareto-geometry";
import { RoomWidth } from "./room-width";

/** The limit at this place was moved to this fraction of 1. */
export class LimitMovedEvent extends CustomEvent<{ readonly place: number; readonly limit: number }> {
  constructor(place: number, limit: number) {
    super("kebu-limit-moved", { detail: { place, limit }, bubbles: true, composed: true });
  }
}

const HEIGHT = 168;
const LEFT = 40;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 22;
/** Of the best class; fainter class by class. */
const AREA_OPACITY = 0.4;
/** Across a handle. */
const HANDLE = 18;
const TABLE_PARTS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1];

@customElement("pareto-chart")
export class ParetoChart extends LitElement {
  static override styles = [baseStyles, buttonStyles, paretoStyles];

  @property({ attribute: false }) ranking!: Ranking;
  @property({ attribute: false }) language: Language = "zh-CN";
  @state() private tableShown = false;
  /** The handle that is dragged, and how far beside its spot it is drawn. */
  private dragged: { readonly place: number; readonly aside: number } | undefined;
  private readonly room = new RoomWidth(this);

  protected override render(): TemplateResult {
    const points = curvePoints(this.ranking);
    const summary = this.word("curveSummary", {
      count: this.ranking.order.length,
      top: this.percent(shareOfFirst(this.ranking, 0.2)),
    });
    return html`
      <figure @keydown=${this.onFigureKey}>
        <figcaption class="hidden-visually" id="summary">${summary}</figcaption>
        <svg
          viewBox="0 0 ${this.room.width} ${HEIGHT}"
          height=${HEIGHT}
          role="group"
          aria-labelledby="summary"
          @pointermove=${this.onPointerMove}
          @pointerup=${this.onPointerUp}
          @pointercancel=${this.onPointerUp}
        >
          <g aria-hidden="true">${this.renderAxes()}${this.renderCurve(points)}</g>
          ${this.renderHandles()}
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
      return svg`<line class="grid" x1=${LEFT} x2=${this.room.width - RIGHT} y1=${y} y2=${y} />
        <text class="tick" x=${LEFT - 6} y=${y + 4} text-anchor="end">${this.percent(share)}</text>`;
    });
    const middle = (LEFT + this.room.width - RIGHT) / 2;
    return svg`${lines}<text class="tick" x=${middle} y=${HEIGHT - 6} text-anchor="middle">${this.word("curveAxis")}</text>`;
  }

  private renderCurve(points: readonly CurvePoint[]): SVGTemplateResult {
    const ends = this.ranking.query.limits.map((_, place) => boundary(this.ranking, place).x);
    return svg`
      ${ends.map((end, place) => {
        const opacity = AREA_OPACITY * (1 - place / ends.length);
        return svg`<path class="area" opacity=${opacity} d=${this.area(points, ends[place - 1] ?? 0, end)} />`;
      })}
      <path class="curve" d="M${points.map((point) => this.spot(point)).join("L")}" />`;
  }

  private renderHandles(): readonly SVGTemplateResult[] {
    const spots = this.ranking.query.limits.map((_, place) => this.spotOf(place));
    const drawn = handlesApart(spots, HANDLE, this.room.width - RIGHT + HANDLE / 2);
    return drawn.map((at, place) => this.renderHandle(place, spots[place]!, at));
  }

  /** Where the limit at this place is on the chart. */
  private spotOf(place: number): Spot {
    const { method, limits } = this.ranking.query;
    const { x, y } = boundary(this.ranking, place);
    return { x: this.toX(x), y: this.toY(method === "pareto" ? limits[place]! : y) };
  }

  /** A handle with its limit at one spot, drawn at this one or another beside it. */
  private renderHandle(place: number, { x, y }: Spot, at: Spot): SVGTemplateResult {
    const { query, summary } = this.ranking;
    const { class: name, customers, share } = summary[place]!;
    const limit = query.limits[place]!;
    const { least, most } = limitRange(query.method, query.limits, place);
    const line =
      query.method === "pareto"
        ? svg`<line class="limit" x1=${LEFT} x2=${this.room.width - RIGHT} y1=${y} y2=${y} />`
        : svg`<line class="limit" x1=${x} x2=${x} y1=${TOP} y2=${this.toY(0)} />`;
    const value = { limit: this.percent(limit), class: name, customers, share: this.percent(share) };
    return svg`<g
      class="handle"
      role="slider"
      tabindex="0"
      aria-label=${this.word("limitOf", { class: name })}
      aria-valuemin=${toPercent(least)}
      aria-valuemax=${toPercent(most)}
      aria-valuenow=${toPercent(limit)}
      aria-valuetext=${this.word("limitValue", value)}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, place)}
      @pointerdown=${(event: PointerEvent) => this.onPointerDown(event, { place, aside: at.x - x })}
    >
      ${line}
      <circle class="target" cx=${at.x} cy=${at.y} r="20" />
      <circle class="dot" cx=${at.x} cy=${at.y} r=${HANDLE / 2} />
      <text class="letter" x=${at.x} y=${at.y + 4} text-anchor="middle">${handleLetters(query.classes)[place]}</text>
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

  private onKey(event: KeyboardEvent, place: number): void {
    const steps = stepsOf(event.key);
    if (steps === undefined) return;
    event.preventDefault();
    const { method, limits } = this.ranking.query;
    this.tell(place, limits[place]! + steps * stepOf(method, limits[place]!));
  }

  private readonly onFigureKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() === "t" && !event.ctrlKey && !event.metaKey && !event.altKey)
      this.toggleTable();
  };

  private readonly toggleTable = (): void => {
    this.tableShown = !this.tableShown;
  };

  private onPointerDown(event: PointerEvent, dragged: NonNullable<typeof this.dragged>): void {
    const handle = event.currentTarget as SVGGElement;
    handle.setPointerCapture(event.pointerId);
    this.dragged = dragged;
  }

  private readonly onPointerMove = (event: PointerEvent): void => {
    if (this.dragged === undefined) return;
    const { place, aside } = this.dragged;
    const frame = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    const x = (event.clientX - aside - frame.left - LEFT) / (this.room.width - LEFT - RIGHT);
    const y = 1 - (event.clientY - frame.top - TOP) / (HEIGHT - TOP - BOTTOM);
    this.tell(place, limitAt(this.ranking, { x: within(x), y: within(y) }));
  };

  private readonly onPointerUp = (): void => {
    this.dragged = undefined;
  };

  private tell(place: number, wanted: number): void {
    const { method, limits } = this.ranking.query;
    const limit = withLimit(method, limits, place, wanted)[place]!;
    if (limit !== limits[place]) this.dispatchEvent(new LimitMovedEvent(place, limit));
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
    return LEFT + part * (this.room.width - LEFT - RIGHT);
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
