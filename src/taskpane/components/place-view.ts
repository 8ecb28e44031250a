/** The place one is at. The view has the id `shown` and takes the focus. */
import { html, type TemplateResult } from "lit";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import type { Place } from "../route";
import "../views/customers-view";
import "../views/today-view";
import type { Surroundings } from "./over-view";

/** With a heading for those who go from heading to heading; the ranking and the figures have their own. */
export function placeView(place: Place, surroundings: Surroundings): TemplateResult {
  if (place === "ranking") return ranking(surroundings);
  if (place === "figures") return figures(surroundings);
  const { language } = surroundings.store.state;
  return html`<h2 class="hidden-visually">${say(paneWords[place], language)}</h2>
    ${viewOf(place, surroundings)}`;
}

function viewOf(
  place: Exclude<Place, "ranking" | "figures">,
  { store, drafts, lazy }: Surroundings,
): TemplateResult {
  switch (place) {
    case "today":
      return html`<kebu-today-view id="shown" .store=${store}></kebu-today-view>`;
    case "customers":
      return html`<kebu-customers-view id="shown" .store=${store}></kebu-customers-view>`;
    case "more":
      return lazy.show(
        "more",
        store.state.language,
        () => html`<kebu-more-view id="shown" .store=${store} .drafts=${drafts}></kebu-more-view>`,
      );
  }
}

function ranking({ store, lazy }: Surroundings): TemplateResult {
  return lazy.show(
    "ranking",
    store.state.language,
    () => html`<kebu-ranking-view id="shown" .store=${store}></kebu-ranking-view>`,
  );
}

function figures({ store, lazy }: Surroundings): TemplateResult {
  return lazy.show(
    "figures",
    store.state.language,
    () => html`<kebu-figures-view id="shown" .store=${store}></kebu-figures-view>`,
  );
}
