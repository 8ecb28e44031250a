/** A long list, some of it at a time. */
import { html, nothing, type TemplateResult } from "lit";

const PAGE = 20;

/** How much of each list is shown; kept by the view. */
export interface Pages {
  readonly shown: Readonly<Record<string, number>>;
  readonly show: (list: string, count: number) => void;
  readonly moreLabel: (count: number) => string;
}

export function pagedList<Item>(
  { shown, show, moreLabel }: Pages,
  name: string,
  items: readonly Item[],
  itemOf: (item: Item) => TemplateResult,
): TemplateResult {
  const count = shown[name] ?? PAGE;
  const more = Math.min(PAGE, items.length - count);
  return html`<ul class="lines">
      ${items.slice(0, count).map(itemOf)}
    </ul>
    ${
      more > 0
        ? html`<button type="button" class="link" @click=${() => show(name, count + PAGE)}>
            ${moreLabel(more)}
          </button>`
        : nothing
    }`;
}
