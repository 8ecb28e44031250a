import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { readAnchor } from "../../src/workbook/anchors";
import type { WorkbookPort } from "../../src/workbook/port";
import { describeAdoption } from "./adoption.contract";
import { describeFigures } from "./figures.contract";
import type { SelectingAdapter } from "./book-spec";
import { describeContract } from "./workbook-port.contract";

const adapter: SelectingAdapter = {
  name: "memory",
  open({ sheets, names = {} }) {
    const workbook = new MemoryWorkbook(sheets);
    for (const { name, list, merges, protected: isProtected = false } of sheets) {
      const sheet = workbook.sheet(name);
      if (!sheet) continue;
      sheet.protected = isProtected;
      if (merges) sheet.merges = merges;
      if (list) sheet.lists = [{ header: true, totals: false, filtered: false, ...list }];
    }
    for (const [name, text] of Object.entries(names)) workbook.setName(name, readAnchor(text) ?? "broken");
    return Promise.resolve(workbook);
  },
  save: (port) => Promise.resolve(port),
  cell(port, sheet, row, column) {
    return memory(port).sheet(sheet)?.cell(row, column) ?? null;
  },
  select(port, place) {
    memory(port).selectedCell = place;
  },
};

function memory(port: WorkbookPort): MemoryWorkbook {
  if (!(port instanceof MemoryWorkbook)) throw new Error("not a memory workbook");
  return port;
}

describeContract(adapter);
describeAdoption(adapter);
describeFigures(adapter);
