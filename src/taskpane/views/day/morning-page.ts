/** The sheet for the morning: looked at, printed, copied as text; and the reminders of a month as a calendar file. */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { morningSheet, type MorningSheet } from "../../../model/day-plan/morning-sheet";
import { laterDay, type Day } from "../../../model/day";
import { dayWords } from "../../../words/days";
import { morningText, sheetTitle } from "../../../words/morning-sheet";
import { dayPageWords, type DayPageWord } from "../../../words/pane/day-pages";
import { say, type PhraseData } from "../../../words/phrase";
import { chipGroup } from "../../components/chip-group";
import { StoreView } from "../../components/store-view";
import { copyText } from "../../copy-text";
import { printAlone } from "../../print-alone";
import { sharedStyles } from "../../styles/controls";
import { namedFile } from "../export/file-name";
import { canPrint } from "../figures/can-print";
import { comingReminders, ComingPlan } from "./coming-plan";
import { dayPageStyles } from "./day-page-styles";
import { MORNING_PRINT } from "./morning-print";
import "./morning-print";
import { sheetEntries } from "./sheet-entries";
import { takeCalendar } from "./take-calendar";

/** So far the sheet looks ahead, to say how many stand on later days; and so far the calendar file goes. */
const SHEET_DAYS = 7;
const FILE_DAYS = 30;
const MOST_DAYS = 3;

@customElement("kebu-morning-page")
export class MorningPage extends StoreView {
  static override styles = [...sharedStyles, dayPageStyles];

  /** Whose; "" for nobody's, undefined for everybody's. */
  @property({ attribute: false }) staff: string | undefined;
  @state() private chosen: Day | undefined;
  /** What became of it, in one line. */
  @state() private said = "";
  private readonly coming = new ComingPlan();

  protected override render(): TemplateResult | typeof nothing {
    const sheet = this.sheet();
    if (!sheet) return nothing;
    const { settings, further } = this.state;
    return html`${this.days(sheet.day)}
      <div class="buttons">
        ${
          canPrint()
            ? html`<button type="button" class="primary" id="morning-print" @click=${() => this.print(sheet)}>
                ${this.say("print")}
              </button>`
            : nothing
        }
        <button type="button" id="morning-copy" @click=${() => this.copy(sheet)}>${this.say("copy")}</button>
        <button type="button" id="morning-save" aria-describedby="morning-line" @click=${() => this.save()}>
          ${this.say("save")}
        </button>
      </div>
      <p class="said" id="morning-said" role="status">${this.said}</p>
      <p class="hint" id="morning-line">${this.say("saveLine")}</p>
      <h3 dir="auto">${sheetTitle(sheet, this.language, settings.shopName)}</h3>
      ${sheetEntries(sheet, this.language, further?.words)}`;
  }

  /** Today and the next days on which something stands: the sheet is often made the evening before. */
  private days(shown: Day): TemplateResult {
    const { today } = this.state;
    const days = [today, ...(this.plan?.days.map(({ day }) => day) ?? []).filter((day) => day > today)];
    return chipGroup({
      name: "morning-day",
      legend: this.say("dayFor"),
      quiet: true,
      chips: days.slice(0, MOST_DAYS).map((day) => ({
        value: String(day),
        label: dayWords(day, today, this.language),
      })),
      value: String(shown),
      onPick: (value) => {
        this.chosen = Number(value) as Day;
        this.said = "";
      },
    });
  }

  private get plan(): ReturnType<ComingPlan["of"]> {
    return this.coming.of(this.state, SHEET_DAYS, this.staff);
  }

  private sheet(): MorningSheet | undefined {
    const { book, today } = this.state;
    const { plan } = this;
    if (!book || !plan) return undefined;
    return morningSheet(book, plan, laterDay(this.chosen ?? today, today));
  }

  private print(sheet: MorningSheet): Promise<void> {
    const { settings, language, further } = this.state;
    const paper = this.ownerDocument.createElement(MORNING_PRINT);
    paper.printed = { sheet, language, shopName: settings.shopName, further: further?.words };
    return printAlone(this.ownerDocument, paper, () => paper.updateComplete);
  }

  private async copy(sheet: MorningSheet): Promise<void> {
    const { settings, further } = this.state;
    const text = morningText(sheet, this.language, { shop: settings.shopName, further: further?.words });
    this.said = "";
    this.said = this.say((await copyText(text)) ? "copied" : "notCopied");
  }

  private async save(): Promise<void> {
    const { state } = this;
    const reminders = comingReminders(state, FILE_DAYS, this.staff);
    this.said = "";
    if (reminders.length === 0) {
      this.said = this.say("nothingComing");
      return;
    }
    const file = namedFile(state.settings.shopName, this.say("calendarFile"), state.today, "ics");
    try {
      await takeCalendar(state, reminders, file);
      this.said = this.say("saved", { file, count: this.say("count", { count: reminders.length }) });
    } catch {
      this.said = this.say("notFetched");
    }
  }

  private say(key: DayPageWord, data?: PhraseData): string {
    return say(dayPageWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-morning-page": MorningPage;
  }
}
