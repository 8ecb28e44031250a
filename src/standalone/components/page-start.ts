/** Where to start: work found after a crash first, then a file, an empty book, the sample. */
import { css, html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { choiceStyles } from "../../taskpane/styles/choices";
import { baseStyles, buttonStyles } from "../../taskpane/styles/controls";
import type { UnsavedWork } from "../journal/unsaved-work";
import { momentWords } from "./moment-words";
import { SessionView } from "./session-view";

@customElement("page-start")
export class PageStart extends SessionView {
  static override styles = [
    baseStyles,
    buttonStyles,
    choiceStyles,
    css`
      :host {
        max-width: 480px;
        margin: 0 auto;
      }
      h2 {
        margin: 0 0 12px;
      }
      .rescue {
        margin-bottom: 32px;
      }
      .rescue li {
        padding: 12px 0;
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      .rescue p {
        margin-bottom: 8px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { unsavedWork } = this.session.state;
    return html`
      ${
        unsavedWork.length > 0
          ? html`<section class="rescue" aria-labelledby="rescue">
              <h2 id="rescue">${this.word("rescueTitle")}</h2>
              <ul>
                ${unsavedWork.map((work, index) => this.renderWork(work, index === 0))}
              </ul>
            </section>`
          : ""
      }
      <h2>${this.word("startTitle")}</h2>
      ${this.choice("open", "openLine", () => this.session.openFile())}
      ${this.choice("newBook", "newLine", () => this.session.openBuiltIn("empty", this.language))}
      ${this.choice("sample", "sampleLine", () => this.session.openBuiltIn("sample", this.language))}
      <p class="secondary">${this.word("staysHere")}</p>
    `;
  }

  private renderWork(work: UnsavedWork, main: boolean): TemplateResult {
    const last = work.entries.at(-1);
    const when = last ? momentWords(last.at, this.language) : "";
    const data = { count: work.entries.length, file: work.base.fileName, when };
    return html`<li>
      <p>${this.word("rescueLine", data)}</p>
      <div class="buttons">
        <button class=${main ? "primary" : ""} @click=${() => void this.session.restore(work)}>
          ${this.word("restore")}
        </button>
        <button @click=${() => void this.session.discard(work)}>${this.word("discard")}</button>
      </div>
    </li>`;
  }

  private choice(
    title: "open" | "newBook" | "sample",
    line: "openLine" | "newLine" | "sampleLine",
    open: () => Promise<void>,
  ): TemplateResult {
    return html`<button class="choice" @click=${() => void open()}>
      <span>${this.word(title)}</span><span class="secondary">${this.word(line)}</span>
    </button>`;
  }
}
