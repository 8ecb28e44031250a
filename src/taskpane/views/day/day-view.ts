/** More of the day than its list: what is coming, what became of reminders, the sheet for the morning. */
import { html, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { DayPage } from "../../route";
import { StoreView } from "../../components/store-view";
import { sharedStyles } from "../../styles/controls";

@customElement("kebu-day-view")
export class DayView extends StoreView {
  static override styles = [...sharedStyles];

  @property() page: DayPage = "ahead";

  protected override render(): TemplateResult {
    return html`<button type="button" class="link" id="day-back" @click=${() => this.go({ to: "back" })}>
      ← ${this.word("back")}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-day-view": DayView;
  }
}
