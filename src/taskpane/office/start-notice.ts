/**
 * What stands in the pane until the book can be shown: the wait for Excel, and, when that takes too long
 * or fails, what is wrong and what to do.
 */
import { css, html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Language } from "../../model/schema";
import { officeWords } from "../../words/pane/office";
import { say } from "../../words/phrase";
import { baseStyles, buttonStyles } from "../styles/controls";

/** Why the pane does not open; see `officeWords` for what each says. */
export type StartTrouble =
  "script-blocked" | "script-slow" | "excel-silent" | "not-connected" | "outside-excel";

/** The page that opens .xlsx files without Excel, beside this one wherever both are served. */
const PAGE_WITHOUT_EXCEL = "index.html";

@customElement("kebu-start-notice")
export class StartNotice extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
        align-content: start;
        justify-items: start;
        box-sizing: border-box;
        min-height: 100%;
        padding: 24px 12px;
        background: var(--colorNeutralBackground1);
      }
      @media (min-width: 360px) {
        :host {
          padding-inline: 20px;
        }
      }
      h1 {
        margin: 0 0 4px;
        font-size: 16px;
        line-height: 22px;
        font-weight: var(--fontWeightSemibold);
      }
      p {
        overflow-wrap: anywhere;
      }
      a {
        display: inline-block;
        padding: 4px 0;
        color: var(--colorBrandForegroundLink);
      }
    `,
  ];

  @property({ attribute: false }) language: Language = "en";
  /** Undefined while all may still be well. */
  @property({ attribute: false }) trouble: StartTrouble | undefined;
  /** Where the script that is missing comes from. */
  @property({ attribute: false }) scriptHost = "";

  protected override willUpdate(): void {
    this.lang = this.language;
  }

  protected override render(): TemplateResult {
    const { trouble } = this;
    if (!trouble) return html`<p role="status">${this.word("waiting")}</p>`;
    return html`
      <div role="alert">
        <h1>${this.word(trouble)}</h1>
        <p>${this.word(`${trouble}.text`)}</p>
      </div>
      ${trouble === "outside-excel" ? this.wayWithoutExcel() : this.tryAgain()}
    `;
  }

  private tryAgain(): TemplateResult {
    return html`<button type="button" class="primary" @click=${() => location.reload()}>
      ${this.word("tryAgain")}
    </button>`;
  }

  private wayWithoutExcel(): TemplateResult {
    return html`<a href=${PAGE_WITHOUT_EXCEL}>${this.word("openPage")}</a>`;
  }

  private word(key: keyof typeof officeWords): string {
    return say(officeWords[key], this.language, { host: this.scriptHost });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-start-notice": StartNotice;
  }
}
