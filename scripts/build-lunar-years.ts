/**
 * Writes src/model/calendar/lunar-years.ts: `npx tsx scripts/build-lunar-years.ts`.
 *
 * The years are worked out by tyme4ts (MIT), which reckons moon and sun. Kebu needs no more of it than how
 * long the months of two hundred years are; the library itself is seventy kilobytes that the pane would
 * load for a birthday. `tests/model/calendar/lunar.test.ts` compares every day with the library and with
 * the Chinese calendar of `Intl`.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { LunarYear } from "tyme4ts";

const [FIRST, LAST] = [1900, 2100];
const LONG = 30;

/** Bit 0 to 11: months 1 to 12 have 30 days; bit 12: the leap month has; above: the leap month, 0 for none. */
function codeOf(year: number): number {
  const lunar = LunarYear.fromYear(year);
  let code = lunar.getLeapMonth() << 13;
  for (const month of lunar.getMonths()) {
    if (month.getDayCount() < LONG) continue;
    code |= 1 << (month.isLeap() ? 12 : month.getMonth() - 1);
  }
  return code;
}

const codes = Array.from({ length: LAST - FIRST + 1 }, (_, place) => codeOf(FIRST + place));
const text = `/** Made by scripts/build-lunar-years.ts from tyme4ts. */

/** The first year below, whose first day was 31 January 1900. */
export const FIRST_LUNAR_YEAR = ${FIRST};

/** Bit 0 to 11: months 1 to 12 have 30 days; bit 12: the leap month has; above: the leap month, 0 for none. */
export const LUNAR_YEARS: readonly number[] = [${codes.map((code) => `0x${code.toString(16)}`).join(", ")}];
`;
const file = path.join(import.meta.dirname, "../src/model/calendar/lunar-years.ts");
await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
console.log(`${codes.length} years: ${file}`);
