/** A ranking as one JSON document, or as a summary and the first rows for people. */
import type { Book } from "../model/book";
import { isoDay } from "../model/day";
import type { Problem } from "../model/problem";
import { explainClass } from "../model/ranking/explain-class";
import { gini } from "../model/ranking/gini";
import type { Ranking } from "../model/ranking/ranking";
import type { Stability } from "../model/ranking/stability";
import { schema, type Language } from "../model/schema";
import type { Settings } from "../model/settings";
import { textAt } from "../model/table-data";
import { headingPhrases, reportPhrases } from "../words/cli/report";
import { moneyWords, percentWords } from "../words/money";
import { say } from "../words/phrase";
import { classSentence } from "../words/ranking";
import { giniSentence, groupSentences } from "../words/ranking-groups";
import { stabilityWords } from "../words/ranking-stability";
import { languageOf, type Call } from "./command";
import { expectationOf } from "./expectation";
import { printReport } from "./print-report";
import { jsonProblems } from "./report-problems";
import { textTable } from "./text-table";

const SHOWN = 20;

export interface RankingReport {
  readonly book: Book;
  readonly ranking: Ranking;
  /** Where the call asks how stable the classes are. */
  readonly stability?: Stability | undefined;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
}

/** Prints a ranking as the call asks for. */
export function reportRanking(call: Call, report: RankingReport): void {
  const language = languageOf(call, report.settings.language);
  printReport(call, language, {
    document: () => rankingDocument(report, language),
    text: () => summaryText(report, language),
    problems: report.problems,
  });
}

function rankingDocument(
  { book, ranking, stability, problems, settings }: RankingReport,
  language: Language,
): object {
  const { query, customers, visits, total, summary, order } = ranking;
  const why = (row: number): string => {
    const words = classSentence(explainClass(ranking, row), language, settings.currency);
    if (!stability) return words;
    return `${words}${language === "en" ? "; " : "；"}${stabilityWords(ranking, stability, row, language)}`;
  };
  const expected = expectationOf(book, ranking, language);
  return {
    method: query.method,
    from: query.from === undefined ? null : isoDay(query.from),
    to: query.to === undefined ? null : isoDay(query.to),
    visits,
    customers: order.length,
    total,
    basis: query.basis ?? "amount",
    // Those of lorenz are found: the lowest value of each class but the last.
    limits: query.method === "lorenz" ? [...ranking.floors].filter(Number.isFinite) : query.limits,
    resamplings: stability?.resamplings ?? null,
    gini: ranking.turnover > 0 ? gini(ranking) : null,
    groups: groupSentences(ranking, language, settings.currency),
    expectation: expected.words,
    fittingLimits: expected.limits,
    classes: Object.fromEntries(summary.map(({ class: name, ...figures }) => [name, figures])),
    rows: Array.from(order, (row) => ({
      rank: ranking.ranks[row],
      id: customers.ids[row],
      name: textAt(customers, "name", row),
      value: ranking.values[row],
      share: ranking.shares[row],
      cumulative: ranking.cumulative[row],
      class: ranking.classes[row],
      sameClass: stability?.same[row] ?? null,
      why: why(row),
    })),
    problems: jsonProblems(problems, language),
  };
}

function summaryText({ book, ranking, settings }: RankingReport, language: Language): string {
  const { query, customers, order, summary } = ranking;
  const money = (amount: number): string => moneyWords(amount, settings.currency, language);
  const heading = (...keys: readonly (keyof typeof headingPhrases)[]): string[] =>
    keys.map((key) => say(headingPhrases[key], language));
  const classes = summary.map(({ class: name, customers: count, value, share }) => [
    name,
    String(count),
    money(value),
    percentWords(share, language),
  ]);
  const rows = Array.from(order.subarray(0, SHOWN), (row) => [
    String(ranking.ranks[row]),
    ranking.classes[row] ?? "",
    customers.ids[row] ?? "",
    textAt(customers, "name", row),
    money(ranking.values[row] ?? 0),
    percentWords(ranking.shares[row] ?? 0, language),
  ]);
  const more = order.length - SHOWN;
  const notes = [giniSentence(ranking, language), expectationOf(book, ranking, language).words ?? ""];
  return [
    say(reportPhrases.ranked, language, {
      method: methodWord(query.method, language),
      period: periodWords(query, language),
      customers: order.length,
      visits: ranking.visits,
      total: money(ranking.total),
    }),
    "",
    textTable([heading("class", "customers", "value", "share"), ...classes], "lrrr"),
    ...notes.filter((note) => note !== ""),
    "",
    textTable([heading("rank", "class", "id", "name", "value", "share"), ...rows], "rlllrr"),
    ...(more > 0 ? [say(reportPhrases.andMore, language, { count: more })] : []),
  ].join("\n");
}

function methodWord(method: string, language: Language): string {
  const column = schema.rankings.columns.find(({ key }) => key === "method");
  return column?.choices?.find(({ key }) => key === method)?.label[language] ?? method;
}

function periodWords({ from, to }: Ranking["query"], language: Language): string {
  return say(reportPhrases.period, language, {
    from: from === undefined ? say(reportPhrases.begin, language) : isoDay(from),
    to: to === undefined ? say(reportPhrases.end, language) : isoDay(to),
  });
}
