import { scoreCustomers, type RfmScores } from "../model/rfm/score-customers";
import { segmentWord } from "../words/rfm";
import { isProblem, type AnswerCell } from "./answer";
import { answerByCustomer } from "./answer-by-customer";
import { comparedLog } from "./arguments/dated-log";

/**
 * Scores from 1 to 5 for how recently, how often and for how much customers bought; 555 is best. Without customers: a list, best first, of customer, days since, purchases, value, R, F, M, score and segment.
 * @customfunction RFM
 * @param visitCustomers The customer of each visit, such as Visits[Customer ID].
 * @param amounts The amount of each visit, such as Visits[Amount].
 * @param visitDates The date of each visit, such as Visits[Date]. Visits without a date do not count.
 * @param asOf The day of observation: TODAY() or a date. Later visits have not happened yet.
 * @param customers Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.
 * @param visitIds Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.
 * @returns {any[][]}
 */
export function rfm(
  visitCustomers: unknown[][],
  amounts: unknown[][],
  visitDates: unknown[][],
  asOf: unknown,
  customers?: unknown[][],
  visitIds?: unknown[][],
) {
  const observed = comparedLog({ visitCustomers, amounts, visitDates, asOf, customers, visitIds });
  if (isProblem(observed)) return observed;
  const { log } = observed;
  const scores = scoreCustomers(log.book, { asOf: observed.asOf });
  const places = new Int32Array(log.book.customers.size).fill(-1);
  scores.figures.rows.forEach((row, place) => (places[row] = place));
  const cellsOf = (row: number): readonly AnswerCell[] => lineOf(scores, places[row]!);
  return answerByCustomer({
    log,
    customers: observed.customers,
    figure: (row) => scoreAt(scores, places[row]!),
    listed: cellsOf,
    order: bestFirst(scores, places),
  });
}

/** Blank for one who bought nothing. */
function scoreAt({ r, f, m }: RfmScores, place: number): number | "" {
  return place < 0 ? "" : 100 * r[place]! + 10 * f[place]! + m[place]!;
}

function lineOf(scores: RfmScores, place: number): readonly AnswerCell[] {
  const { figures, r, f, m, segments } = scores;
  if (place < 0) return Array.from({ length: 8 }, () => "");
  return [
    figures.recency[place]!,
    figures.frequency[place]!,
    figures.monetary[place]!,
    r[place]!,
    f[place]!,
    m[place]!,
    scoreAt(scores, place),
    (language) => segmentWord(segments[place]!, language),
  ];
}

/** Customer rows by score, then by value; those who bought nothing last, equals in order of the log. */
function bestFirst(scores: RfmScores, places: Int32Array): Int32Array {
  const { monetary } = scores.figures;
  const valueOf = (row: number): number => monetary[places[row]!] ?? 0;
  const score = Int32Array.from(places, (place) => Number(scoreAt(scores, place)));
  const rows = Int32Array.from(places.keys());
  return rows.sort((a, b) => score[b]! - score[a]! || valueOf(b) - valueOf(a) || a - b);
}
