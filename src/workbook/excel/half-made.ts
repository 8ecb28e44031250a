/**
 * Tables and columns that a write began to make. A batch may stop in the middle of a table; then there is a sheet without
 * a table, or a table without anchors. It is taken away before the rules begin again, for they would make
 * a second one beside it. Where the write is refused in the end, whole ones go as well, and
 * so do columns.
 */
import { schema } from "../../model/schema";
import { anchorKey, type Anchor } from "../anchors";
import { removeColumns } from "./columns-made";
import type { AddColumnEdit, CreateTableEdit, Edit } from "./edits";
import type { Looker } from "./look";
import type { BatchRunner } from "./run-batch";
import type { SheetBones, Structure } from "./structure";

export class HalfMade {
  private tables: CreateTableEdit[] = [];
  private columns: AddColumnEdit[] = [];

  constructor(
    private readonly runner: BatchRunner,
    private readonly looker: Looker,
  ) {}

  /** Of these edits, which were sent, some may have been done. */
  note(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.kind === "create-table") this.tables = [...this.tables, edit];
      if (edit.kind === "add-column") this.columns = [...this.columns, edit];
    }
  }

  /** Takes away what was begun, if nobody has written there. */
  async takeAway(which: "unfinished" | "all"): Promise<void> {
    const columns = which === "all" ? this.columns : [];
    if (this.tables.length + columns.length === 0) return;
    const structure = await this.looker.structure();
    await removeColumns(this.runner, structure, columns);
    for (const edit of this.tables) {
      const sheet = structure.sheets.find(({ name }) => name === edit.sheet);
      if (sheet && (which === "all" || !isFinished(edit, structure))) await this.remove(sheet, structure);
    }
  }

  private async remove({ id, name }: SheetBones, { anchors }: Structure): Promise<void> {
    const used = await this.runner.look(async (context) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("rowCount");
      await context.sync();
      return range.isNullObject ? 0 : range.rowCount;
    });
    if (used > 1) return;
    await this.runner.write(async (context) => {
      for (const [anchor, place] of anchors)
        if (standsOn(place, name)) context.workbook.names.getItem(anchor).delete();
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    }, false);
  }
}

/** The anchor of the last column is the last thing that is made (`create-table.ts`). */
function isFinished({ table, sheet }: CreateTableEdit, { anchors }: Structure): boolean {
  return standsOn(anchors.get(anchorKey(table, schema[table].columns.at(-1)?.key ?? "")), sheet);
}

function standsOn(anchor: Anchor | undefined, sheet: string): boolean {
  return typeof anchor === "object" && anchor.sheet === sheet;
}
