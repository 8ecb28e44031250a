import { html, nothing, type TemplateResult } from "lit";
import type { BookStore } from "../store";

/** What the client is entitled to. Its code is fetched for a book that has service levels, and draws itself when it is there. */
export function cardService(store: BookStore, customerId: string): TemplateResult | typeof nothing {
  if (!store.state.book?.serviceLevels) return nothing;
  void import("./service-level").catch(() => undefined);
  return html`<kebu-service-level .store=${store} .customerId=${customerId}></kebu-service-level>`;
}
