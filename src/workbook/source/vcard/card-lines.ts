/**
 * The lines of a contacts file. vCard 3.0 and 4.0 fold long lines with a blank at the start of the next;
 * 2.1 breaks texts in QUOTED-PRINTABLE with "=" at the end, and names the encoding of each: CHARSET=GBK from
 * an old phone, UTF-8 from a newer one.
 */
import { ROWS_A_STEP, type Work } from "../../../model/work";
import { findEncoding } from "../encoding/find-encoding";

export interface CardLine {
  /** In capitals, without the group before it (`item1.TEL` is `TEL`). */
  readonly name: string;
  /** Parameters in capitals: `TYPE=CELL`, `CELL`, `CHARSET=UTF-8`. */
  readonly parameters: readonly string[];
  /** As it stands, quoted-printable already decoded; `\n` and `\;` are still escaped. */
  readonly value: string;
  /** Line of the file as a person counts. */
  readonly lineNumber: number;
}

/** Lines that hold no property ("garbage", blank ones) are left out. Line ends are "\n". */
export function* cardLines(text: string): Work<readonly CardLine[]> {
  const lines = text.split("\n");
  const found: CardLine[] = [];
  let turns = 0;
  for (let at = 0; at < lines.length; at++) {
    if (turns++ % ROWS_A_STEP === 0) yield at / lines.length;
    const lineNumber = at + 1;
    let line = lines[at]!;
    const isQuoted = /^[^:]*ENCODING=QUOTED-PRINTABLE|^[^:]*;QUOTED-PRINTABLE/i.test(line);
    while (isQuoted && line.endsWith("=") && at + 1 < lines.length) line = line.slice(0, -1) + lines[++at]!;
    while (/^[ \t]/.test(lines[at + 1] ?? "")) line += lines[++at]!.slice(1);
    const parsed = parseLine(line, isQuoted, lineNumber);
    if (parsed) found.push(parsed);
  }
  return found;
}

function parseLine(line: string, isQuoted: boolean, lineNumber: number): CardLine | undefined {
  const match = /^([^:;]+)((?:;(?:"[^"]*"|[^:"])*)?):(.*)$/s.exec(line);
  if (!match) return undefined;
  const [, names = "", rest = "", raw = ""] = match;
  const name = (names.split(".").at(-1) ?? "").trim().toUpperCase();
  const parameters = rest
    .toUpperCase()
    .split(";")
    .filter((parameter) => parameter !== "");
  return { name, parameters, value: isQuoted ? decodeQuoted(raw, charsetOf(parameters)) : raw, lineNumber };
}

function charsetOf(parameters: readonly string[]): string | undefined {
  return parameters.find((parameter) => parameter.startsWith("CHARSET="))?.slice("CHARSET=".length);
}

/** `=E5=BC=A0` → 张, in the encoding named, else in the one the bytes are found to be in. */
function decodeQuoted(text: string, charset: string | undefined): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const hex = text[at] === "=" ? /^[\da-f]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(text[at]));
  }
  const plain = Uint8Array.from(bytes);
  return decoderFor(charset ?? findEncoding(plain)?.encoding ?? "utf-8").decode(plain);
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
