/** What just happened, in one line at the foot of the pane, heard by screen readers, with Undo. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { changeSentence } from "../../words/changes";
import type { PaneMessage } from "../store";
import { sharedStyles } from "../styles/controls";
import { problemWords } from "./problem-words";
import { StoreView } from "./store-view";

@customElement("kebu-pane-message")
export class PaneMessageLine extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      .line {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 36px;
        padding: 4px var(--pane-side, 12px);
        border-top: 1px solid var(--colorNeutralStroke2);
        background: var(--colorNeutralBackground2);
      }
      .text {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { message, canUndo } = this.state;
    const busy = this.busyWords();
    const words = busy ?? (message ? this.sentence(message) : "");
    return html`<div class="line ${words === "" ? "hidden-visually" : ""}">
      <span class="text" role="status" aria-live="polite" dir="auto">${words}</span>
      ${
        message?.kind === "done" && canUndo && !busy
          ? html`<button type="button" class="link" id="undo" @click=${() => this.undo()}>
              ${this.word("undo")}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** What is under way goes before what was done. */
  private busyWords(): string | undefined {
    const { waiting, writing } = this.state;
    if (waiting) return this.word("waitingForCell");
    return writing ? this.word("stillWriting") : undefined;
  }

  private sentence(message: PaneMessage): unknown {
    switch (message.kind) {
      case "done":
        return changeSentence(message.label, this.language);
      case "undone":
        return this.word("undone", { what: changeSentence(message.label, this.language) });
      case "refused":
        return message.problems.map((problem) => html`${problemWords(problem, this.language)} `);
      case "reloaded":
        return this.word("reloaded");
    }
  }

  private async undo(): Promise<void> {
    await this.store.undo();
    this.go({ to: "undone" });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-pane-message": PaneMessageLine;
  }
}
