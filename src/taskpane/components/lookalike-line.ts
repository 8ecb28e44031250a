/**
 * While a new customer is typed: somebody known who looks the same, in one line, with the way to their
 * card. It takes no focus and stops nobody; "add anyway" puts it aside.
 */
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Lookalike } from "../../model/duplicates/evidence";
import { rowOf, textAt } from "../../model/table-data";
import { whySentence } from "../../words/duplicates";
import { lookalikesOf } from "../store/lookalikes-of";
import { sharedStyles } from "../styles/controls";
import { StoreView } from "./store-view";

/** Typing goes on; it is looked when it rests. */
const REST_MS = 250;

@customElement("lookalike-line")
export class LookalikeLine extends StoreView {
  static override styles = [
    ...sharedStyles,
    css`
      p {
        overflow-wrap: anywhere;
      }
      .found {
        margin-top: 4px;
        padding-inline-start: 8px;
        border-inline-start: 3px solid var(--colorBrandStroke1);
      }
    `,
  ];

  @property() name = "";
  @property() phone = "";
  @property() wechat = "";
  @state() private found: Lookalike | undefined;
  @state() private putAside: ReadonlySet<string> = new Set();
  private rest: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.rest);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has("name") && !changed.has("phone") && !changed.has("wechat")) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.look(), REST_MS);
  }

  protected override render(): TemplateResult {
    return html`<div aria-live="polite">${this.found ? this.line(this.found) : nothing}</div>`;
  }

  private line({ id, why }: Lookalike): TemplateResult | typeof nothing {
    const { book } = this.state;
    const row = rowOf(book?.customers, id);
    if (!book || row === undefined || this.putAside.has(id)) return nothing;
    const parts = [textAt(book.customers, "name", row), textAt(book.customers, "phone", row)];
    const name = parts.filter((part) => part !== "").join(" ");
    return html`<div class="found">
      <p dir="auto">
        ${this.word("looksLike", { name })}
        <button
          type="button"
          class="link"
          id="open-lookalike"
          @click=${() => this.go({ to: "over", over: { view: "card", customerId: id } })}
        >
          ${this.word("openInstead")}
        </button>
        <button
          type="button"
          class="link"
          id="add-anyway"
          @click=${() => (this.putAside = new Set([...this.putAside, id]))}
        >
          ${this.word("newAnyway")}
        </button>
      </p>
      <p class="secondary" dir="auto">${whySentence(why, this.language)}</p>
    </div>`;
  }

  /** Without the dictionary, which may not come, the line stays away: nothing depends on it. */
  private async look(): Promise<void> {
    const { book, settings } = this.state;
    const { name, phone, wechat } = this;
    if (!book || (name.trim().length < 2 && phone === "" && wechat === "")) {
      this.found = undefined;
      return;
    }
    const find = await lookalikesOf(book, settings.country).catch(() => undefined);
    const isLate = name !== this.name || phone !== this.phone || wechat !== this.wechat;
    if (!isLate) this.found = find?.({ name, phone, wechat })[0];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "lookalike-line": LookalikeLine;
  }
}
