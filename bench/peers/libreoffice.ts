/**
 * The same ranking as a shop owner would write it into cells: SUMIFS, RANK, a cumulative SUMIF and IF, 5,000
 * customers long over 50,000 visits, calculated by LibreOffice when it opens the file. A second file holds the
 * values instead of the formulas; what it takes longer over the first is the calculation.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { customerId, type Sales } from "../made-sales";

export interface Recalculation {
  /** The file with the formulas, which Kebu is given too. */
  readonly file: Uint8Array;
  /** Opening and saving it; and what of it is the calculation. Milliseconds. */
  readonly whole: number;
  readonly calculation: number;
  /** By customer row. */
  readonly classes: readonly string[];
}

/** Without "always calculate on opening" LibreOffice would trust values kept in the file. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** undefined where there is no LibreOffice. */
export async function recalculate(sales: Sales): Promise<Recalculation | undefined> {
  if (spawnSync("soffice", ["--version"]).status !== 0) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), "kebu-bench-"));
  try {
    const file = await workbook(sales, true);
    writeFileSync(path.join(folder, "values.xlsx"), await workbook(sales, false));
    writeFileSync(path.join(folder, "formulas.xlsx"), file);
    // The first run makes the profile.
    convert(folder, "values");
    writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), SETTINGS);
    const loading = convert(folder, "values");
    const whole = convert(folder, "formulas");
    const lines = readFileSync(path.join(folder, "formulas.csv"), "utf8").trim().split("\n").slice(1);
    const classes = lines.map((line) => line.split(",").at(-1) ?? "");
    return { file, whole, calculation: whole - loading, classes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The register is the first sheet: the one that is saved as CSV. */
async function workbook(sales: Sales, withFormulas: boolean): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const customers = book.addWorksheet("Customers");
  customers.addRow(["Customer ID", "Name", "Turnover", "Place", "Above", "Group"]);
  const [visitsEnd, end] = [sales.customer.length + 1, sales.customers + 1];
  const turnovers = `$C$2:$C$${end}`;
  for (let row = 0; row < sales.customers; row++) {
    const at = row + 2;
    const formulas = [
      `ROUND(SUMIFS(Visits!$D$2:$D$${visitsEnd},Visits!$C$2:$C$${visitsEnd},A${at}),6)`,
      `RANK(C${at},${turnovers})`,
      `SUMIF(${turnovers},">"&C${at})/Total!$A$1`,
      `IF(C${at}<=0,"C",IF(E${at}<0.8,"A",IF(E${at}<0.95,"B","C")))`,
    ];
    const cells = withFormulas ? formulas.map((formula) => ({ formula })) : [row, row, row / end, "C"];
    customers.addRow([customerId(row), `Customer ${row}`, ...cells]);
  }
  const visits = book.addWorksheet("Visits");
  visits.addRow(["Visit ID", "Date", "Customer ID", "Amount"]);
  sales.customer.forEach((row, visit) => {
    visits.addRow([`V${visit}`, sales.day[visit]!, customerId(row), sales.amount[visit]!]);
  });
  const total = withFormulas ? { formula: `SUMIF(Customers!${turnovers},">0")` } : 1;
  book.addWorksheet("Total").addRow([total]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Milliseconds on the clock from start to the saved file. */
function convert(folder: string, name: string): number {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const start = performance.now();
  const words = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, `${folder}/${name}.xlsx`];
  const { status } = spawnSync("soffice", words, { stdio: "ignore" });
  if (status !== 0) throw new Error(`soffice exited with ${String(status)}`);
  return performance.now() - start;
}
