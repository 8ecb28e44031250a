/**
 * The manifest asks for the version of ExcelApi that the code calls. A higher demand would keep older Excels out
 * for nothing; a lower one would let them in and fail them.
 */
import { expect, it } from "vitest";
import { calledApis } from "./called-apis";
import { GOOD } from "./good-manifest";

/** Called only where Excel has it: `src/workbook/excel/watch-excel.ts` goes without the events it cannot have. */
const DISPENSABLE = ["WorksheetCollection.onNameChanged"];

it("the manifest's ExcelApi is the newest that the code cannot do without", () => {
  const asked = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(GOOD)?.[1]);
  const calls = [...calledApis(["src/workbook/excel", "src/taskpane/office", "src/functions"])];
  const newer = calls.filter(([, minor]) => minor > asked).map(([name]) => name);
  expect(newer).toEqual(DISPENSABLE);
  const needed = calls.filter(([name]) => !DISPENSABLE.includes(name)).map(([, minor]) => minor);
  expect(Math.max(...needed)).toBe(asked);
});
