import { FIRST_DAY, LAST_DAY } from "../model/day";
import { problem } from "../model/problem";
import { gini as giniOf } from "../model/ranking/gini";
import { noFigurePhrases } from "../words/no-figure";
import { say } from "../words/phrase";
import { estimateCell, isProblem, unavailable } from "./answer";
import { rankedLog } from "./arguments/ranked-log";
import type { Range } from "./arguments/to-cell";
import { troubleWithin } from "./arguments/visit-log";

/**
 * How unevenly turnover is spread over those who bring it, from 0 (all bring the same) towards 1 (one brings nearly all): the Gini coefficient. Without visitCustomers each cell of amounts is one customer.
 * @customfunction GINI
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param among Whose visits count, such as Customers[Customer ID]. Left out: those of everyone in the log.
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param from First day that counts.
 * @param to Last day that counts.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function gini(
  amounts: unknown[][],
  visitCustomers?: unknown[][],
  among?: unknown[][],
  visitDates?: unknown[][],
  from?: unknown,
  to?: unknown,
  visitIds?: unknown[][],
) {
  const owners = visitCustomers ?? eachItsOwn(amounts);
  if (!owners) return problem("argument-missing", {}, { name: "amounts" });
  if (among && !visitCustomers) return problem("argument-missing", {}, { name: "visitCustomers" });
  const period = { visitDates, from, to };
  const ranked = rankedLog({ visitCustomers: owners, amounts, among, visitIds, ...period });
  if (isProblem(ranked)) return ranked;
  const { log, ranking } = ranked;
  const trouble = troubleWithin(log, ranking.query.from ?? FIRST_DAY, ranking.query.to ?? LAST_DAY);
  if (trouble) return trouble;
  const figure = giniOf(ranking);
  if (Number.isNaN(figure)) {
    return unavailable((language) => say(noFigurePhrases.noTurnover, language));
  }
  return [[estimateCell(figure)]];
}

/** A customer for each cell. */
function eachItsOwn(amounts: Range | null | undefined): Range | undefined {
  return amounts?.map((cells, row) => cells.map((_, column) => `${row}.${column}`));
}
