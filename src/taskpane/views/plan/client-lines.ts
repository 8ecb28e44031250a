/** Customers of a list in the plan view: each opens the card, the first of them shown, more on request. */
import { html, nothing, type TemplateResult } from "lit";
import { LIST_STEP } from "../../components/list-step";
import { classBadge } from "../../components/class-badge";
import { planWord, type PlanScene } from "./plan-scene";

export interface PlanClient {
  readonly customerId: string;
  readonly name: string;
  readonly class: string;
  /** What there is to say of them. */
  readonly words: string;
}

export interface ClientLines {
  readonly scene: PlanScene;
  readonly list: "left" | "missed" | "lapsed";
  readonly clients: readonly PlanClient[];
  /** `lineId` is where the focus comes back to. */
  readonly onOpen: (customerId: string, lineId: string) => void;
}

export function clientLines({ scene, list, clients, onOpen }: ClientLines): TemplateResult {
  return html`<ul class="clients">
    ${clients.map((client) => {
      const id = `${list}-${client.customerId}`;
      return html`<li>
        <button type="button" class="plain name" id=${id} @click=${() => onOpen(client.customerId, id)}>
          ${classBadge(scene.classes, scene.classes.indexOf(client.class), scene.language)}
          <span class="cut" dir="auto">${client.name || client.customerId}</span>
          <span class="secondary words" dir="auto">${client.words}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

/** Shows so many more of a list, where there are more. */
export function moreButton(
  scene: PlanScene,
  list: "left" | "missed" | "lapsed",
  total: number,
  onMore: () => void,
): TemplateResult | typeof nothing {
  const left = total - scene.state.shown[list];
  if (left <= 0) return nothing;
  return html`<button type="button" class="link" id="more-${list}" @click=${onMore}>
    ${planWord(scene, "more", { count: Math.min(LIST_STEP, left) })}
  </button>`;
}
