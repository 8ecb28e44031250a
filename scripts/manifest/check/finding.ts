import type { Element } from "@xmldom/xmldom";

/** One thing that Excel or Microsoft's validator would refuse. */
export interface Finding {
  /** Name of the rule, as in `rules.ts`; `well-formed` or `root` for what is no manifest at all. */
  readonly rule: string;
  /** Line in the manifest, from 1. */
  readonly line: number;
  readonly message: string;
}

/** A rule looks at a whole manifest and says what is wrong: where, and in which words. */
export type Rule = (manifest: ManifestRead) => Iterable<Complaint>;
export type Complaint = readonly [at: Element, message: string];

/** A manifest and what stands beside it, as the rules see it. */
export interface ManifestRead {
  readonly root: Element;
  /** The locale of every DefaultValue. */
  readonly defaultLocale: string;
  /** The folder all of Kebu is served from, with a slash at the end: where the pane's page lies. */
  readonly base: string;
  /** Is this a built folder, in which every file that the manifest names must lie? */
  readonly built: boolean;
  /** The file behind an address below `base`; undefined where there is none. */
  readonly served: (address: string) => Buffer | undefined;
  /** Names that the code gives to `Office.actions.associate`. */
  readonly associated: ReadonlySet<string>;
}
