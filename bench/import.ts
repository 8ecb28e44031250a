/** Importing a million sales from a CSV file, as a ratio to Papa Parse just taking the same bytes apart. */
import Papa from "papaparse";
import { apply } from "../src/model/apply";
import { emptyBook } from "../src/model/book";
import { idSource } from "../src/model/identity/ids";
import { mappingOf } from "../src/model/import/mapping/proposed-column";
import { proposeMapping } from "../src/model/import/mapping/propose-mapping";
import { planImport } from "../src/model/import/plan-import";
import { isRefused } from "../src/model/problem";
import { finish } from "../src/model/work";
import { readSource } from "../src/workbook/source/read-source";
import type { BenchLine } from "./bench-line";
import { lehmer } from "./large-book";

const ROWS = 1_000_000;
const CUSTOMERS = 50_000;
const AIM = 3;
const ITEMS = ["剪发", "染发", "烫发", "护理", "cut", "colour", "blow dry", "treatment"];

/** Two lines: a till's export with receipt numbers, and one that has no numbers of its own. */
export async function benchImport(): Promise<BenchLine[]> {
  return [
    await line("a CSV of 1,000,000 sales with receipt numbers into a book", salesCsv(true)),
    await line("the same without receipt numbers, each row known by its content", salesCsv(false)),
  ];
}

async function line(what: string, bytes: Uint8Array): Promise<BenchLine> {
  const theirs: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < 2; run++) {
    theirs.push(
      await timed(() => {
        parse(bytes);
        return Promise.resolve();
      }),
    );
    ours.push(await timed(() => importInto(bytes)));
  }
  const [our, their] = [Math.min(...ours), Math.min(...theirs)];
  const detail = `${seconds(our)} with Kebu, ${seconds(their)} with Papa Parse alone, ${(bytes.length / 1e6).toFixed(0)} MB`;
  return { what, ratio: our / their, aim: AIM, detail };
}

/** The yardstick: the text's rows, and nothing understood of them. */
function parse(bytes: Uint8Array): void {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes));
  if (data.length !== ROWS + 1) throw new Error("the file was not parsed");
}

/** Read, mapped, understood, checked, and in the book. */
async function importInto(bytes: Uint8Array): Promise<void> {
  const sheet = await readSource({ name: "sales.csv", bytes });
  if (isRefused(sheet)) throw new Error("the file was not read");
  const mapping = mappingOf(proposeMapping("visits", sheet, {}));
  const newId = idSource(lehmer(1));
  const options = { into: "visits", createCustomers: true, newId } as const;
  const book = emptyBook("en");
  const { change } = finish(planImport(book, sheet, mapping, options));
  const { visits } = apply(book, change);
  if (visits.size !== ROWS) throw new Error(`${visits.size} visits of ${ROWS}`);
}

function salesCsv(withReceipts: boolean): Uint8Array {
  const random = lehmer(20261122);
  const below = (count: number): number => Math.floor(random() * count);
  const two = (count: number): string => String(1 + below(count)).padStart(2, "0");
  const lines = [`${withReceipts ? "Receipt," : ""}Date,Customer ID,Item,Amount`];
  for (let row = 0; row < ROWS; row++) {
    const receipt = withReceipts ? `R${String(row).padStart(7, "0")},` : "";
    const date = `${2023 + below(3)}-${two(12)}-${two(28)}`;
    const customer = `C${String(below(CUSTOMERS)).padStart(6, "0")}`;
    const item = ITEMS[below(ITEMS.length)] ?? "";
    lines.push(`${receipt}${date},${customer},${item},${(below(90_000) / 100).toFixed(2)}`);
  }
  return new TextEncoder().encode(lines.join("\r\n"));
}

async function timed(task: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
