/** Opening a large book from .xlsx bytes, as a ratio to ExcelJS just reading the same bytes. */
import ExcelJS from "exceljs";
import { isRefused } from "../src/model/problem";
import { loadBook } from "../src/workbook/load-book";
import { XlsxWorkbook } from "../src/workbook/xlsx/xlsx-workbook";
import type { BenchLine } from "./bench-line";

const CUSTOMERS = 10_000;
const VISITS = 100_000;
const AIM = 1.3;

/** One line: the book of 10,000 customers and 100,000 visits, opened to a `LoadedBook`. */
export async function benchOpenBook(): Promise<BenchLine[]> {
  const bytes = await largeBook();
  await openBook(bytes);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < 2; run++) {
    theirs.push(await timed(() => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer)));
    ours.push(await timed(() => openBook(bytes)));
  }
  const [our, their] = [Math.min(...ours), Math.min(...theirs)];
  const detail = `${seconds(our)} with Kebu, ${seconds(their)} with ExcelJS alone, ${(bytes.length / 1e6).toFixed(1)} MB`;
  const what = "open a book of 10,000 customers and 100,000 visits";
  return [{ what, ratio: our / their, aim: AIM, detail }];
}

async function openBook(bytes: Uint8Array): Promise<void> {
  const workbook = await XlsxWorkbook.open(bytes, "large.xlsx");
  if (isRefused(workbook)) throw new Error("the book did not open");
  const loaded = await loadBook(workbook);
  if (isRefused(loaded) || loaded.book.visits.size !== VISITS) throw new Error("the book did not load");
}

async function largeBook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const customers = workbook.addWorksheet("Customers");
  customers.addRow(["Customer ID", "Name", "Phone", "Birthday", "Since", "Status", "Tags"]);
  for (let i = 0; i < CUSTOMERS; i++)
    customers.addRow([
      `C${i}`,
      `Customer ${i}`,
      String(13_000_000_000 + i * 97),
      "1990-05-12",
      dayCell(i),
      "Active",
      "vip",
    ]);
  const visits = workbook.addWorksheet("Visits");
  visits.addRow([
    "Visit ID",
    "Date",
    "Customer ID",
    "Customer",
    "Kind",
    "Item",
    "Amount",
    "Staff",
    "Satisfaction",
    "Notes",
  ]);
  for (let i = 0; i < VISITS; i++) {
    const customer = (i * 7919) % CUSTOMERS;
    const money = ((i * 31) % 900) + 20;
    const rest = ["Visit", "Cut", money, "May", (i % 5) + 1, i % 3 === 0 ? `note ${i}` : null];
    visits.addRow([`V${i}`, dayCell(i), `C${customer}`, `Customer ${customer}`, ...rest]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function dayCell(i: number): Date {
  return new Date(Date.UTC(2024, 0, 1 + (i % 1000)));
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
