import type { BookStore } from "../store";

/** What a view keeps for as long as its pane is there: made when first asked for, then always the same. */
export function perStore<Kept>(make: (store: BookStore) => Kept): (store: BookStore) => Kept {
  const kept = new WeakMap<BookStore, Kept>();
  return (store) => {
    const known = kept.get(store) ?? make(store);
    kept.set(store, known);
    return known;
  };
}
