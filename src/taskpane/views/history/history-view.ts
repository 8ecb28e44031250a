import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { StoreView } from "../../components/store-view";

@customElement("kebu-history-view")
export class KebuHistoryView extends StoreView {
  protected override render(): TemplateResult {
    return html``;
  }
}
