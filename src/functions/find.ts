import { problem } from "../model/problem";
import { makeCustomerSearch } from "../model/search/customer-search";
import { isNearNumber } from "../model/search/search-result";
import { textAt } from "../model/table-data";
import { isProblem } from "./answer";
import { countArgument } from "./arguments/single-arguments";
import { tableBook } from "./arguments/table-book";
import { loadedPinyin } from "./pinyin";

const MOST = 20;

/**
 * Customers by name, pinyin or initials, phone, or what stands in any other column, best first: customer, name, phone.
 * @customfunction FIND
 * @param text What to look for; of several words all must fit.
 * @param customerTable The register with its headers: Customers[#All].
 * @param visitTable The visit log with its headers: Visits[#All].
 * @param count At most so many customers; 20 unless given.
 * @returns {any[][]}
 */
export function find(text: string, customerTable: unknown[][], visitTable?: unknown[][], count?: unknown) {
  const most = countArgument("count", count) ?? MOST;
  if (isProblem(most)) return most;
  const book = tableBook({ customerTable, visitTable });
  if (isProblem(book)) return book;
  const found = makeCustomerSearch(book, { pinyin: loadedPinyin() })(text, most);
  // A formula shows no doubt: a number one digit off is nobody's.
  const results = found.filter((result) => !isNearNumber(result));
  if (results.length === 0) return problem("nobody-fits", {}, { text });
  const { customers } = book;
  return results.map(({ row }) => [
    customers.ids[row]!,
    textAt(customers, "name", row),
    textAt(customers, "phone", row),
  ]);
}
