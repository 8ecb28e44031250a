import { html, type TemplateResult } from "lit";
import { customElement } from "lit/decorators.js";
import { StoreView } from "../../components/store-view";

@customElement("kebu-duplicates-view")
export class KebuDuplicatesView extends StoreView {
  protected override render(): TemplateResult {
    return html``;
  }
}
