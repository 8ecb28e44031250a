/** What a client is entitled to by the first service level that is for them; nothing for those whom none is for. */
import { css, html, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { fillKnown } from "../../model/messages/fill-message";
import { messageLanguage } from "../../model/messages/message-language";
import { serviceLevelsOf, type ServiceLevel } from "../../model/service/service-levels";
import { rowOf } from "../../model/table-data";
import { serviceLevelWords } from "../../words/pane/service-level";
import { say, type PhraseData } from "../../words/phrase";
import { factsFor } from "../../words/reminder-message";
import { StoreView } from "../components/store-view";
import { sharedStyles } from "../styles/controls";
import { cardStyles } from "./card-styles";

@customElement("kebu-service-level")
export class ServiceLevelSection extends StoreView {
  static override styles = [
    ...sharedStyles,
    cardStyles,
    css`
      :host {
        margin-top: 20px;
      }
      section {
        margin: 0;
      }
    `,
  ];

  @property() customerId = "";

  protected override render(): TemplateResult | typeof nothing {
    const { book, settings, ranking } = this.state;
    const row = rowOf(book?.customers, this.customerId);
    if (!book || !ranking || row === undefined) return nothing;
    const level = serviceLevelsOf(book, settings, ranking)(row);
    if (!level) return nothing;
    const { tier } = level;
    return html`<section id="service-level">
      <h3 dir="auto">${tier === "" ? this.say("head") : this.say("headOf", { tier })}</h3>
      <dl>${this.lines(level, row)}</dl>
    </section>`;
  }

  private lines(level: ServiceLevel, row: number): readonly TemplateResult[] {
    const { services, response, cadence, greeting, notes } = level;
    const lines = [
      ["services", services],
      ["response", response],
      ["cadence", cadence === undefined ? "" : this.say("cadenceDays", { count: cadence })],
      ["greeting", this.filled(greeting, row)],
      ["notes", notes],
    ] as const;
    return lines
      .filter(([, text]) => text !== "")
      .map(
        ([key, text]) =>
          html`<div>
            <dt class="secondary">${this.say(key)}</dt>
            <dd dir="auto">${text}</dd>
          </div>`,
      );
  }

  /** As it would be sent; a field that is empty stays to be seen. */
  private filled(greeting: string, row: number): string {
    const { book, settings, today } = this.state;
    if (!book || greeting === "") return "";
    const language = messageLanguage(book, row);
    return fillKnown(greeting, factsFor({ book, settings, today, language }, row));
  }

  private say(key: keyof typeof serviceLevelWords, data?: PhraseData): string {
    return say(serviceLevelWords[key], this.language, data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kebu-service-level": ServiceLevelSection;
  }
}
