/** A question that stands before the page goes on: what would not survive, what is not saved. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { baseStyles, buttonStyles } from "../../taskpane/styles/controls";
import { lossWords } from "../../words/losses";
import type { PageAnswer, PageQuestion as Question } from "../page-state";
import { SessionView } from "./session-view";

@customElement("page-question")
export class PageQuestion extends SessionView {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      dialog {
        max-width: 440px;
        padding: 20px;
        color: inherit;
        background: var(--colorNeutralBackground1);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: 8px;
        box-shadow: var(--shadow8);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 40%);
      }
      p {
        margin: 8px 0 20px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @query("dialog") private dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { question } = this;
    const losses = question.kind === "losses";
    const text = losses
      ? this.word("lossText", {
          what: lossWords(question.losses, this.language),
          file: question.file,
          beside: question.beside,
        })
      : this.word("leaveText", { file: question.file, count: question.count });
    return html`<dialog aria-labelledby="title" aria-describedby="text" @cancel=${this.onCancel}>
      <h2 id="title">${this.word(losses ? "lossTitle" : "leaveTitle")}</h2>
      <p id="text">${text}</p>
      <div class="buttons">
        <button class="primary" @click=${() => this.answer("go")}>
          ${this.word(losses ? "saveBeside" : "saveFirst")}
        </button>
        ${
          losses
            ? nothing
            : html`<button @click=${() => this.answer("other")}>${this.word("leaveAnyway")}</button>`
        }
        <button @click=${() => this.answer("cancel")}>${this.word("cancel")}</button>
      </div>
    </dialog>`;
  }

  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.answer("cancel");
  };

  private answer(answer: PageAnswer): void {
    this.dialog.close();
    this.session.answer(answer);
  }
}
