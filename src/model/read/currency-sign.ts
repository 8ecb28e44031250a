/** Which currency an amount is written in: US$ 30 is of no use as 30 in a book of yuan. */
import { foldWidth } from "./comparable";

/** Signs, the longer first, and the currencies (ISO 4217) each of them may mean. */
const SIGNS: readonly (readonly [sign: RegExp, currencies: readonly string[]])[] = [
  [/CNY|RMB|人民币/i, ["CNY"]],
  [/US\$|USD|美元|美金/i, ["USD"]],
  [/HK\$|HKD|港币|港元|港幣/i, ["HKD"]],
  [/NT\$|TWD|台币|新台币|台幣/i, ["TWD"]],
  [/EUR|欧元|€/i, ["EUR"]],
  [/GBP|英镑|£/i, ["GBP"]],
  [/JPY|日元|日圆/i, ["JPY"]],
  [/SGD/i, ["SGD"]],
  [/AUD/i, ["AUD"]],
  [/CAD/i, ["CAD"]],
  [/¥/, ["CNY", "JPY"]],
  [/\$/, ["USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "MOP", "MXN"]],
  [/[元圆圓块]|yuan/i, ["CNY", "HKD", "TWD", "MOP", "JPY"]],
];

/** Is the amount written in another currency than this one? Not where it shows none. */
export function isOtherCurrency(text: string, currency: string): boolean {
  if (/^[\d.,\s()+-]*$/.test(text)) return false;
  const folded = foldWidth(text);
  const found = SIGNS.find(([sign]) => sign.test(folded));
  return found !== undefined && !found[1].includes(currency);
}
