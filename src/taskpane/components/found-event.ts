/** What the user chose in the search box. */
export type Found =
  | { readonly kind: "customer"; readonly customerId: string; readonly how: "open" | "log" }
  | { readonly kind: "add"; readonly text: string }
  /** Enter with nothing typed. */
  | { readonly kind: "nothing" };

export class FoundEvent extends CustomEvent<Found> {
  constructor(found: Found) {
    super("kebu-found", { detail: found, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "kebu-found": FoundEvent;
  }
}
