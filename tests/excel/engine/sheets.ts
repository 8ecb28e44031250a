/** Adding, renaming and deleting worksheets. */
import { WORKBOOK_SCOPE } from "../book/name";
import { SimSheet } from "../book/sheet";
import { sameName } from "../book/workbook";
import type { Actor } from "./actor";
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from "./excel-error";
import { mustAllowChange } from "./may-write";
import { formulaAfterRename } from "./references";
import { referencesFollow } from "./shift-cells";

export function addSheet(actor: Actor, name: string | undefined): SimSheet {
  const { workbook } = actor;
  mustAllowStructure(actor);
  const sheet = new SimSheet(workbook.newId(), name === undefined ? freeName(actor) : newName(actor, name));
  workbook.journal.remember(workbook);
  workbook.sheets = [...workbook.sheets, sheet];
  actor.emit({ kind: "sheetAdded", sheet });
  return sheet;
}

export function renameSheet(actor: Actor, sheet: SimSheet, name: string): void {
  const { workbook } = actor;
  if (name === sheet.name) return;
  mustAllowStructure(actor);
  const before = sheet.name;
  const after = sameName(name, before) ? name : newName(actor, name);
  workbook.journal.remember(sheet);
  sheet.name = after;
  for (const item of workbook.names) {
    workbook.journal.remember(item);
    item.formula = formulaAfterRename(item.formula, before, after);
  }
  for (const other of workbook.sheets)
    for (const cells of other.cells.values())
      cells.formulas.forEach((formula, row) => {
        if (formula === undefined) return;
        cells.formulas[row] = formulaAfterRename(formula, before, after);
        workbook.journal.record(() => {
          cells.formulas[row] = formula;
        });
      });
  actor.emit({ kind: "sheetRenamed", sheet, before });
}

export function deleteSheet(actor: Actor, sheet: SimSheet): void {
  const { workbook } = actor;
  mustAllowStructure(actor);
  const isLastVisible =
    sheet.visibility === "Visible" &&
    !workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (isLastVisible || sheet.visibility === "VeryHidden") throw invalidOperation();
  workbook.journal.remember(workbook);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter(({ scope }) => scope === WORKBOOK_SCOPE || scope !== sheet.id);
  referencesFollow(actor, { kind: "gone", sheet });
  workbook.version++;
  actor.emit({ kind: "sheetDeleted", sheet });
}

export function mustAllowStructure({ workbook }: Actor): void {
  mustAllowChange(workbook);
  if (workbook.structureProtected) throw accessDenied();
}

function newName({ workbook }: Actor, name: string): string {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
  if (workbook.sheetNamed(name)) throw itemAlreadyExists();
  return name;
}

function freeName({ workbook }: Actor): string {
  for (let number = workbook.sheets.length + 1; ; number++)
    if (!workbook.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
}
