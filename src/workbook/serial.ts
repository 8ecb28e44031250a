/**
 * The 1904 date system. A workbook that began on an old Mac counts days from 1 January 1904; its
 * serials are 1,462 lower than everyone else's for the same day. Adapters pass them through here, and
 * nothing else in Kebu knows that there are two systems.
 */
const DAYS_BETWEEN_SYSTEMS = 1462;

/** The serial of the 1900 system for a serial as it stands in a 1904 workbook. */
export function serialFrom1904(serial: number): number {
  return serial + DAYS_BETWEEN_SYSTEMS;
}

/** The serial to write into a 1904 workbook for a serial of the 1900 system. */
export function serialTo1904(serial: number): number {
  return serial - DAYS_BETWEEN_SYSTEMS;
}
