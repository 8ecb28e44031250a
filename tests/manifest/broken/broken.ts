import { edited, type Edit } from "../good-manifest";

/** A manifest with one mistake: the rule that must see it, what the mistake is called, and the text. */
export interface BrokenManifest {
  readonly rule: string;
  readonly mistake: string;
  readonly text: string;
}

/** The project's own manifest with one mistake, made by edits of its text. */
export function broken(rule: string, mistake: string, ...edits: readonly Edit[]): BrokenManifest {
  return { rule, mistake, text: edited(...edits) };
}
