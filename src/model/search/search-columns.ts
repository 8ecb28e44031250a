/** Which columns of the register are searched, how, and what a hit in each is worth. */
import { customKeys, type TableData } from "../table-data";
import { part, type Work } from "../work";
import { foldText } from "./fold-text";
import { CONTACT, ID, LONG, NAME, OWN, PHONE, SHARED, type Worth } from "./grades";
import { foldNumbers } from "./phone-digits";
import { makePool, type TextPool } from "./text-pool";

/**
 * - `spelled`: character by character or by pinyin, punctuation left aside
 * - `plain`: as it stands
 * - `long`: as it stands, and no typing error is forgiven: long text is near to everything
 * - `digits`: phone numbers
 */
export type SearchedHow = "spelled" | "plain" | "long" | "digits";

interface Searched {
  readonly how: SearchedHow;
  readonly worth: Worth;
}

export interface SearchColumn extends Searched {
  readonly key: string;
  readonly values: readonly string[];
  readonly pool: TextPool;
}

const SEARCHED: Readonly<Record<string, Searched>> = {
  name: { how: "spelled", worth: NAME },
  id: { how: "plain", worth: ID },
  phone: { how: "digits", worth: PHONE },
  contact: { how: "spelled", worth: CONTACT },
  wechat: { how: "plain", worth: OWN },
  email: { how: "plain", worth: OWN },
  tags: { how: "spelled", worth: OWN },
  area: { how: "spelled", worth: OWN },
};
const OF_THE_OWNER: Searched = { how: "spelled", worth: OWN };
const OTHERS: Readonly<Record<string, Searched>> = {
  source: { how: "spelled", worth: SHARED },
  owner: { how: "spelled", worth: SHARED },
  temperament: { how: "long", worth: SHARED },
  address: { how: "long", worth: LONG },
  preferences: { how: "long", worth: LONG },
  fixedReason: { how: "long", worth: LONG },
  notes: { how: "long", worth: LONG },
};

/** What of the register is searched. */
export type SearchedTable = Pick<TableData, "ids" | "columns">;

/** Some rows of a register. */
export function searchedRows(table: SearchedTable, rows: readonly number[]): SearchedTable {
  const columns = Object.entries(table.columns).flatMap(([key, column]) =>
    column.kind === "text"
      ? [[key, { kind: "text", values: rows.map((row) => column.values[row]!) }] as const]
      : [],
  );
  return { ids: rows.map((row) => table.ids[row]!), columns: Object.fromEntries(columns) };
}

const pools = new WeakMap<readonly string[], TextPool>();

/** The columns of a register with their pools, made where they are not known yet; best first. */
export function* searchColumns(customers: SearchedTable): Work<readonly SearchColumn[]> {
  const own = customKeys(customers).map((key) => [key, OF_THE_OWNER] as const);
  const all = [...Object.entries(SEARCHED), ...own, ...Object.entries(OTHERS)];
  const columns: SearchColumn[] = [];
  for (const [position, [key, searched]] of all.entries()) {
    const column = customers.columns[key];
    const values = key === "id" ? customers.ids : column?.kind === "text" ? column.values : undefined;
    if (!values) continue;
    const pool = yield* part(position, all.length, poolOf(values, searched.how));
    columns.push({ key, values, pool, ...searched });
  }
  return columns;
}

function* poolOf(values: readonly string[], how: SearchedHow): Work<TextPool> {
  const known = pools.get(values);
  if (known) return known;
  const made = yield* makePool(values, how === "digits" ? foldNumbers : foldText);
  pools.set(values, made);
  return made;
}

/** Every text column that a person fills in is searched: a column of the schema nobody thought of shows. */
export const SEARCHED_KEYS: readonly string[] = [...Object.keys(SEARCHED), ...Object.keys(OTHERS)];
