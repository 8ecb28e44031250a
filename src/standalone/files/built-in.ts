/** The books that come with the page: the sample salon and an empty one. */
import type { Day } from "../../model/day";
import type { Language } from "../../model/schema";
import { pageWords } from "../../words/page";
import type { PickedFile } from "./picked-file";

export type BuiltIn = "sample" | "empty";

const FILES: Readonly<Record<BuiltIn, (language: Language) => string>> = {
  sample: (language) => `salon.${language}.xlsx`,
  empty: (language) => `salon.${language}.empty.xlsx`,
};

/** What the book is called on the page and when it is first saved. */
export function builtInName(which: BuiltIn, language: Language): string {
  return (which === "sample" ? pageWords.sampleName : pageWords.newBookName)[language];
}

/** Fetches one from where the page is served; the name of the file that could not be had, else. */
export async function builtIn(which: BuiltIn, language: Language, today: Day): Promise<PickedFile | string> {
  const name = builtInName(which, language);
  try {
    const response = await fetch(`templates/${FILES[which](language)}`);
    if (!response.ok) return name;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { name, bytes: which === "sample" ? await shifted(bytes, today) : bytes, modified: 0 };
  } catch {
    return name;
  }
}

/** The sample ends near today, whenever it is opened. */
async function shifted(bytes: Uint8Array<ArrayBuffer>, today: Day): Promise<Uint8Array<ArrayBuffer>> {
  const { shiftSample } = await import(
    /* webpackChunkName: "book" */ "../../workbook/xlsx/template/shift-sample"
  );
  return shiftSample(bytes, today);
}
