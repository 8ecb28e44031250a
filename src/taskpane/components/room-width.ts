import type { LitElement, ReactiveController } from "lit";

/** Until the element has been laid out: what there is room for in the narrowest pane. */
const NARROWEST = 240;

/** How wide an element may draw, in pixels; it is drawn anew whenever that changes. */
export class RoomWidth implements ReactiveController {
  width = NARROWEST;
  private readonly resize = new ResizeObserver(([entry]) => {
    if (!entry || entry.contentRect.width <= 0) return;
    this.width = Math.round(entry.contentRect.width);
    this.host.requestUpdate();
  });

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.resize.observe(this.host);
  }

  hostDisconnected(): void {
    this.resize.disconnect();
  }
}
