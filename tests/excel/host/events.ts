/**
 * Tells the add-in what happened. Event types and targets are those the client registers for: 10 is a
 * worksheet's change, 101 a table's, and so on; the target is an id, or `Workbook` for a collection.
 */
import { addressOf } from "../book/a1";
import { intersection } from "../book/block";
import type { Author, SimEvent } from "../engine/actor";

/** `[category, type, target, arguments as JSON, id]`, as the client unpacks them. */
export type WireEvent = readonly [number, number, string, string, string];

const CATEGORY = 65_536;
const WORKBOOK = "Workbook";
const TYPE = {
  selection: 2,
  changed: 10,
  activated: 11,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  rowSorted: 19,
  protection: 24,
  sheetRenamed: 25,
  visibility: 26,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export function wireEvents(event: SimEvent, author: Author): readonly WireEvent[] {
  const source = author === "coAuthor" ? "Remote" : "Local";
  const triggerSource = author === "addin" ? "ThisLocalAddin" : "Unknown";
  const { sheet } = event;
  const both = (type: number, args: Readonly<Record<string, unknown>>): WireEvent[] =>
    [sheet.id, WORKBOOK].map((target) => entry(type, target, { worksheetId: sheet.id, source, ...args }));
  switch (event.kind) {
    case "changed":
      return [
        ...both(TYPE.changed, { ...changeArguments(event), triggerSource }),
        ...tableChanges(event).map(([target, tableId]) =>
          entry(TYPE.tableChanged, target, {
            ...changeArguments(event),
            tableId,
            worksheetId: sheet.id,
            source,
          }),
        ),
      ];
    case "rowSorted":
      return both(TYPE.rowSorted, { address: addressOf(event.block) });
    case "selected":
      return author === "coAuthor" ? [] : selectionEvents(event, both);
    case "activated":
      return author === "coAuthor" ? [] : both(TYPE.activated, {});
    case "sheetAdded":
      return [entry(TYPE.sheetAdded, WORKBOOK, { worksheetId: sheet.id, source })];
    case "sheetDeleted":
      return [entry(TYPE.sheetDeleted, WORKBOOK, { worksheetId: sheet.id, source })];
    case "sheetRenamed":
      return both(TYPE.sheetRenamed, { nameBefore: event.before, nameAfter: sheet.name });
    case "visibility":
      return both(TYPE.visibility, { visibilityBefore: event.before, visibilityAfter: sheet.visibility });
    case "protection":
      return both(TYPE.protection, { isProtected: event.isProtected });
    case "tableAdded":
      return both(TYPE.tableAdded, { tableId: event.table.id });
    case "tableDeleted":
      return both(TYPE.tableDeleted, { tableId: event.table.id, tableName: event.table.name });
    // onFiltered of tables and sheets is still preview.
    case "filtered":
      return [];
  }
}

type Changed = Extract<SimEvent, { kind: "changed" }>;

function changeArguments({ sheet, block, change, details }: Changed): Record<string, unknown> {
  const address = addressOf(block);
  return {
    address,
    changeType: change,
    referenceId: `EVENT ${sheet.id} ${address}`,
    shiftDirection: "None",
    ...details,
  };
}

/** The table's own target, its sheet's collection and the workbook's. */
function tableChanges({ sheet, block }: Changed): [target: string, tableId: string][] {
  return sheet.tables
    .filter((table) => intersection(table.block, block))
    .flatMap(({ id }) => [id, sheet.id, WORKBOOK].map((target): [string, string] => [target, id]));
}

function selectionEvents(
  { sheet, block }: Extract<SimEvent, { kind: "selected" }>,
  both: (type: number, args: Readonly<Record<string, unknown>>) => WireEvent[],
): WireEvent[] {
  const address = addressOf(block);
  const ofTables = sheet.tables.map((table) => {
    const cut = intersection(table.block, block);
    const args = { worksheetId: sheet.id, tableId: table.id, address: cut ? addressOf(cut) : "" };
    return entry(TYPE.tableSelection, table.id, args);
  });
  return [entry(TYPE.selection, "", {}), ...both(TYPE.sheetSelection, { address }), ...ofTables];
}

function entry(type: number, target: string, args: Readonly<Record<string, unknown>>): WireEvent {
  return [CATEGORY, type, target, JSON.stringify(args), ""];
}
