/** Adding a customer, or editing one: every column that is not calculated, the essentials first. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { addCustomer } from "../../model/commands/add-customer";
import { editCustomer } from "../../model/commands/edit-customer";
import { isoDay, type Day } from "../../model/day";
import { schema } from "../../model/schema";
import { customKeys, rowOf, valueAt } from "../../model/table-data";
import type { Value } from "../../model/value";
import { columnField, typeOf } from "../components/column-field";
import { looksLikePhone } from "../components/looks-like-phone";
import { DraftForm } from "../components/draft-form";
import { fixNote } from "../components/fix-note";
import { problemList } from "../components/problem-list";
import type { Side } from "../read-typed";
import type { Draft } from "../store/drafts";
import { sharedStyles } from "../styles/controls";

const ESSENTIAL = ["name", "phone", "wechat", "birthday", "preferences", "tags", "notes"];
const FIXED = ["fixedClass", "fixedReason", "fixedUntil"];
const CONTACT = ["kind", "contact", "email", "address", "area", "source"];
/** Not typed: drawn by Kebu, or calculated. */
const LEFT_OUT = new Set(["id", ...schema.customers.columns.filter((c) => c.calculated).map((c) => c.key)]);

@customElement("kebu-customer-form")
export class CustomerForm extends DraftForm {
  static override styles = [
    ...sharedStyles,
    css`
      details {
        margin-top: 16px;
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      summary {
        padding: 8px 0;
        cursor: pointer;
        font-weight: var(--fontWeightSemibold);
      }
      details .field:first-of-type {
        margin-top: 4px;
      }
    `,
  ];

  /** Whom to edit; "" for a new customer. */
  @property() customerId = "";
  /** What was typed into the search: a new customer's phone or name. */
  @property() typedText = "";

  protected override readonly table = "customers";

  override focus(): void {
    void this.focusOn("name");
  }

  protected override get draftKey(): string {
    return `customer:${this.customerId}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has("customerId") && !changed.has("typedText")) return;
    const kept = this.drafts.get(this.draftKey);
    this.draft = this.typedText === "" ? (kept ?? this.stored()) : this.fromSearch();
    this.errors = {};
    this.problems = [];
  }

  protected override render(): TemplateResult {
    const name = this.stored().name ?? "";
    const groups = this.groups();
    return html`
      <form @submit=${this.onSubmit} @keydown=${this.onKey} novalidate>
        <h2 dir="auto">
          ${this.customerId === "" ? this.word("newCustomer") : this.word("editCustomer", { name })}
        </h2>
        ${problemList(this.problems, this.word("problemsHead"), this.language)}
        ${groups.essential.map((key) => html`${this.field(key)} ${key === "phone" ? this.lookalike() : nothing}`)}
        ${this.group("groupOwn", groups.own)} ${this.group("groupCare", groups.care)}
        ${this.group("groupClass", groups.fixed)} ${this.group("groupContact", groups.contact)}
        <div class="buttons save">
          <button type="submit" class="primary">${this.word("save")}</button>
          <button type="button" @click=${() => this.cancel()}>${this.word("cancel")}</button>
        </div>
      </form>
    `;
  }

  private group(
    word: "groupOwn" | "groupCare" | "groupClass" | "groupContact",
    keys: readonly string[],
  ): TemplateResult | string {
    if (keys.length === 0) return "";
    return html`<details ?open=${word === "groupOwn"}>
      <summary>${this.word(word)}</summary>
      ${keys.map((key) => this.field(key))} ${word === "groupClass" ? this.fixNote() : nothing}
    </details>`;
  }

  /** Where what is typed fixes nothing, or no more. */
  private fixNote(): TemplateResult {
    const name = this.typed("fixedClass").trim();
    const until = this.typed("fixedUntil");
    const { settings, today } = this.state;
    const note = fixNote({ name, until }, settings.classes, today);
    return html`<p class="hint" role="status" id="fix-note">${note ? this.word(note, { name }) : ""}</p>`;
  }

  /** Somebody new may be somebody known. Its code comes with the first letter typed. */
  private lookalike(): TemplateResult | typeof nothing {
    const [name, phone, wechat] = [this.typed("name"), this.typed("phone"), this.typed("wechat")];
    if (this.customerId !== "" || `${name}${phone}${wechat}` === "") return nothing;
    void import("../components/lookalike-line").catch(() => undefined);
    return html`<lookalike-line
      .store=${this.store}
      .name=${name}
      .phone=${phone}
      .wechat=${wechat}
    ></lookalike-line>`;
  }

  private field(key: string): TemplateResult {
    return columnField({
      table: "customers",
      key,
      value: this.typed(key),
      error: this.errors[key],
      language: this.language,
      today: this.state.today,
      side: sideOf(key),
      words: key === "fixedClass" ? this.state.settings.classes : undefined,
      onInput: (text) => this.type(key, text),
    });
  }

  /** Keys by group; columns the workbook does not have are not asked for. */
  private groups(): Record<"essential" | "contact" | "care" | "fixed" | "own", readonly string[]> {
    const { book, layout } = this.state;
    const missing = new Set(layout?.tables.find(({ table }) => table === "customers")?.missing);
    const there = schema.customers.columns
      .map(({ key }) => key)
      .filter((key) => !LEFT_OUT.has(key) && !missing.has(key));
    const essential = ESSENTIAL.filter((key) => there.includes(key));
    const contact = CONTACT.filter((key) => there.includes(key));
    const fixed = FIXED.filter((key) => there.includes(key));
    const care = there.filter((key) => ![...essential, ...contact, ...fixed].includes(key));
    return { essential, contact, care, fixed, own: book ? customKeys(book.customers) : [] };
  }

  private keys(): readonly string[] {
    const { essential, contact, care, fixed, own } = this.groups();
    return [...essential, ...own, ...care, ...fixed, ...contact];
  }

  private fromSearch(): Draft {
    return looksLikePhone(this.typedText) ? { phone: this.typedText } : { name: this.typedText };
  }

  /** What stands in the book, as one would type it. */
  private stored(): Draft {
    const { book } = this.state;
    const row = rowOf(book?.customers, this.customerId);
    if (!book || row === undefined) return {};
    return Object.fromEntries(
      this.keys().map((key) => [key, asTyped(key, valueAt(book.customers, key, row))]),
    );
  }

  protected override async save(): Promise<void> {
    if (this.typed("name").trim() === "") {
      this.showErrors({ name: this.word("nameNeeded") });
      return;
    }
    const values = this.read(this.changedKeys(), sideOf);
    if (!values) return;
    const id = this.customerId;
    const name = this.typed("name").trim();
    const written = await this.write((book, today, newId) =>
      id === ""
        ? addCustomer(book, { ...values, name }, today, newId)
        : editCustomer(book, { ...values, id }, today, newId),
    );
    if (written) this.go({ to: "saved", ...(id === "" ? {} : { customerId: id }) });
  }

  /** An odd text that nobody touched is no reason to refuse the rest. */
  private changedKeys(): readonly string[] {
    if (this.customerId === "") return this.keys();
    const stored = this.stored();
    return this.keys().filter((key) => this.typed(key) !== (stored[key] ?? ""));
  }
}

/** A fixed class ends some day; every other day of a customer has been. */
function sideOf(key: string): Side {
  return key === "fixedUntil" ? "future" : "past";
}

function asTyped(key: string, value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number" && typeOf("customers", key) === "day") return isoDay(value as Day);
  const text = String(value);
  return key === "birthday" ? typedBirthday(text) : text;
}

/** A birthday without its year stands in the book as `--11-30` and is typed as `11-30`. */
function typedBirthday(text: string): string {
  return /^--\d{2}-\d{2}$/.test(text) ? text.slice(2) : text;
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-customer-form": CustomerForm;
  }
}
