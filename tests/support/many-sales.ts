/** A CSV file of the same shape as the CDNOW sample, for machines that do not have it. */
import { isoDay, type Day } from "../../src/model/day";

const FIRST_DAY = 35431; // 1997-01-01

/** `sales` lines of `customers` customers, the same on every call. */
export function manySales(customers: number, sales: number): string {
  const lines = ["customer_id,date,cds,amount"];
  for (let i = 0; i < sales; i++) {
    // Every customer once, then fewer and fewer of them.
    const customer = i < customers ? i : Math.floor((((i * 7919) % sales) / sales) ** 2 * customers);
    const cents = 500 + ((i * 104_729) % 9_500);
    const day = isoDay((FIRST_DAY + ((i * 31) % 545)) as Day);
    lines.push(`${String(customer + 1).padStart(4, "0")},${day},1,${(cents / 100).toFixed(2)}`);
  }
  return `${lines.join("\n")}\n`;
}
