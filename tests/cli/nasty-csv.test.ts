/** Files that go wrong, or mean harm: never a crash, never a formula, never half a table. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { kebu, kebuJson, type KebuDocument } from "../support/kebu";
import { sharedData } from "../support/shared-data";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const book = path.join(folder, "b.xlsx");

beforeAll(async () => {
  expect(await kebu(["new", book, "--lang", "en", "--empty"])).toMatchObject({ status: 0 });
});

/** Texts of a column of the saved file, as another program reads them; formulas fail the test. */
async function savedTexts(sheetName: string, header: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  const sheet = workbook.getWorksheet(sheetName);
  const column = (sheet?.getRow(1).values as string[]).indexOf(header);
  const texts: string[] = [];
  sheet?.eachRow((row, number) => {
    row.eachCell((cell) => expect(cell.formula, cell.address).toBeUndefined());
    const { value } = row.getCell(column);
    if (number > 1 && value !== null) texts.push(value as string);
  });
  return texts;
}

describe("texts that look like formulas", () => {
  const payloads = ["=1+1", "+1-1", "-2+3", "@SUM(1)", '=HYPERLINK("http://x")', "\t=1", "'=1", "<b>x</b>"];

  it("stay text in the saved file", async () => {
    const shared = sharedData("nasty_csv/csv_injection_payloadbox.txt");
    const lines = shared ? readFileSync(shared, "utf8").split(/\r?\n/) : [];
    const notes = [...payloads, ...lines].map((line) => line.trim()).filter((line) => line !== "");
    const file = path.join(folder, "payloads.csv");
    const quoted = notes.map((note, row) => `N${row},"${note.replaceAll('"', '""')}"`);
    writeFileSync(file, ["Card,Client", ...quoted].join("\n"));
    const { added, problems } = await kebuJson(["import", book, file, "--into", "customers"]);
    expect(added).toBe(notes.length);
    expect(problems).toEqual([]);
    expect(await savedTexts("Customers", "Name")).toEqual(notes);
    const { problems: found } = await kebuJson(["check", book]);
    expect(found).toEqual([]);
  });
});

describe("files of others", () => {
  const repair = sharedData("contacts/chinese");
  it.skipIf(!repair)("mean the same in GBK and in UTF-16 with tabs", async () => {
    const runs = await Promise.all(
      ["car_repair_300_GBK.csv", "car_repair_300_UTF16LE_tab.txt"].map((name) =>
        kebuJson<{ read: number; file: unknown }>([
          ...["import", book, path.join(repair ?? "", name), "--into", "customers", "--dry-run"],
        ]),
      ),
    );
    const [gbk, utf16] = runs.map((run) => ({ ...run, file: undefined }));
    expect(utf16).toEqual(gbk);
    expect(runs[0]?.read).toBe(300);
  });
});

describe("a file with faults", () => {
  it("ranks customers who have only a name beside those with a number", async () => {
    const file = path.join(folder, "names.csv");
    writeFileSync(
      file,
      "customer_id,name,date,amount\n7,Ann,2026-01-05,5\n,Bo,2026-01-05,3\n,Cy,2026-01-05,2\n",
    );
    const { rows } = await kebuJson<KebuDocument & { rows: { name: string }[] }>(["rank", file]);
    expect(rows.map(({ name }) => name)).toEqual(["Ann", "Bo", "Cy"]);
  });

  it("brings in what can be read, and says the rest row by row", async () => {
    const file = path.join(folder, "faults.csv");
    const rows = [
      "C7,2026-01-05,12O",
      "C7,soon,5",
      ",2026-01-05,5",
      'C7,"2026-01-05"x,5',
      "C7,2026-01-06,7,8",
    ];
    writeFileSync(
      file,
      ["client no;date;amount", ...rows.map((row) => row.replaceAll(",", ";"))].join("\r\n"),
    );
    const words = [
      "import",
      book,
      file,
      "--into",
      "visits",
      "--create-customers",
      "--map",
      "client no=customerId",
    ];
    const trial = await kebuJson([...words, "--dry-run"]);
    expect(trial).toMatchObject({ read: 5, added: 2, created: 1 });
    expect(await kebuJson(words)).toEqual(trial);
    expect(trial.problems.map(({ code, row }) => [code, row])).toEqual([
      ["row-broken", 5],
      ["unreadable-number", 2],
      ["unreadable-day", 3],
      ["row-without-customer", 4],
    ]);
    expect(await savedTexts("Visits", "Notes")).toEqual(["amount: 12O"]);
  });

  it("is refused whole where nothing in it can be taken", async () => {
    const file = path.join(folder, "nothing.csv");
    writeFileSync(file, "customer_id,date\nC1,never\n");
    const before = readFileSync(book);
    const run = await kebu(["import", book, file, "--into", "visits", "--map", "date=date"]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("nothing.csv, row 2, date: “never” is not a date Kebu can read");
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it.each([
    [["--map", "x=amount"], "column-not-found"],
    [["--map", "date=sum"], "unknown-target"],
    [["--map", "date=amount", "--map", "customer_id=amount"], "target-twice"],
  ])("is refused with a mapping that does not fit: %j", async (mapping, code) => {
    const file = path.join(folder, "map.csv");
    writeFileSync(file, "customer_id,date\nC1,2026-01-01\n");
    const { problems } = await kebuJson(["import", book, file, "--into", "visits", ...mapping], 1);
    expect(problems).toMatchObject([{ code }]);
  });
});
