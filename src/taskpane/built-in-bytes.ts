/** The books that are served beside the page: the sample salon and an empty one. */
import type { Day } from "../model/day";
import type { Language } from "../model/schema";

export type BuiltIn = "sample" | "empty";

const FILES: Readonly<Record<BuiltIn, (language: Language) => string>> = {
  sample: (language) => `salon.${language}.xlsx`,
  empty: (language) => `salon.${language}.empty.xlsx`,
};

/** Fetches one, the sample with its days near today; undefined where it cannot be had. */
export async function builtInBytes(
  which: BuiltIn,
  language: Language,
  today: Day,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(`templates/${FILES[which](language)}`);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return which === "sample" ? await shifted(bytes, today) : bytes;
  } catch {
    return undefined;
  }
}

/** The sample ends near today, whenever it is opened. */
async function shifted(bytes: Uint8Array<ArrayBuffer>, today: Day): Promise<Uint8Array<ArrayBuffer>> {
  const { shiftSample } = await import(
    /* webpackChunkName: "book" */ "../workbook/xlsx/template/shift-sample"
  );
  return shiftSample(bytes, today);
}
