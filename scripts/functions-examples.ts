/**
 * The worked examples of docs/functions.md, on the sample salon. `{visits.amount}` stands for the column
 * with its header in the language of the sample, `{customers}` for the whole table with its headers.
 */
import { columnOf, schema, type Bilingual, type Language, type TableKey } from "../src/model/schema";
import type { FunctionId } from "../src/functions/function-ids";

export interface Example {
  readonly formula: string | Bilingual;
  /** How many rows of the result are printed; the rest is counted. */
  readonly rows: number;
}

const LOG = "{visits.customerId},{visits.amount}";
const TODAY = "DATE(2026,11,21)";
/** Before the visit whose amount says “on the house”. */
const AUTUMN = "DATE(2026,9,30)";
const DATED = `${LOG},{visits.date}`;
const HALF_YEAR = "DATE(2025,10,1),DATE(2026,3,31)";
const NEXT_HALF_YEAR = "DATE(2026,4,1),DATE(2026,9,30)";

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
  RFM: [
    { formula: `=KEBU.RFM(${DATED},${TODAY})`, rows: 5 },
    { formula: `=KEBU.RFM(${DATED},${TODAY},{customers.id})`, rows: 3 },
  ],
  CLV: [
    { formula: `=KEBU.CLV(${DATED},${AUTUMN})`, rows: 5 },
    { formula: `=KEBU.CLV(${DATED},${AUTUMN},{customers.id},26,5%)`, rows: 3 },
  ],
  ALIVE: [{ formula: `=KEBU.ALIVE(${DATED},${TODAY},{customers.id})`, rows: 8 }],
  STAGE: [{ formula: `=KEBU.STAGE(${DATED},${TODAY},{customers.id})`, rows: 8 }],
  GINI: [
    { formula: `=KEBU.GINI({visits.amount},{visits.customerId},,{visits.date},,${AUTUMN})`, rows: 1 },
    { formula: "=KEBU.GINI({customers.value})", rows: 1 },
  ],
  RETENTION: [{ formula: `=KEBU.RETENTION(${DATED},${HALF_YEAR},${NEXT_HALF_YEAR})`, rows: 1 }],
  CHURN: [{ formula: `=KEBU.CHURN(${DATED},${HALF_YEAR},${NEXT_HALF_YEAR})`, rows: 1 }],
  GROWTH: [
    { formula: `=KEBU.GROWTH(${DATED},${NEXT_HALF_YEAR})`, rows: 1 },
    { formula: `=KEBU.GROWTH(${DATED},${NEXT_HALF_YEAR},${HALF_YEAR})`, rows: 1 },
  ],
  COHORT: [{ formula: `=KEBU.COHORT(${DATED},DATE(2025,4,30))`, rows: 4 }],
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
  RFM: [{ formula: `=KEBU.RFM(${DATED},"soon")`, rows: 1 }],
  CLV: [
    { formula: `=KEBU.CLV(${DATED},DATE(2025,1,15))`, rows: 1 },
    { formula: `=KEBU.CLV(${DATED},${TODAY},,,10)`, rows: 1 },
  ],
  ALIVE: [],
  STAGE: [],
  GINI: [],
  RETENTION: [{ formula: `=KEBU.RETENTION(${DATED},DATE(2020,1,1),DATE(2020,12,31),${HALF_YEAR})`, rows: 1 }],
  CHURN: [{ formula: `=KEBU.CHURN(${DATED},DATE(2026,6,30),DATE(2026,1,1),${NEXT_HALF_YEAR})`, rows: 1 }],
  GROWTH: [{ formula: `=KEBU.GROWTH(${DATED},DATE(2024,12,1),DATE(2024,12,31))`, rows: 1 }],
  COHORT: [{ formula: `=KEBU.COHORT(${DATED},${TODAY})`, rows: 1 }],
};

/** The formula as it is typed in a workbook of that language. */
export function formulaIn(formula: string | Bilingual, language: Language): string {
  const text = typeof formula === "string" ? formula : formula[language];
  return text.replace(/\{(\w+)(?:\.(\w+))?\}/g, (_, table: TableKey, key: string | undefined) => {
    const what = key === undefined ? "#All" : columnOf(table, key).header[language];
    return `${schema[table].name}[${what}]`;
  });
}
