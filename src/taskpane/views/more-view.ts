/** More: the ways to import, export, duplicates and the log; check the book, language, settings, keys. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { giveIds } from "../../model/commands/give-ids";
import type { Problem } from "../../model/problem";
import { LANGUAGES } from "../../model/schema";
import { LANGUAGE_NAMES } from "../../words/languages";
import { moreWords, type MoreWord } from "../../words/pane/more";
import { say, type PhraseData } from "../../words/phrase";
import { chipGroup } from "../components/chip-group";
import { problemList } from "../components/problem-list";
import { problemWords } from "../components/problem-words";
import { StoreView } from "../components/store-view";
import type { Drafts } from "../store/drafts";
import { adoptableTables } from "../store/adoptable-tables";
import { remember } from "../store/remember";
import { rowsWithoutId } from "../store/rows-without-id";
import { sharedStyles } from "../styles/controls";
import { moreDoors, moreDoorStyles } from "./more-doors";
import { makeTable, moreTables } from "./more-tables";
import "./settings-form";

const PAGE = 50;

@customElement("kebu-more-view")
export class MoreView extends StoreView {
  static override styles = [
    ...sharedStyles,
    moreDoorStyles,
    css`
      nav + section {
        margin-top: 24px;
      }
      section + section {
        margin-top: 24px;
        padding-top: 16px;
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      .list {
        margin-top: 8px;
      }
      .list li {
        padding: 8px 0;
        border-bottom: 1px solid var(--colorNeutralStroke2);
        overflow-wrap: anywhere;
      }
      .buttons {
        margin-top: 8px;
      }
      .keys {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px 12px;
        margin-top: 8px;
      }
      kbd {
        font: inherit;
        padding: 1px 6px;
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusMedium);
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) drafts!: Drafts;
  @state() private shown = PAGE;
  @state() private refused: readonly Problem[] = [];

  protected override render(): TemplateResult {
    return html`${moreDoors(this.language, (view) => this.go({ to: "over", over: { view } }))} ${this.check()}
    ${this.ownList()} ${this.tables()} ${this.languages()} ${this.settings()} ${this.help()}`;
  }

  private check(): TemplateResult {
    const { problems } = this.state;
    const more = Math.min(PAGE, problems.length - this.shown);
    return html`<section>
      <h3>${this.word("checkBook")}</h3>
      <p class="secondary">${this.word("checkLine")}</p>
      ${problemList(this.refused, this.word("problemsHead"), this.language)}
      <p>
        ${
          problems.length === 0 ? this.word("allWell") : this.word("problemCount", { count: problems.length })
        }
      </p>
      ${this.repairs()}
      <ul class="list">
        ${problems
          .slice(0, this.shown)
          .map((problem) => html`<li dir="auto">${problemWords(problem, this.language)}</li>`)}
      </ul>
      ${
        more > 0
          ? html`<button type="button" @click=${() => (this.shown += PAGE)}>
              ${this.word("showMore", { count: more })}
            </button>`
          : nothing
      }
    </section>`;
  }

  private repairs(): TemplateResult | typeof nothing {
    const { problems } = this.state;
    const without = rowsWithoutId(problems);
    const lacksTable = problems.some(({ code }) => code === "missing-table");
    if (without.length === 0 && !lacksTable) return nothing;
    return html`<div class="buttons">
      ${
        without.length === 0
          ? nothing
          : html`<button type="button" @click=${() => this.giveIds(without)}>
              ${this.word("giveIds", { count: without.length })}
            </button>`
      }
      ${
        lacksTable
          ? html`<button type="button" @click=${() => this.addTables()}>${this.word("addTables")}</button>`
          : nothing
      }
    </div>`;
  }

  /** Where the book lacks the register or the log, the owner may have it as a list. */
  private ownList(): TemplateResult | typeof nothing {
    if (adoptableTables(this.state.layout).length === 0) return nothing;
    return html`<section>
      <h3>${this.word("adoptMore")}</h3>
      <p class="secondary">${this.word("startAdoptLine")}</p>
      <div class="buttons">
        <button
          type="button"
          id="adopt-list"
          @click=${() => this.go({ to: "over", over: { view: "adopt" } })}
        >
          ${this.word("startAdopt")}
        </button>
      </div>
    </section>`;
  }

  private tables(): TemplateResult | typeof nothing {
    const { book } = this.state;
    return book ? moreTables(book, this.language, (table) => void this.makeTable(table)) : nothing;
  }

  private languages(): TemplateResult {
    return html`<section>
      ${chipGroup({
        name: "language",
        legend: this.word("languageHead"),
        chips: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
        value: this.language,
        onPick: (value) => {
          const language = value === "en" ? "en" : "zh-CN";
          remember("language", language);
          this.store.setLanguage(language);
        },
      })}
      <p class="hint">${this.word("languageLine")}</p>
    </section>`;
  }

  private settings(): TemplateResult {
    return html`<section>
      <h3>${this.word("settings")}</h3>
      <p class="secondary">${this.word("settingsLine")}</p>
      <kebu-settings-form .store=${this.store} .drafts=${this.drafts}></kebu-settings-form>
    </section>`;
  }

  private help(): TemplateResult {
    const enter = this.word("keyEnter");
    const ctrlEnter = this.word("keyCtrlEnter");
    const keys: readonly (readonly [string, MoreWord])[] = [
      ["/", "keySearch"],
      ["Esc", "keyEsc"],
      [enter, "keyEnterResult"],
      [enter, "keyEmptyEnter"],
      [ctrlEnter, "keyCtrlEnterResult"],
      [ctrlEnter, "keyCtrlEnterForm"],
      [this.word("keyArrowNames"), "keyArrows"],
      ["F6", "keyF6"],
    ];
    return html`<section>
      <h3>${this.word("help")}</h3>
      <dl class="keys">
        ${keys.map(
          ([key, word]) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${this.word(word)}</dd>`,
        )}
      </dl>
    </section>`;
  }

  private async giveIds(problems: readonly Problem[]): Promise<void> {
    this.refused = await this.store.run((book, today, newId) => giveIds(book, { problems }, today, newId));
  }

  /** The button is gone once the table is there: the next takes the focus. */
  private async makeTable(table: Parameters<typeof makeTable>[1]): Promise<void> {
    this.refused = await makeTable(this.store, table);
    await this.updateComplete;
    const next = this.renderRoot.querySelector<HTMLElement>("#problems, #more-tables button");
    (next ?? this.byId("go-rules"))?.focus();
  }

  private async addTables(): Promise<void> {
    this.refused = await this.store.addMissingTables();
  }

  protected override word(key: MoreWord, data?: PhraseData): string {
    return say(moreWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-more-view": MoreView;
  }
}
