/** Sales as CSV text, made by rule: who comes often goes on coming, so that models can be fitted. */
import { writeFileSync } from "node:fs";
import path from "node:path";

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);

/** A file of `customers` who come every 7 to 60 days; every fifth comes once, every seventh stops after half a year. */
export function madeSales(folder: string, customers: number): string {
  const rows = ["who,when,paid"];
  for (let customer = 0; customer < customers; customer++) {
    const every = 7 + ((customer * 17) % 54);
    const first = (customer * 13) % 120;
    const last = customer % 5 === 0 ? first : customer % 7 === 0 ? 180 : 364;
    for (let day = first, visit = 0; day <= last; day += every + ((visit * 5) % 9), visit++) {
      const date = new Date(START + day * DAY).toISOString().slice(0, 10);
      rows.push(`K${customer},${date},${20 + ((customer * 31) % 150) + ((visit * 17) % 40)}`);
    }
  }
  const file = path.join(folder, `sales-${customers}.csv`);
  writeFileSync(file, `${rows.join("\n")}\n`);
  return file;
}
