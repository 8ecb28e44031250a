import { SURE_ENOUGH } from "../model/duplicates/evidence";
import { problem } from "../model/problem";
import { readSettings } from "../model/settings";
import { rowOf, textAt } from "../model/table-data";
import { finish } from "../model/work";
import { whySentence } from "../words/duplicates";
import { isProblem, NOTHING, shareCell } from "./answer";
import { shareArgument } from "./arguments/single-arguments";
import { tableBook } from "./arguments/table-book";
import { loadedScan } from "./duplicate-scan";
import { loadedPinyin } from "./pinyin";

/**
 * Customers who may stand in the register twice, the surest first: customer, name, the other customer, name, how sure, why.
 * @customfunction DUPLICATES
 * @param customerTable The register with its headers: Customers[#All].
 * @param atLeast How sure it must be, from 0 to 1; 0.6 unless given.
 * @param settingsTable Settings with their headers: Settings[#All]. Left out: the usual limits, days and country.
 * @returns {any[][]}
 */
export function duplicates(customerTable: unknown[][], atLeast?: unknown, settingsTable?: unknown[][]) {
  const limit = shareArgument("atLeast", atLeast) ?? SURE_ENOUGH;
  if (isProblem(limit)) return limit;
  const book = tableBook({ customerTable, settingsTable });
  if (isProblem(book)) return book;
  const findDuplicates = loadedScan();
  if (!findDuplicates) return problem("not-fetched");
  const pinyin = loadedPinyin();
  const { country } = readSettings(book.settings, book.language).settings;
  const pairs = finish(findDuplicates(book, { atLeast: limit, country, ...(pinyin && { pinyin }) }));
  if (pairs.length === 0) return NOTHING;
  const { customers, language } = book;
  const nameOf = (id: string): string => textAt(customers, "name", rowOf(customers, id) ?? -1);
  return pairs.map(({ a, b, sure, why }) => [
    a,
    nameOf(a),
    b,
    nameOf(b),
    shareCell(sure),
    whySentence(why, language),
  ]);
}
