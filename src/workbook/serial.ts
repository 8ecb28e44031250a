/**
 * The 1904 date system. A workbook that began on an old Mac counts days from 1 January 1904; its
 * serials are 1,462 lower than everyone else's for the same day. Adapters pass them through here, and
 * nothing else in Kebu knows that there are two systems.
 */
const DAYS_BETWEEN_SYSTEMS = 1462;
const UNIX_EPOCH = 25569;
const MS_PER_DAY = 86_400_000;

/** The serial of the 1900 system for a serial as it stands in a 1904 workbook. */
export function serialFrom1904(serial: number): number {
  return serial + DAYS_BETWEEN_SYSTEMS;
}

/** The serial to write into a 1904 workbook for a serial of the 1900 system. */
export function serialTo1904(serial: number): number {
  return serial - DAYS_BETWEEN_SYSTEMS;
}

/** The 1900 serial of a moment as ExcelJS gives it (UTC), to the second. */
export function serialOfDate(date: Date): number {
  const serial = date.getTime() / MS_PER_DAY + UNIX_EPOCH;
  return Math.round(serial * 86_400) / 86_400;
}

/** The moment (UTC) of a 1900 serial, as ExcelJS wants it. */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - UNIX_EPOCH) * MS_PER_DAY));
}
