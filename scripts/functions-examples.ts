/**
 * The worked examples of docs/functions.md, on the sample salon. `{visits.amount}` stands for the column
 * with its header in the language of the sample, `{customers}` for the whole table with its headers.
 */
import { columnOf, schema, type Bilingual, type Language, type TableKey } from "../src/model/schema";
import type { FunctionId } from "../src/functions/all-functions";

export interface Example {
  readonly formula: string | Bilingual;
  /** How many rows of the result are printed; the rest is counted. */
  readonly rows: number;
}

const LOG = "{visits.customerId},{visits.amount}";
const TODAY = "DATE(2026,11,21)";

export const FUNCTION_EXAMPLES: Readonly<Record<FunctionId, readonly Example[]>> = {
  ABC: [
    { formula: `=KEBU.ABC(${LOG})`, rows: 5 },
    { formula: `=KEBU.ABC(${LOG},{customers.id},,,,"pareto",80%,95%)`, rows: 5 },
  ],
  RANK: [{ formula: `=KEBU.RANK(${LOG},{customers.id})`, rows: 5 }],
  VALUE: [
    { formula: `=KEBU.VALUE(${LOG},{customers.id})`, rows: 5 },
    { formula: `=KEBU.VALUE(${LOG},{customers.id},{visits.date},DATE(2026,1,1),${TODAY})`, rows: 5 },
  ],
  LASTVISIT: [{ formula: "=KEBU.LASTVISIT({visits.customerId},{visits.date},{customers.id})", rows: 5 }],
  NEXTCONTACT: [
    {
      formula: `=KEBU.NEXTCONTACT({visits.customerId},{visits.date},{visits.next},{customers.id},${TODAY})`,
      rows: 12,
    },
  ],
  DUE: [{ formula: `=KEBU.DUE({customers},{visits},${TODAY},{followUps},{settings})`, rows: 12 }],
  BIRTHDAY: [{ formula: `=KEBU.BIRTHDAY({customers.birthday},${TODAY})`, rows: 10 }],
  FIND: [
    {
      formula: { en: '=KEBU.FIND("mori",{customers})', "zh-CN": '=KEBU.FIND("黄",{customers})' },
      rows: 5,
    },
    { formula: { en: '=KEBU.FIND("0137",{customers})', "zh-CN": '=KEBU.FIND("8919",{customers})' }, rows: 5 },
  ],
  DUPLICATES: [{ formula: "=KEBU.DUPLICATES({customers},0.8)", rows: 1 }],
  PHONE: [{ formula: "=KEBU.PHONE({customers.phone})", rows: 3 }],
  MASK: [
    { formula: "=KEBU.MASK({customers.phone})", rows: 3 },
    { formula: "=KEBU.MASK({customers.name})", rows: 3 },
  ],
};

/** Formulas that are refused, and what Excel then says. */
export const FUNCTION_ERRORS: Readonly<Record<FunctionId, readonly Example[]>> = {
  ABC: [{ formula: `=KEBU.ABC(${LOG},,,,,"best")`, rows: 1 }],
  RANK: [
    {
      formula: { en: `=KEBU.RANK(${LOG},"C93BC5Q")`, "zh-CN": `=KEBU.RANK(${LOG},"CA73WA8")` },
      rows: 1,
    },
  ],
  VALUE: [
    { formula: "=KEBU.VALUE({visits.customerId},{customers.name})", rows: 1 },
    { formula: `=KEBU.VALUE(${LOG},,,DATE(2026,1,1))`, rows: 1 },
  ],
  LASTVISIT: [{ formula: '=KEBU.LASTVISIT({visits.customerId},{visits.date},,"?")', rows: 1 }],
  NEXTCONTACT: [{ formula: "=KEBU.NEXTCONTACT({visits.customerId},{visits.date},{followUps.due})", rows: 1 }],
  DUE: [{ formula: `=KEBU.DUE({customers.name},{visits},${TODAY})`, rows: 1 }],
  BIRTHDAY: [{ formula: '=KEBU.BIRTHDAY({customers.birthday},"3/4/2026")', rows: 1 }],
  FIND: [{ formula: '=KEBU.FIND("zzz",{customers})', rows: 1 }],
  DUPLICATES: [{ formula: '=KEBU.DUPLICATES({customers},"very")', rows: 1 }],
  PHONE: [],
  MASK: [],
};

/** The formula as it is typed in a workbook of that language. */
export function formulaIn(formula: string | Bilingual, language: Language): string {
  const text = typeof formula === "string" ? formula : formula[language];
  return text.replace(/\{(\w+)(?:\.(\w+))?\}/g, (_, table: TableKey, key: string | undefined) => {
    const what = key === undefined ? "#All" : columnOf(table, key).header[language];
    return `${schema[table].name}[${what}]`;
  });
}
