/** Views that are large and not needed at once: each comes from the server when it is first wanted. */
import { html, type TemplateResult } from "lit";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import type { Language } from "../../model/schema";

const VIEWS = {
  ranking: () => import("../views/ranking/ranking-view"),
  figures: () => import("../views/figures/figures-view"),
  import: () => import("../views/import/import-view"),
  duplicates: () => import("../views/duplicates/duplicates-view"),
  history: () => import("../views/history/history-view"),
  export: () => import("../views/export-view"),
  day: () => import("../views/day/day-view"),
  moves: () => import("../views/moves/moves-view"),
  prediction: () => import("../views/prediction/prediction-view"),
  handover: () => import("../views/handover/handover-view"),
  message: () => import("../views/messages/message-view"),
  messages: () => import("../views/messages/message-list-view"),
  rules: () => import("../views/rules/rules-view"),
  plan: () => import("../views/plan/plan-view"),
  rfm: () => import("../views/rfm/rfm-view"),
  more: () => import("../views/more-view"),
  start: () => import("../views/start-view"),
  adopt: () => import("../views/adopt-view"),
  "customer-form": () => import("../views/customer-form"),
  "follow-up-form": () => import("../views/follow-up-form"),
  "visit-form": () => import("../views/visit-form"),
} as const;

export type LazyView = keyof typeof VIEWS;

export class LazyViews {
  private readonly states = new Map<LazyView, "loading" | "ready" | "failed">();
  private coming: Promise<unknown> = Promise.resolve();

  /** `onCame` is called when a view that was wanted is there, or cannot be had. */
  constructor(private readonly onCame: () => void) {}

  /** All views that were wanted so far are there, or cannot be had. */
  get settled(): Promise<unknown> {
    return this.coming;
  }

  /** Fetches what will be wanted soon, so that it is there at once. */
  prepare(view: LazyView): void {
    if (!this.states.has(view)) this.load(view);
  }

  /** What is wanted, once its code is there; a line that it comes, or cannot be had, until then. */
  show(view: LazyView, language: Language, ready: () => TemplateResult): TemplateResult {
    const state = this.states.get(view);
    if (state === undefined) this.load(view);
    if (state === "ready") return ready();
    if (state === "failed") return html`<p>${say(paneWords.viewFailed, language)}</p>`;
    return html`<p class="secondary">${say(paneWords.loadingView, language)}</p>`;
  }

  private load(view: LazyView): void {
    this.states.set(view, "loading");
    const came = (state: "ready" | "failed") => (): void => {
      this.states.set(view, state);
      this.onCame();
    };
    this.coming = Promise.all([this.coming, VIEWS[view]().then(came("ready"), came("failed"))]);
  }
}
