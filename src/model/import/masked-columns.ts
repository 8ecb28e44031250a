import { warning, type Problem } from "../problem";
import type { SheetReader } from "./columns/read-columns";

/** How many masked cells the columns of a file have: said once for each column, not for each cell. */
export class MaskedColumns {
  private readonly counts = new Map<string, number>();

  constructor(private readonly reader: SheetReader) {}

  /** The column of the file that fills this key, the first of several. */
  headerOf(key: string): string {
    return this.reader.columns.find(({ target }) => target === key)?.header ?? key;
  }

  /** One more masked cell in each of these columns. */
  count(headers: readonly string[]): void {
    for (const header of headers) this.counts.set(header, (this.counts.get(header) ?? 0) + 1);
  }

  problems(): readonly Problem[] {
    return Array.from(this.counts, ([column, count]) =>
      warning("masked-cells", { table: "customers", column }, { count }),
    );
  }
}
