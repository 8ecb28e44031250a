/** Changes at random over a few ids and columns, so that they often meet the same rows. */
import fc from "fast-check";
import type { Change, Step } from "../../src/model/change";
import { FIRST_DAY } from "../../src/model/day";
import type { TableKey } from "../../src/model/schema";
import type { Value } from "../../src/model/value";

const text = fc.option(fc.constantFrom("Mori", "陈静", "=1+1"), { nil: null });
const money = fc.option(fc.integer({ min: -500, max: 500 }), { nil: null });
const day = fc.option(fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 30 }), { nil: null });
const flag = fc.option(fc.boolean(), { nil: null });
const choice = fc.option(fc.constantFrom("phone", "sale", "自定"), { nil: null });
const customerId = fc.option(fc.constantFrom("C1", "C2", "C3", "C4"), { nil: null });

type Cells = Readonly<Record<string, fc.Arbitrary<Value>>>;
const cells: Readonly<Partial<Record<TableKey, Cells>>> = {
  customers: { name: text, consent: flag, since: day, cadence: money, status: choice, "custom:发质": text },
  visits: { customerId, date: day, amount: money, kind: choice, item: text },
  rankings: { takenOn: day, value: money, class: text },
};
const ids: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  customers: ["C1", "C2", "C3", "C4"],
  visits: ["V1", "V2", "V3", "V4", "V5", "V6"],
  rankings: ["R1", "R2"],
};

const table = fc.constantFrom<TableKey>("customers", "visits", "rankings");

function cellsOf(key: TableKey, rows: number): fc.Arbitrary<Record<string, Value[]>> {
  const columns = Object.entries(cells[key] ?? {}).map(
    ([column, value]) => [column, fc.array(value, { minLength: rows, maxLength: rows })] as const,
  );
  return fc.record(Object.fromEntries(columns), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, Value[]>
  >;
}

/** Ids may repeat in an append, as they may in a file. */
const step: fc.Arbitrary<Step> = table.chain((key) => {
  const id = fc.constantFrom(...(ids[key] ?? []));
  const some = fc.array(id, { minLength: 1, maxLength: 4 });
  const distinct = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
  const append = some.chain((picked) =>
    cellsOf(key, picked.length).map((values): Step => ({
      kind: "append",
      table: key,
      ids: picked,
      cells: values,
    })),
  );
  const update = distinct.chain((picked) =>
    cellsOf(key, picked.length).map((values): Step => ({
      kind: "update",
      table: key,
      ids: picked,
      cells: values,
    })),
  );
  const remove = distinct.map((picked): Step => ({ kind: "remove", table: key, ids: picked }));
  return fc.oneof(
    { weight: 4, arbitrary: append },
    { weight: 3, arbitrary: update },
    { weight: 1, arbitrary: remove },
  );
});

export const arbitraryChange: fc.Arbitrary<Change> = fc
  .array(step, { minLength: 1, maxLength: 4 })
  .map((steps) => ({ label: { code: "import", data: {} }, steps }));

/** As a command makes them: no row twice, and no step that undoes another of the same change. */
export const oneStepChange: fc.Arbitrary<Change> = step.map((only) => ({
  label: { code: "import", data: {} },
  steps: [only],
}));
