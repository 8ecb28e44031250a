/** One cell of a foreign sheet as text. */
import { decodeText } from "../escaped-text";
import { unescapeXml } from "../xml";
import { numberText } from "./serial-text";

export interface CellSurroundings {
  readonly strings: readonly string[];
  /** Number format of each style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

export interface ForeignCell {
  readonly text: string;
  /** `#N/A` and the like: the cell counts as blank. */
  readonly error?: string;
  /** A formula whose result nobody calculated: blank as well. */
  readonly uncalculated?: true;
}

const BLANK: ForeignCell = { text: "" };

/** `attributes` are those of its tag, `content` what stands inside. */
export function foreignCell(attributes: string, content: string, around: CellSurroundings): ForeignCell {
  if (content === "") return BLANK;
  const type = /\st=["'](\w+)["']/.exec(attributes)?.[1] ?? "n";
  if (type === "inlineStr") return { text: stringText(content) };
  const raw = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(content)?.[1];
  if (raw === undefined || raw === "")
    return /<(?:\w+:)?f[\s/>]/.test(content) && type !== "str" ? { text: "", uncalculated: true } : BLANK;
  switch (type) {
    case "s":
      return { text: around.strings[Number(raw)] ?? "" };
    case "str":
      return { text: decodeText(unescapeXml(raw)) };
    case "b":
      return { text: raw.trim() === "1" ? "TRUE" : "FALSE" };
    case "e":
      return { text: "", error: unescapeXml(raw) };
    case "d":
      return { text: isoText(raw) };
    default: {
      const style = Number(/\ss=["'](\d+)["']/.exec(attributes)?.[1] ?? 0);
      return { text: numberText(raw.trim(), around.formats[style] ?? "General", around.date1904) };
    }
  }
}

/** The text of a string with its runs of letters; how it is pronounced is left out. */
export function stringText(xml: string): string {
  const spoken = xml.includes("rPh") ? xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, "") : xml;
  let text = "";
  for (const [, piece = ""] of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += piece;
  return decodeText(unescapeXml(text));
}

/** `2024-03-05T00:00:00` is the day alone. */
function isoText(raw: string): string {
  return raw.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "").replace("T", " ");
}
