/** Rows to append, gathered by column as a change holds them: a million rows are a dozen arrays. */
import type { Cells, Step } from "../change";
import type { TableKey } from "../schema";
import type { Row, Value } from "../value";

export class RowCollector {
  ids: string[] = [];
  private readonly columns = new Map<string, Value[]>();

  constructor(private readonly table: TableKey) {}

  /** Adds a row; `values.id` does not count. */
  add(id: string, values: Row): void {
    const position = this.ids.push(id) - 1;
    for (const key in values) if (key !== "id") this.column(key)[position] = values[key]!;
  }

  /** Fills a cell of the row added last. */
  set(key: string, value: Value): void {
    this.column(key)[this.ids.length - 1] = value;
  }

  /** Takes rows out again. */
  remove(gone: ReadonlySet<string>): void {
    const isKept = this.ids.map((id) => !gone.has(id));
    for (const [key, values] of this.columns)
      this.columns.set(
        key,
        this.complete(values).filter((_, position) => isKept[position]),
      );
    this.ids = this.ids.filter((_, position) => isKept[position]);
  }

  /** The step that appends them; none where there are none. */
  steps(): readonly Step[] {
    if (this.ids.length === 0) return [];
    const cells: Record<string, readonly Value[]> = {};
    for (const [key, values] of this.columns) cells[key] = this.complete(values);
    return [{ kind: "append", table: this.table, ids: this.ids, cells: cells satisfies Cells }];
  }

  /** The column as long as there are rows before the one being added, blanks where it was not filled. */
  private column(key: string): Value[] {
    const known = this.columns.get(key);
    const values = known ?? [];
    if (!known) this.columns.set(key, values);
    while (values.length < this.ids.length - 1) values.push(null);
    return values;
  }

  private complete(values: Value[]): Value[] {
    while (values.length < this.ids.length) values.push(null);
    return values;
  }
}
