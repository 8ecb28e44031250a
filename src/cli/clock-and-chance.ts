/** Today's date and new ids: the only place of the command line that looks at the clock or draws lots. */
import { randomBytes } from "node:crypto";
import { dayOf, type Day } from "../model/day";
import { idSource, type NewId } from "../model/identity/ids";

/** Today by the user's own clock. */
export function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error(`the clock shows no day Kebu knows: ${now.toISOString()}`);
  return day;
}

/** Draws ids from the system's own random numbers. */
export const newId: NewId = idSource(() => randomBytes(4).readUInt32BE() / 2 ** 32);
