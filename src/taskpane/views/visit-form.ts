/**
 * Logging a visit, in as few keys as it can be: the client is known from the search, the date is today,
 * who serves is remembered, and the focus begins at the amount. Ctrl+Enter saves.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { logVisit } from "../../model/commands/log-visit";
import { isoDay, type Day } from "../../model/day";
import { knownStaff } from "../../model/handover/known-staff";
import { customerCalled } from "../../model/identity/customer-called";
import type { Reminder } from "../../model/reminders/reminder";
import { suggestNext } from "../../model/reminders/suggest-next";
import { columnOf } from "../../model/schema";
import { customKeys, rowOf } from "../../model/table-data";
import type { Value } from "../../model/value";
import { dayWords } from "../../words/days";
import { say } from "../../words/phrase";
import { everydayProblemPhrases } from "../../words/problems/everyday";
import { chipGroup } from "../components/chip-group";
import { classBadge } from "../components/class-badge";
import { clientLine, clientLineStyles } from "../components/client-line";
import { columnField } from "../components/column-field";
import "../components/customer-search";
import type { FoundEvent } from "../components/found-event";
import { DraftForm } from "../components/draft-form";
import { problemList } from "../components/problem-list";
import { stars } from "../components/stars";
import type { Side } from "../read-typed";
import { recentTexts } from "../store/recent-texts";
import { remember, remembered } from "../store/remember";
import { sharedStyles } from "../styles/controls";
import { visitFormStyles } from "./visit-form-styles";

const FIELDS = ["date", "kind", "item", "amount", "staff", "satisfaction", "notes"];
/** Every kind the schema knows, in its order. */
const KINDS = columnOf("visits", "kind").choices ?? [];
const sideOf = (key: string): Side => (key === "next" ? "future" : "past");

@customElement("kebu-visit-form")
export class VisitForm extends DraftForm {
  static override styles = [...sharedStyles, clientLineStyles, visitFormStyles];

  /** Who is here, where that is known already. */
  @property() customerId = "";
  /** The reminder this visit answers, what was noted about it, and who did it. */
  @property({ attribute: false }) reminder: Reminder | undefined;
  @property() notes = "";
  @property() staff = "";

  protected override readonly table = "visits";

  /** The first thing still to be said: who, else how much. */
  override focus(): void {
    void this.updateComplete.then(() => {
      if (this.client === undefined) this.renderRoot.querySelector("kebu-customer-search")?.focus();
      else this.byId("amount")?.focus();
    });
  }

  protected override get draftKey(): string {
    return `visit:${this.customerId}:${this.reminder?.id ?? ""}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has("customerId") && !changed.has("reminder")) return;
    this.draft = this.drafts.get(this.draftKey) ?? this.fresh();
    this.errors = {};
    this.problems = [];
  }

  private fresh(): Record<string, string> {
    return {
      client: this.customerId,
      date: isoDay(this.state.today),
      kind: "visit",
      staff: this.staff || (remembered("staff") ?? ""),
      notes: this.notes,
      nextChoice: "none",
    };
  }

  /** Row of the client chosen. */
  private get client(): number | undefined {
    return rowOf(this.state.book?.customers, this.typed("client"));
  }

  protected override render(): TemplateResult {
    const { book, settings } = this.state;
    if (!book) return html``;
    return html`
      <form @submit=${this.onSubmit} @keydown=${this.onKey} novalidate>
        <h2>${this.word("newVisit")}</h2>
        ${problemList(this.problems, this.word("problemsHead"), this.language)} ${this.clientField()}
        ${this.answersLine()}
        <div class="pair">${this.field("amount")} ${this.field("date")}</div>
        ${chipGroup({
          name: "kind",
          legend: this.label("kind"),
          chips: KINDS.map(({ key, label }) => ({ value: key, label: label[this.language] })),
          value: this.typed("kind"),
          onPick: (value) => this.type("kind", value),
        })}
        <div class="pair">
          ${this.field("item", recentTexts(book, "item", 30))}
          ${this.field("staff", knownStaff(book, settings))}
        </div>
        ${this.starField()} ${this.field("notes")} ${this.nextField()} ${this.moreFields()}
        <div class="buttons save">
          <button type="submit" class="primary">${this.word("saveWithKeys")}</button>
          <button type="button" @click=${() => this.cancel()}>${this.word("cancel")}</button>
        </div>
      </form>
    `;
  }

  private clientField(): TemplateResult {
    const { book, ranking, settings } = this.state;
    const row = this.client;
    if (!book || row === undefined) {
      return html`<div class="field">
        <span class="label" aria-hidden="true">${this.word("client")}</span>
        <kebu-customer-search
          class=${this.errors.client ? "invalid" : ""}
          .store=${this.store}
          .label=${this.word("client")}
          .placeholder=${this.word("searchHint")}
          @kebu-found=${this.found}
        ></kebu-customer-search>
        ${this.errors.client ? html`<p class="error" role="alert">${this.errors.client}</p>` : nothing}
      </div>`;
    }
    const change = html`<button type="button" class="link" @click=${() => this.changeClient()}>
      ${this.word("changeClient")}
    </button>`;
    return clientLine({
      name: customerCalled(book, row),
      badge: classBadge(settings.classes, ranking?.places[row], this.language),
      action: this.reminder ? undefined : change,
    });
  }

  private answersLine(): TemplateResult | typeof nothing {
    if (!this.reminder) return nothing;
    const reason = this.reasonOf(this.reminder);
    return html`<p class="answers secondary">${this.word("answers", { reason })}</p>`;
  }

  private field(key: string, suggestions?: readonly string[]): TemplateResult {
    return columnField({
      table: "visits",
      key,
      value: this.typed(key),
      error: this.errors[key],
      language: this.language,
      today: this.state.today,
      side: sideOf(key),
      ...(suggestions ? { suggestions } : {}),
      onInput: (text) => this.type(key, text),
    });
  }

  private starField(): TemplateResult {
    return stars({
      name: "satisfaction",
      legend: this.label("satisfaction"),
      value: this.typed("satisfaction"),
      starLabel: (count) => this.word("starLabel", { count }),
      clearLabel: this.word("clearStars"),
      onPick: (value) => this.type("satisfaction", value),
    });
  }

  private nextField(): TemplateResult {
    const { today } = this.state;
    const suggested = this.suggested;
    const day = suggested === undefined ? "" : dayWords(suggested, today, this.language);
    const choice = this.typed("nextChoice");
    return html`${chipGroup({
      name: "nextChoice",
      legend: this.label("next"),
      chips: [
        ...(suggested === undefined
          ? []
          : [{ value: "suggested", label: this.word("nextSuggested", { day }) }]),
        { value: "none", label: this.word("nextNone") },
        { value: "pick", label: this.word("nextPick") },
      ],
      value: choice,
      onPick: (value) => this.type("nextChoice", value),
    })}
    ${choice === "pick" ? this.field("next") : nothing}
    ${
      choice === "none" && suggested !== undefined
        ? html`<p class="hint">${this.word("otherwise", { day })}</p>`
        : nothing
    }`;
  }

  private moreFields(): TemplateResult {
    return html`<details>
      <summary>${this.word("moreFields")}</summary>
      ${this.rareKeys().map((key) => this.field(key))}
    </details>`;
  }

  private rareKeys(): readonly string[] {
    const { book, layout } = this.state;
    const hasCost = !layout?.tables.find(({ table }) => table === "visits")?.missing.includes("cost");
    return [...(hasCost ? ["cost"] : []), "paid", ...(book ? customKeys(book.visits) : [])];
  }

  /** When the client would come up again by the rule of regular contact. */
  private get suggested(): Day | undefined {
    const { book, settings, ranking, today, further } = this.state;
    const row = this.client;
    if (!book || row === undefined) return undefined;
    return suggestNext(book, row, today, { settings, ranking, finders: further?.finders });
  }

  private label(key: string): string {
    return columnOf("visits", key).header[this.language];
  }

  private readonly found = (event: FoundEvent): void => {
    event.stopPropagation();
    if (event.detail.kind !== "customer") return;
    this.type("client", event.detail.customerId);
    this.focus();
  };

  private changeClient(): void {
    this.type("client", "");
    this.focus();
  }

  protected override async save(): Promise<void> {
    const customerId = this.typed("client");
    if (this.client === undefined) {
      this.showErrors({ client: this.word("clientNeeded") });
      return;
    }
    const picksDay = this.typed("nextChoice") === "pick";
    const values = this.read([...FIELDS, ...this.rareKeys(), ...(picksDay ? ["next"] : [])], sideOf);
    if (!values) return;
    const { date } = values;
    if (typeof date === "number" && date > this.state.today) {
      const early = everydayProblemPhrases["day-in-future"];
      this.showErrors({ date: say(early, this.language, { day: isoDay(date as Day) }) });
      return;
    }
    const input = { ...values, next: this.next(values), customerId, reminder: this.reminder?.id ?? null };
    const written = await this.write((book, today, newId) => logVisit(book, input, today, newId));
    if (!written) return;
    remember("staff", this.typed("staff").trim());
    this.go({ to: "saved", customerId });
  }

  private next(values: Readonly<Record<string, Value>>): Day | null {
    const choice = this.typed("nextChoice");
    if (choice === "suggested") return this.suggested ?? null;
    return choice === "pick" ? ((values.next ?? null) as Day | null) : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-visit-form": VisitForm;
  }
}
