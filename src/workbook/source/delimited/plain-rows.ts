/** Rows without quotes: every delimiter and every line end in them is one. */
import { SharedTexts } from "./shared-texts";

/** Takes a file apart, block by block, as Papa Parse would, but without a text for each line in between. */
export class PlainRows {
  private readonly columns: SharedTexts[] = [];

  /** `delimiter` is one character. */
  constructor(private readonly delimiter: string) {}

  /** The rows of a text, of which none goes on behind it. */
  cut(text: string): string[][] {
    const rows: string[][] = [];
    let cells: string[] = [];
    let lineEnd = nextOf(text, "\n", 0);
    let delimiter = nextOf(text, this.delimiter, 0);
    for (let from = 0; from <= text.length;) {
      const end = Math.min(delimiter, lineEnd);
      cells.push(this.textsOf(cells.length).of(text, from, end));
      from = end + 1;
      if (end === delimiter) delimiter = nextOf(text, this.delimiter, from);
      if (end !== lineEnd) continue;
      lineEnd = nextOf(text, "\n", from);
      // A copy has no room for more cells, of which an array that grew has some.
      rows.push(cells.slice());
      cells = [];
    }
    return rows;
  }

  private textsOf(column: number): SharedTexts {
    return (this.columns[column] ??= new SharedTexts());
  }
}

/** The end of the text where there is none any more. */
function nextOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}
