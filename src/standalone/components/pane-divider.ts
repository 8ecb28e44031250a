/** The line between sheets and pane: dragged, or moved by arrow keys; the width is remembered. */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Language } from "../../model/schema";
import { remember, remembered } from "../../taskpane/store/remember";
import { pageWords } from "../../words/page";
import { say } from "../../words/phrase";

const NARROWEST = 270;
const WIDEST = 900;
const STEP = 20;

@customElement("pane-divider")
export class PaneDivider extends LitElement {
  static override styles = css`
    :host {
      flex: none;
    }
    div {
      width: 8px;
      height: 100%;
      cursor: col-resize;
      touch-action: none;
      border-inline-start: 1px solid var(--colorNeutralStroke2);
      background: var(--colorNeutralBackground2);
    }
    div:hover,
    div:focus-visible {
      outline: none;
      background: var(--colorCompoundBrandStroke);
    }
  `;

  @property({ attribute: false }) language: Language = "zh-CN";
  @state() private width = Number(remembered("paneWidth")) || 400;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setWidth(this.width);
  }

  protected override render(): TemplateResult {
    return html`<div
      role="separator"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${pageWords.resize[this.language]}
      aria-valuemin=${NARROWEST}
      aria-valuemax=${WIDEST}
      aria-valuenow=${this.width}
      aria-valuetext=${say(pageWords.resizeValue, this.language, { width: this.width })}
      @keydown=${this.onKey}
      @pointerdown=${this.onPointerDown}
      @pointermove=${this.onPointerMove}
    ></div>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.setWidth(this.width + step);
  };

  private readonly onPointerDown = (event: PointerEvent): void => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId))
      this.setWidth(Math.round(window.innerWidth - event.clientX));
  };

  private setWidth(wanted: number): void {
    this.width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    this.parentElement?.style.setProperty("--pane-width", `${this.width}px`);
    remember("paneWidth", String(this.width));
  }
}
