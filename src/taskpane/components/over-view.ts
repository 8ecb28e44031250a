/** What is opened over a place: a card, a form. Each has the id `shown` and takes the focus. */
import { html, type TemplateResult } from "lit";
import type { Go, Over } from "../route";
import type { BookStore } from "../store";
import type { Drafts } from "../store/drafts";
import "../views/card-view";
import type { LazyViews } from "./lazy-views";

/** What a view of the pane is given. */
export interface Surroundings {
  readonly store: BookStore;
  readonly drafts: Drafts;
  readonly lazy: LazyViews;
  readonly go: (go: Go) => void;
}

export function overView(over: Over, { store, drafts, lazy, go }: Surroundings): TemplateResult {
  const { language } = store.state;
  switch (over.view) {
    case "adopt":
      return lazy.show(
        "adopt",
        language,
        () =>
          html`<kebu-adopt-view
            id="shown"
            .store=${store}
            @kebu-adopt-back=${() => go({ to: "back" })}
          ></kebu-adopt-view>`,
      );
    case "card":
      return html`<kebu-card-view
        id="shown"
        .store=${store}
        .customerId=${over.customerId}
        .told=${over.told}
      ></kebu-card-view>`;
    case "customer-form":
      return lazy.show(
        "customer-form",
        language,
        () =>
          html`<kebu-customer-form
            id="shown"
            .store=${store}
            .drafts=${drafts}
            .customerId=${over.customerId ?? ""}
            .typedText=${over.typed ?? ""}
          ></kebu-customer-form>`,
      );
    case "export":
      return lazy.show(
        "export",
        language,
        () => html`<kebu-export-view id="shown" .store=${store}></kebu-export-view>`,
      );
    case "duplicates":
      return lazy.show(
        "duplicates",
        language,
        () => html`<kebu-duplicates-view id="shown" .store=${store}></kebu-duplicates-view>`,
      );
    case "history":
      return lazy.show(
        "history",
        language,
        () => html`<kebu-history-view id="shown" .store=${store}></kebu-history-view>`,
      );
    case "handover":
      return lazy.show(
        "handover",
        language,
        () => html`<kebu-handover-view id="shown" .store=${store}></kebu-handover-view>`,
      );
    case "day":
      return lazy.show(
        "day",
        language,
        () => html`<kebu-day-view id="shown" .store=${store} .page=${over.page}></kebu-day-view>`,
      );
    case "moves":
      return lazy.show(
        "moves",
        language,
        () => html`<kebu-moves-view id="shown" .store=${store} .at=${over.at}></kebu-moves-view>`,
      );
    case "plan":
      return lazy.show(
        "plan",
        language,
        () => html`<kebu-plan-view id="shown" .store=${store}></kebu-plan-view>`,
      );
    case "prediction":
      return lazy.show(
        "prediction",
        language,
        () => html`<kebu-prediction-view id="shown" .store=${store}></kebu-prediction-view>`,
      );
    case "message":
      return lazy.show(
        "message",
        language,
        () =>
          html`<kebu-message-view
            id="shown"
            .store=${store}
            .drafts=${drafts}
            .customerId=${over.customerId}
            .reminder=${over.reminder}
            .fromCard=${over.from === "card"}
          ></kebu-message-view>`,
      );
    case "messages":
      return lazy.show(
        "messages",
        language,
        () =>
          html`<kebu-message-list-view
            id="shown"
            .store=${store}
            .which=${over.which ?? "day"}
          ></kebu-message-list-view>`,
      );
    case "rules":
      return lazy.show(
        "rules",
        language,
        () => html`<kebu-rules-view id="shown" .store=${store} .drafts=${drafts}></kebu-rules-view>`,
      );
    case "rfm":
      return lazy.show(
        "rfm",
        language,
        () => html`<kebu-rfm-view id="shown" .store=${store}></kebu-rfm-view>`,
      );
    case "import":
      return lazy.show(
        "import",
        language,
        () => html`<kebu-import-view id="shown" .store=${store} .source=${over.source}></kebu-import-view>`,
      );
    case "follow-up-form":
      return lazy.show(
        "follow-up-form",
        language,
        () =>
          html`<kebu-follow-up-form
            id="shown"
            .store=${store}
            .drafts=${drafts}
            .customerId=${over.customerId}
          ></kebu-follow-up-form>`,
      );
    case "visit-form":
      return lazy.show(
        "visit-form",
        language,
        () =>
          html`<kebu-visit-form
            id="shown"
            .store=${store}
            .drafts=${drafts}
            .customerId=${over.customerId ?? ""}
            .reminder=${over.reminder}
            .notes=${over.notes ?? ""}
            .staff=${over.staff ?? ""}
          ></kebu-visit-form>`,
      );
  }
}
