/** Which file is open, what is not saved, Save and Undo, and the ways to open another book. */
import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { baseStyles, buttonStyles } from "../../taskpane/styles/controls";
import { remember } from "../../taskpane/store/remember";
import { headerStyles } from "./header-styles";
import { SessionView } from "./session-view";

@customElement("page-header")
export class PageHeader extends SessionView {
  static override styles = [baseStyles, buttonStyles, headerStyles];

  @property({ type: Boolean }) gridInFront = false;
  @query("#menu") private menu!: HTMLElement;

  /** Begins at the first button that can be pressed. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("header button:enabled")?.focus();
  }

  protected override render(): TemplateResult {
    const { file, busy } = this.session.state;
    const { unsaved, canUndo } = this.session.store.state;
    return html`
      <header>
        <h1>${this.word("title")}</h1>
        <div class="name">
          <p class="file cut" title=${file?.name ?? nothing}>${file ? file.name : this.word("noFile")}</p>
          <p class="secondary cut" role="status">${this.statusWords(unsaved)}</p>
        </div>
        <button ?disabled=${!canUndo} @click=${() => void this.session.store.undo()}>
          ${this.word("undo")}
        </button>
        <button
          class=${unsaved > 0 ? "primary" : ""}
          title=${this.word("saveHint")}
          ?disabled=${!file || busy !== undefined}
          @click=${() => void this.session.save()}
        >
          ${this.word("save")}
        </button>
        <button class="menu-button" popovertarget="menu">${this.word("file")} ▾</button>
        <button class="plain language" @click=${this.switchLanguage}>${this.word("otherLanguage")}</button>
        <button
          class="front"
          ?disabled=${!file}
          @click=${() => this.dispatchEvent(new Event("kebu-switch-front"))}
        >
          ${this.word(this.gridInFront ? "showPane" : "showGrid")}
        </button>
      </header>
      <div id="menu" popover>
        <button class="plain" @click=${() => this.choose(() => this.session.openFile())}>
          ${this.word("open")}
        </button>
        <button
          class="plain"
          @click=${() => this.choose(() => this.session.openBuiltIn("empty", this.language))}
        >
          ${this.word("newBook")}
        </button>
        <button
          class="plain"
          @click=${() => this.choose(() => this.session.openBuiltIn("sample", this.language))}
        >
          ${this.word("sample")}
        </button>
      </div>
    `;
  }

  private statusWords(unsaved: number): string {
    const { file, busy } = this.session.state;
    if (busy) return this.word(busy.doing, { file: busy.file });
    if (!file) return "";
    return unsaved > 0 ? this.word("unsaved", { count: unsaved }) : this.word("allSaved");
  }

  private choose(open: () => Promise<void>): void {
    this.menu.hidePopover();
    void open();
  }

  private readonly switchLanguage = (): void => {
    const language = this.language === "en" ? "zh-CN" : "en";
    this.session.store.setLanguage(language);
    remember("language", language);
  };
}
