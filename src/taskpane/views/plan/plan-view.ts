/**
 * The plan of a month: proposed by person and class, who does not fit, what stands in Plans already; one big button
 * that says what it will write; then done against plan, the year beside it, and who was missed.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import type { Book } from "../../../model/book";
import { isoMonth, monthOf, type Month } from "../../../model/figures/month";
import { customerCalled } from "../../../model/identity/customer-called";
import { planViewWords, type PlanViewWord } from "../../../words/pane/plan";
import { say, type PhraseData } from "../../../words/phrase";
import { problemList } from "../../components/problem-list";
import { selectField } from "../../components/select-field";
import { underWay } from "../../components/under-way";
import { WorkView } from "../../components/work-view";
import type { BookStore } from "../../store";
import { writeStyles } from "../../styles/big-button";
import { checkStyles } from "../../styles/checks";
import { sharedStyles } from "../../styles/controls";
import { tableStyles } from "../../styles/tables";
import { underWayStyles } from "../../styles/under-way";
import { lapsedSection } from "./lapsed-section";
import { leftSection } from "./left-section";
import { missedSection } from "./missed-section";
import { planCounts } from "./plan-counts";
import type { PlanScene } from "./plan-scene";
import { planStyles } from "./plan-styles";
import { planWorkOf, type PlanWork } from "./plan-work";
import { progressTable } from "./progress-table";
import { proposalTable } from "./proposal-table";

/** Months to choose from: a year back, and so many ahead. */
const BACK = 12;
const AHEAD = 6;

@customElement("kebu-plan-view")
export class KebuPlanView extends WorkView<PlanWork> {
  static override styles = [
    ...sharedStyles,
    checkStyles,
    tableStyles,
    underWayStyles,
    writeStyles,
    planStyles,
  ];

  /** The customer whose card was opened, else what stands first. */
  override focus(): void {
    const opened = this.work.opened === undefined ? null : this.byId(this.work.opened);
    this.work.opened = undefined;
    if (opened) opened.focus();
    else void this.focusOn("plan-title");
  }

  protected override workOf(store: BookStore): PlanWork {
    return planWorkOf(store);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.work.ask();
  }

  protected override render(): TemplateResult {
    const { book } = this.state;
    if (!book) return html``;
    const { made } = this.work.state;
    return html`
      <button type="button" class="link" id="plan-back" @click=${() => this.go({ to: "back" })}>
        ← ${this.word("back")}
      </button>
      <h2 id="plan-title" tabindex="-1">${this.say("title")}</h2>
      <p class="secondary">${this.say("line")}</p>
      ${this.monthField()} ${this.working()}
      ${made?.month === this.work.month ? this.plan(book, { ...this.scene(), made }) : nothing}
    `;
  }

  private scene(): Omit<PlanScene, "made"> {
    const { currency, classes } = this.state.settings;
    return { state: this.work.state, language: this.language, currency, classes };
  }

  private monthField(): TemplateResult {
    const now = monthOf(this.state.today);
    const months = Array.from({ length: BACK + 1 + AHEAD }, (_, place) => now - BACK + place);
    const label = (month: Month): string =>
      month === now ? this.say("thisMonth", { month: isoMonth(month) }) : isoMonth(month);
    return selectField({
      id: "plan-month",
      label: this.say("month"),
      value: String(this.work.month),
      options: months.map((month) => ({ value: String(month), label: label(month) })),
      onPick: (value) => this.work.choose(Number(value)),
    });
  }

  /** Small shops never see it: their plan is there within a slice. */
  private working(): TemplateResult | typeof nothing {
    const { share } = this.work.state;
    if (share === undefined) return nothing;
    const words = this.say("working", { percent: Math.round(share * 100) });
    return underWay({ words, label: this.say("title"), share, quiet: true });
  }

  private plan(book: Book, scene: PlanScene): TemplateResult {
    const { proposal } = scene.made;
    const month = isoMonth(proposal.month);
    const visits = proposal.loads.reduce((sum, { planned }) => sum + planned, 0);
    const isEmpty = proposal.rows.length === 0;
    const open = (customerId: string, lineId: string): void => this.open(customerId, lineId);
    return html`<div role="status">
        <h3 id="plan-headline" tabindex="-1">
          ${
            isEmpty
              ? this.say("nothing", { month })
              : this.say("headline", { month, visits, days: proposal.openDays })
          }
        </h3>
      </div>
      ${
        isEmpty
          ? nothing
          : proposalTable({ ...scene, onOverwrite: (id, isOn) => this.work.setOverwrite(id, isOn) })
      }
      ${book.plans ? this.writing(scene) : this.makingTable()}
      ${leftSection(scene, open, () => this.work.showMore("left"))}
      <h3 id="progress">${this.say("progress")}</h3>
      ${progressTable(scene, book)}
      ${missedSection(scene, this.state.today, open, () => this.work.showMore("missed"))}
      ${lapsedSection(
        scene,
        (row) => customerCalled(book, row),
        open,
        () => this.work.showMore("lapsed"),
      )}`;
  }

  /** The one big button, and what it will do. */
  private writing({ made, state }: PlanScene): TemplateResult | typeof nothing {
    if (made.rows.length === 0) return nothing;
    const counts = planCounts(made.rows, state.overwrite);
    const isNothing = counts.added + counts.changed + counts.removed === 0;
    const key = !isNothing ? "willWrite" : counts.kept > 0 ? "standsByHand" : "standsAll";
    return html`<div class="write">
      <button
        type="button"
        class="primary big"
        id="write-plan"
        aria-disabled=${isNothing || state.isWriting ? "true" : "false"}
        aria-describedby="will-write"
        @click=${() => this.write(isNothing)}
      >
        ${this.say(state.isWriting ? "writing" : "write")}
      </button>
      <p class="secondary" id="will-write" role="status">${this.say(key, { ...counts })}</p>
      ${problemList(state.refused, this.say("refused"), this.language)}
    </div>`;
  }

  private makingTable(): TemplateResult {
    return html`<div class="write">
      <button type="button" class="primary big" id="make-table" @click=${() => this.makeTable()}>
        ${this.say("makeTable")}
      </button>
      <p class="secondary">${this.say("noTable")}</p>
      ${problemList(this.work.state.refused, this.say("refused"), this.language)}
    </div>`;
  }

  private async write(isNothing: boolean): Promise<void> {
    if (isNothing) return;
    await this.work.write();
    if (this.work.state.refused.length > 0) await this.focusOn("problems");
  }

  /** The button that was pressed goes: the next thing to do takes the focus. */
  private async makeTable(): Promise<void> {
    await this.work.makeTable();
    await this.updateComplete;
    const next = ["problems", "write-plan", "plan-headline"].find((id) => this.byId(id) !== null);
    if (next) await this.focusOn(next);
  }

  private open(customerId: string, lineId: string): void {
    this.work.opened = lineId;
    this.go({ to: "over", over: { view: "card", customerId, from: { view: "plan" } } });
  }

  private say(key: PlanViewWord, data?: PhraseData): string {
    return say(planViewWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-plan-view": KebuPlanView;
  }
}
