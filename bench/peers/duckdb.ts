/**
 * DuckDB with the sales in a table of its own, customers as row numbers: it has no ids to look up, as Kebu has
 * none once visits are linked. It runs on as many threads as it likes, and keeps its result inside (a temporary
 * table), so that it pays for no row handed over.
 */
import { installedPeer } from "./installed-peer";
import type { MakePeer } from "./peer";

/** The part of `@duckdb/node-api` that is used here. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getColumns(): unknown[][] }>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
}
interface Appender {
  appendInteger(value: number): void;
  appendDouble(value: number): void;
  endRow(): void;
  closeSync(): void;
}

/**
 * What those strictly above bring is the running sum less one's own and that of one's equals before one in the
 * order: all equal, so one multiplication. A window of its own for it costs half as much again.
 */
const RANK = `
  create or replace temp table ranking as
  with valued as (
    select customer, coalesce(round(sum, 6), 0) as value, greatest(value, 0) as earned
    from customers left join (select customer, sum(amount) as sum from visits group by customer)
    using (customer)
  ), ordered as (
    select *, rank() over best as rank, row_number() over best as place,
      sum(earned) over (best rows unbounded preceding) as running
    from valued window best as (order by value desc)
  ), total as (select sum(earned) as turnover from valued)
  select customer, value, rank, earned / turnover as share, running / turnover as cumulative,
    (running - earned * (place - rank + 1)) / turnover as above,
    case when value <= 0 then 'C' when above < 0.8 then 'A' when above < 0.95 then 'B' else 'C' end as class
  from ordered, total`;

export const duckDb: MakePeer = async ({ customers, customer, amount }) => {
  const { DuckDBInstance } = (await installedPeer("@duckdb/node-api")) as DuckDb;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("create table visits (customer integer, amount double)");
  const appender = await connection.createAppender("visits");
  for (let visit = 0; visit < customer.length; visit++) {
    appender.appendInteger(customer[visit]!);
    appender.appendDouble(amount[visit]!);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(
    `create table customers as select range::integer as customer from range(${customers})`,
  );
  return {
    name: "DuckDB",
    rank: () => connection.run(RANK),
    classes: async () => {
      const result = await connection.runAndReadAll("select class from ranking order by customer");
      return (result.getColumns()[0] ?? []).map(String);
    },
    close: () => connection.closeSync(),
  };
};
