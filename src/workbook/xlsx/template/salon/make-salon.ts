/**
 * The sample salon as rows of the sheets. Everything is drawn from named streams, so the same words
 * give the same salon on every machine and in every year.
 */
import type { Language, TableKey } from "../../../../model/schema";
import { customHeader, type Row } from "../../../../model/value";
import { encodeCell } from "../../../cells/encode-cell";
import type { SheetRow } from "../../create-table";
import { idStream } from "../random";
import type { Client, Visit } from "./client";
import { customerRow, ownCadence } from "./customer-row";
import { followUpRows } from "./follow-up-rows";
import { cadenceOf, keepInTouch } from "./keep-in-touch";
import { makeClients } from "./make-clients";
import { makeVisits } from "./make-visits";
import { messyCustomers, messyVisits } from "./messy-rows";
import type { SalonPack } from "./pack";
import { makeSetbacks } from "./setbacks";

export type SalonRows = Readonly<Record<"customers" | "visits" | "followUps", readonly SheetRow[]>>;

/** Register, visit log and follow-ups of the salon, messy rows included. */
export function makeSalon(pack: SalonPack): SalonRows {
  const clients = makeClients(pack);
  const sheetRows = (table: TableKey, rows: readonly Row[]): readonly SheetRow[] =>
    rows.map((row) => sheetRow(table, row, pack.language));
  const customers = clients.map((client, index) => customerRow(pack, client, index));
  return {
    customers: messyCustomers(pack, sheetRows("customers", customers)),
    visits: messyVisits(pack, sheetRows("visits", visitRows(pack, allVisits(pack, clients)))),
    followUps: sheetRows("followUps", followUpRows(pack, clients)),
  };
}

function allVisits(pack: SalonPack, clients: readonly Client[]): readonly Visit[] {
  const visits = clients.map((client) => makeVisits(pack, client));
  const sums = visits.map((own) => own.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
  const turnover = sums.reduce((total, sum) => total + sum, 0);
  const contacts = clients.flatMap((client, index) => {
    const cadence = cadenceOf((sums[index] ?? 0) / turnover, ownCadence(client));
    return keepInTouch(pack, client, visits[index] ?? [], cadence);
  });
  return [...visits.flat(), ...contacts, ...makeSetbacks(pack, visits.flat())].sort(
    (a, b) => a.date - b.date,
  );
}

function visitRows(pack: SalonPack, visits: readonly Visit[]): readonly Row[] {
  const newId = idStream(`${pack.language} visit ids`, "V");
  return visits.map(({ client, ...visit }) => ({
    id: newId(),
    ...visit,
    customerId: client.id,
    customer: client.person.name,
  }));
}

function sheetRow(table: TableKey, row: Row, language: Language): SheetRow {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      customHeader(key) === undefined ? encodeCell(table, key, value, language).value : value,
    ]),
  );
}
