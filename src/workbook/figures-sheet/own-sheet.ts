/**
 * Which sheet is Kebu's own Figures sheet. A defined name on it says so, wherever it was moved and whatever it
 * is called now; a sheet of the owner's that merely has the name is left alone. A sheet on which somebody
 * made a table is a printout no more.
 */
import { FIGURES_ANCHOR, type Anchors } from "../anchors";
import { freeName } from "../free-name";

export interface SheetSeen {
  readonly name: string;
  readonly protected: boolean;
  readonly hasTables: boolean;
}

/** The sheet to write on: one that is there, or a new one under a name that is free. */
export type Target<Seen extends SheetSeen> =
  { readonly kind: "own"; readonly sheet: Seen } | { readonly kind: "new"; readonly name: string };

export function figuresTarget<Seen extends SheetSeen>(
  wanted: string,
  anchors: Anchors,
  sheets: readonly Seen[],
): Target<Seen> {
  const anchor = anchors.get(FIGURES_ANCHOR);
  const own =
    typeof anchor === "object"
      ? sheets.find(({ name, hasTables }) => name === anchor.sheet && !hasTables)
      : undefined;
  if (own) return { kind: "own", sheet: own };
  return {
    kind: "new",
    name: freeName(
      wanted,
      " ",
      sheets.map(({ name }) => name),
    ),
  };
}
