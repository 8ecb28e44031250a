/**
 * More of the day than its list: what is coming, what became of reminders, the sheet for the morning. Whose it shows
 * is what was chosen in Today.
 */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { dayPageWords, type DayPageWord } from "../../../words/pane/day-pages";
import { say, type PhraseData } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { WorkView } from "../../components/work-view";
import type { DayPage } from "../../route";
import type { BookStore } from "../../store";
import { sharedStyles } from "../../styles/controls";
import "./ahead-page";
import { dayWorkOf, type DayWork } from "./day-work";
import "./history-page";
import "./morning-page";

const PAGES: readonly DayPage[] = ["ahead", "history", "morning"];

@customElement("kebu-day-view")
export class DayView extends WorkView<DayWork> {
  static override styles = [
    ...sharedStyles,
    css`
      #day-page {
        margin: 8px 0;
      }
    `,
  ];

  @property() page: DayPage = "ahead";

  override focus(): void {
    void this.focusOn("day-title");
  }

  protected override workOf(store: BookStore): DayWork {
    return dayWorkOf(store);
  }

  protected override render(): TemplateResult {
    return html`<button type="button" class="link" id="day-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="day-title" tabindex="-1">${this.say(this.page)}</h2>
      ${chipGroup({
        name: "day-page",
        legend: this.say("pages"),
        quiet: true,
        chips: PAGES.map((value) => ({ value, label: this.say(value) })),
        value: this.page,
        onPick: (value) => (this.page = PAGES.find((page) => page === value) ?? "ahead"),
      })}
      ${this.whose()} ${this.shown()}`;
  }

  private whose(): TemplateResult | typeof nothing {
    const { staff } = this.work.state;
    if (staff === undefined) return nothing;
    return html`<p class="secondary">
      ${this.say(staff === "" ? "onlyNobodys" : "onlyOf", { staff })}
      <button type="button" class="link" id="day-everybody" @click=${this.showEverybody}>
        ${this.say("everybody")}
      </button>
    </p>`;
  }

  private shown(): TemplateResult {
    const { staff } = this.work.state;
    switch (this.page) {
      case "ahead":
        return html`<kebu-ahead-page .store=${this.store} .staff=${staff}></kebu-ahead-page>`;
      case "history":
        return html`<kebu-history-page .store=${this.store} .staff=${staff}></kebu-history-page>`;
      case "morning":
        return html`<kebu-morning-page .store=${this.store} .staff=${staff}></kebu-morning-page>`;
    }
  }

  private readonly showEverybody = (): void => {
    this.work.showStaff(undefined);
    void this.focusOn("day-title");
  };

  private say(key: DayPageWord, data?: PhraseData): string {
    return say(dayPageWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-day-view": DayView;
  }
}
