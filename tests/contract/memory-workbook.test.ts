import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { readAnchor } from "../../src/workbook/anchors";
import { describeContract } from "./workbook-port.contract";

describeContract({
  name: "memory",
  open({ sheets, names = {} }) {
    const workbook = new MemoryWorkbook(sheets);
    for (const { name, list, merges } of sheets) {
      const sheet = workbook.sheet(name);
      if (sheet && merges) sheet.merges = merges;
      if (sheet && list) sheet.lists = [{ header: true, totals: false, filtered: false, ...list }];
    }
    for (const [name, text] of Object.entries(names)) workbook.setName(name, readAnchor(text) ?? "broken");
    return Promise.resolve(workbook);
  },
  save: (port) => Promise.resolve(port),
  cell(port, sheet, row, column) {
    if (!(port instanceof MemoryWorkbook)) throw new Error("not a memory workbook");
    return port.sheet(sheet)?.cell(row, column) ?? null;
  },
});
