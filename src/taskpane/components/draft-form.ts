/**
 * What the forms have in common: typed text kept as a draft, each field's error beside it, problems of
 * the workbook above, Ctrl+Enter to save, and the focus moved to what is wrong.
 */
import { state } from "lit/decorators.js";
import { property } from "lit/decorators.js";
import type { Problem } from "../../model/problem";
import type { TableKey } from "../../model/schema";
import type { Value } from "../../model/value";
import { readTyped, type Side } from "../read-typed";
import type { MakeChange } from "../store";
import type { Draft, Drafts } from "../store/drafts";
import { typeOf } from "./column-field";
import { StoreView } from "./store-view";

export abstract class DraftForm extends StoreView {
  @property({ attribute: false }) drafts!: Drafts;

  @state() protected draft: Draft = {};
  @state() protected errors: Readonly<Record<string, string>> = {};
  @state() protected problems: readonly Problem[] = [];
  private saving = false;

  /** Under which name what is typed here is kept. */
  protected abstract get draftKey(): string;
  protected abstract readonly table: TableKey;
  /** Reads the fields and writes them; the keys of fields that cannot be read are in `errors` by then. */
  protected abstract save(): Promise<void>;

  protected typed(key: string): string {
    return this.draft[key] ?? "";
  }

  protected type(key: string, text: string): void {
    this.draft = { ...this.draft, [key]: text };
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([known]) => known !== key));
    this.drafts.keep(this.draftKey, this.draft);
  }

  /** The values of these fields; undefined where one cannot be read, with the errors shown. */
  protected read(
    keys: readonly string[],
    side: (key: string) => Side = () => "past",
  ): Record<string, Value> | undefined {
    const values: Record<string, Value> = {};
    const errors: Record<string, string> = {};
    for (const key of keys) {
      const text = this.typed(key);
      const typed = readTyped(typeOf(this.table, key), text, this.state.today, side(key));
      if (typed.ok) values[key] = typed.value;
      else errors[key] = this.word(typed.word, { value: text.trim() });
    }
    if (Object.keys(errors).length === 0) return values;
    this.showErrors(errors);
    return undefined;
  }

  /** Shows what is wrong beside the fields and goes to the first of them. */
  protected showErrors(errors: Readonly<Record<string, string>>): void {
    this.errors = errors;
    void this.updateComplete.then(() => {
      const field = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], .invalid');
      const details = field?.closest("details");
      if (details) details.open = true;
      field?.focus();
    });
  }

  /** Writes the change; answers whether it is written. What was typed stays until it is. */
  protected async write(make: MakeChange): Promise<boolean> {
    this.problems = await this.store.run(make);
    if (this.problems.length > 0) {
      void this.focusOn("problems");
      return false;
    }
    this.drafts.drop(this.draftKey);
    return true;
  }

  protected cancel(): void {
    this.drafts.drop(this.draftKey);
    this.go({ to: "back" });
  }

  protected readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.saveOnce();
  };

  /** Ctrl+Enter saves. Enter alone does not, so that nothing is saved half typed. */
  protected readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      void this.saveOnce();
      return;
    }
    if (event.target instanceof HTMLInputElement) event.preventDefault();
  };

  /** A second Ctrl+Enter while the first is being written is the same save. */
  private async saveOnce(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    try {
      await this.save();
    } finally {
      this.saving = false;
    }
  }
}
