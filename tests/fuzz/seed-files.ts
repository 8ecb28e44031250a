/** The files that are spoilt: one of each kind made here, and real ones where they are on this machine. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import type { Encoding } from "../../src/workbook/source/encoding/encodings";
import { encodeText } from "../support/encode-text";
import { sharedData } from "../support/shared-data";

export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ROWS = Array.from({ length: 40 }, (_, row) => row);
const PEOPLE = ["张伟", "王芳", "李娜", "刘洋", "陈静"];
const TRADITIONAL = ["張偉", "王芳", "陳靜", "劉洋", "林美玲"];

/** Texts without a quote, each row on a line of its own. */
export const PLAIN_TEXTS: readonly {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
}[] = [
  {
    name: "customers.csv",
    encoding: "utf-8",
    text: `姓名,电话,生日,备注\n${ROWS.map((row) => `${PEOPLE[row % 5] ?? ""}${row},1380013${8000 + row},1990-05-${10 + (row % 20)},常客 ${row}`).join("\n")}\n`,
  },
  {
    name: "till.csv",
    encoding: "gb18030",
    text: `销售明细,,,\n单号,客户,日期,金额\n${ROWS.map((row) => `S${row},${PEOPLE[row % 5] ?? ""},2024/3/${1 + (row % 28)},${row * 3}.50`).join("\n")}\n合计,,,2400\n制表人：王,,,\n`,
  },
  {
    name: "taiwan.txt",
    encoding: "big5",
    text: `姓名\t電話\t備註\n${ROWS.map((row) => `${TRADITIONAL[row % 5] ?? ""}\t09${10000000 + row}\t常客 ${row}`).join("\n")}\n`,
  },
];

const QUOTED = `name,note,amount\n${ROWS.map((row) => (row % 3 ? `Ann ${row},plain,${row}` : `"Lee, ${row}","two\nlines ""x""",${row}`)).join("\n")}\n`;
const CARDS = ROWS.map(
  (row) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${PEOPLE[row % 5] ?? ""}${row}\r\nTEL;TYPE=CELL:1380013${8000 + row}\r\nNOTE:a\\nb\r\nEND:VCARD\r\n`,
).join("");
const BLANKS = `${ROWS.map((row) => ` ${String(row).padStart(5, "0")} 1997${100 + row}1  ${row}   ${row}.25`).join("\r\n")}\r\n`;

const LARGEST = 80_000;

/** All of them, in an order that never changes. */
export async function seedFiles(): Promise<readonly SeedFile[]> {
  const plain = PLAIN_TEXTS.map(({ name, text, encoding }) => ({ name, bytes: bytesOf(text, encoding) }));
  return [
    ...plain,
    { name: "quoted.csv", bytes: bytesOf(QUOTED, "utf-8") },
    { name: "wide.txt", bytes: bytesOf(`\ufeff${QUOTED.replaceAll(",", "\t")}`, "utf-16le") },
    { name: "western.csv", bytes: bytesOf("Name;Ort\nMüller;Köln\nPeña;Málaga\n", "windows-1252") },
    { name: "blanks.txt", bytes: bytesOf(BLANKS, "utf-8") },
    { name: "phone.vcf", bytes: bytesOf(CARDS, "utf-8") },
    { name: "book.xlsx", bytes: await workbook() },
    ...realFiles(),
  ];
}

function bytesOf(text: string, encoding: Encoding): Uint8Array {
  return encodeText(text, encoding) ?? new Uint8Array();
}

/** Small ones, so that 100,000 of them can be read. */
function realFiles(): readonly SeedFile[] {
  const folders = ["contacts", "nasty_csv", "nasty_xlsx"]
    .map(sharedData)
    .filter((folder) => folder !== undefined);
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:csv|txt|xlsx)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= LARGEST)
    .sort()
    .map((file) => ({ name: path.basename(file), bytes: readFileSync(file) }));
}

/** Stored, not packed, so that flipped bytes reach the sheet. */
function workbook(): Promise<Uint8Array> {
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const zip = new JSZip();
  zip.file(
    "_rels/.rels",
    `<Relationships><Relationship Id="a" Type="${kind}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    "xl/workbook.xml",
    '<workbook><sheets><sheet name="客户" sheetId="1" r:id="a"/></sheets></workbook>',
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships><Relationship Id="a" Type="${kind}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    ["姓名", "电话"],
    ...ROWS.map((row) => [`${PEOPLE[row % 5] ?? ""}${row}`, `1380013${8000 + row}`]),
  ];
  const data = rows.map((cells, at) => `<row r="${at + 1}">${cells.map(cell).join("")}</row>`).join("");
  zip.file("xl/worksheets/sheet1.xml", `<worksheet><sheetData>${data}</sheetData></worksheet>`);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}
