/**
 * F6 goes from part to part of the page, and Shift+F6 back, as in Excel: header, sheets, pane. The sheet needs
 * it: there Tab goes from cell to cell.
 */
import type { LitElement, ReactiveController } from "lit";

const REGIONS = ["page-header", "kebu-grid", "kebu-pane"];

export class RegionKeys implements ReactiveController {
  constructor(private readonly page: LitElement) {
    page.addController(this);
  }

  hostConnected(): void {
    // Before the grid, which listens to the keys of the whole page while a cell of it has the focus.
    window.addEventListener("keydown", this.onKey, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener("keydown", this.onKey, { capture: true });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(event.shiftKey ? -1 : 1);
  };

  private go(step: 1 | -1): void {
    const { shadowRoot } = this.page;
    if (!shadowRoot) return;
    const regions = REGIONS.map((name) => shadowRoot.querySelector<HTMLElement>(name)).filter(
      (region) => region?.checkVisibility() === true,
    );
    const at = regions.findIndex((region) => region?.contains(shadowRoot.activeElement));
    // From nowhere forwards is the first part, backwards the last.
    const from = at === -1 && step === -1 ? 0 : at;
    regions.at((from + step) % regions.length)?.focus();
  }
}
