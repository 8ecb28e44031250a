/** Plans an import: `import-visits.ts` and `import-customers.ts` hold the rules. */
import type { Book } from "../book";
import { problem, type Problem } from "../problem";
import { columnOf } from "../schema";
import type { Work } from "../work";
import { importCustomers } from "./import-customers";
import type { ImportOptions, ImportPlan } from "./import-plan";
import type { ImportMapping, ImportSheet } from "./import-sheet";
import { importVisits } from "./import-visits";

/** Plans an import; reads nothing but its arguments and writes nothing. */
export function* planImport(
  book: Book,
  sheet: ImportSheet,
  mapping: ImportMapping,
  options: ImportOptions,
): Work<ImportPlan> {
  const missing = hasOnlyBroken(sheet) ? [] : columnsNeeded(book, options.into, mapping);
  if (missing.length > 0) return withBroken(nothingTaken(options.into, sheet, missing), sheet);
  const plan =
    options.into === "visits"
      ? yield* importVisits(book, sheet, mapping, options)
      : yield* importCustomers(book, sheet, mapping, options);
  return withBroken(plan, sheet);
}

/** Where no row could be told apart, each says so itself; its columns are not to blame. */
function hasOnlyBroken({ rows, broken = [] }: ImportSheet): boolean {
  return rows.length === 0 && broken.length > 0;
}

/** Rows that could not be read are rows of the file all the same, and refused; their problems the reader has told. */
function withBroken(plan: ImportPlan, { broken = [] }: ImportSheet): ImportPlan {
  if (broken.length === 0) return plan;
  const { counts, refused } = plan;
  const rows = broken.map(({ rowNumber, reason }, row) => ({
    row,
    rowNumber,
    isBroken: true as const,
    reasons: [reason],
  }));
  return {
    ...plan,
    counts: { ...counts, read: counts.read + rows.length, refused: counts.refused + rows.length },
    refused: [...refused, ...rows].sort((a, b) => a.rowNumber - b.rowNumber),
  };
}

const NAMES = ["givenName", "middleName", "familyName"];
const SAYS_WHO = ["id", "name", ...NAMES];
const SAYS_WHOSE = ["customerId", "customer", "customerPhone", "customerEmail", ...NAMES];

/** Columns without which no row can be taken: said once, not for every row. An id alone can update a customer. */
function columnsNeeded(book: Book, into: ImportOptions["into"], mapping: ImportMapping): readonly Problem[] {
  const lacks = (keys: readonly string[]): boolean => !keys.some((key) => mapping.includes(key));
  const needed =
    into === "visits"
      ? [...(lacks(["date"]) ? ["date"] : []), ...(lacks(SAYS_WHOSE) ? ["customerId"] : [])]
      : lacks(SAYS_WHO)
        ? ["name"]
        : [];
  return needed.map((key) =>
    problem("column-needed", {}, { name: columnOf(into, key).header[book.language], key }),
  );
}

/** Every row is refused, for one reason. */
function nothingTaken(
  into: ImportOptions["into"],
  sheet: ImportSheet,
  problems: readonly Problem[],
): ImportPlan {
  const read = sheet.rows.length;
  return {
    into,
    change: { label: { code: "import", data: { added: 0, updated: 0 } }, steps: [] },
    counts: { read, added: 0, joined: 0, updated: 0, duplicates: 0, refused: read, skipped: 0, created: 0 },
    updates: [],
    duplicates: [],
    refused: sheet.rowNumbers.map((rowNumber, row) => ({ row, rowNumber, reasons: problems })),
    questions: [],
    problems,
  };
}
