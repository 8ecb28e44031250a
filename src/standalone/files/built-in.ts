/** The books that come with the page, as files. */
import type { Day } from "../../model/day";
import type { Language } from "../../model/schema";
import { builtInBytes, type BuiltIn } from "../../taskpane/built-in-bytes";
import { pageWords } from "../../words/page";
import type { PickedFile } from "./picked-file";

export type { BuiltIn };

/** What the book is called on the page and when it is first saved. */
export function builtInName(which: BuiltIn, language: Language): string {
  return (which === "sample" ? pageWords.sampleName : pageWords.newBookName)[language];
}

/** Fetches one from where the page is served; the name of the file that could not be had, else. */
export async function builtIn(which: BuiltIn, language: Language, today: Day): Promise<PickedFile | string> {
  const name = builtInName(which, language);
  const bytes = await builtInBytes(which, language, today);
  return bytes ? { name, bytes, modified: 0 } : name;
}
