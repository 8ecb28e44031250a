/**
 * Tables that a write began to make. A batch may stop in the middle of one; then there is a sheet without
 * a table, or a table without anchors. It is taken away before the rules begin again, for they would make
 * a second one beside it. Where the write is refused in the end, whole ones go as well.
 */
import { schema } from "../../model/schema";
import { anchorKey, type Anchor } from "../anchors";
import type { CreateTableEdit, Edit } from "./edits";
import type { Looker } from "./look";
import type { BatchRunner } from "./run-batch";
import type { SheetBones, Structure } from "./structure";

export class TablesMade {
  private edits: CreateTableEdit[] = [];

  constructor(
    private readonly runner: BatchRunner,
    private readonly looker: Looker,
  ) {}

  /** Of these edits, which were sent, some may have been done. */
  note(edits: readonly Edit[]): void {
    this.edits = [...this.edits, ...edits.filter((edit) => edit.kind === "create-table")];
  }

  /** Takes away the sheets begun, if nobody has written on them. */
  async takeAway(which: "unfinished" | "all"): Promise<void> {
    if (this.edits.length === 0) return;
    const structure = await this.looker.structure();
    for (const edit of this.edits) {
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
