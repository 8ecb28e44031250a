/** RFM scores as one JSON document, or as the segments and the first customers for people. */
import { isoDay } from "../model/day";
import type { RfmScores } from "../model/rfm/score-customers";
import { bestFirst, scoreAt } from "../model/rfm/segment-rows";
import { roundValue } from "../model/ranking/round-value";
import type { Language } from "../model/schema";
import { textAt } from "../model/table-data";
import { rfmReportPhrases } from "../words/cli/commands/rfm";
import { headingPhrases, reportPhrases } from "../words/cli/report";
import { moneyWords } from "../words/money";
import { say, type Phrase } from "../words/phrase";
import { nobodyBought, segmentMeaning, segmentWord, thinNote } from "../words/rfm";
import { languageOf, type Call } from "./command";
import { printReport } from "./print-report";
import { jsonProblems } from "./report-problems";
import { textTable } from "./text-table";
import type { Sales } from "./with-sales";

const SHOWN = 20;

/** Prints scores as the call asks for. */
export function reportRfm(call: Call, sales: Sales, scores: RfmScores): void {
  const language = languageOf(call, sales.settings.language);
  printReport(call, language, {
    document: () => rfmDocument(sales, scores, language),
    text: () => rfmText(sales, scores, language),
    problems: sales.problems,
  });
}

function rfmDocument({ book, problems }: Sales, scores: RfmScores, language: Language): object {
  const { figures, r, f, m } = scores;
  return {
    asOf: isoDay(scores.asOf),
    thresholds: limitsWithoutNoise(scores),
    rows: bestFirst(scores).map((place) => {
      const row = figures.rows[place]!;
      return {
        id: book.customers.ids[row],
        name: textAt(book.customers, "name", row),
        recency: figures.recency[place],
        frequency: figures.frequency[place],
        monetary: figures.monetary[place],
        r: r[place],
        f: f[place],
        m: m[place],
        score: scoreAt(scores, place),
        segment: scores.segments[place],
      };
    }),
    segments: scores.summary,
    thin: scores.thin,
    problems: jsonProblems(problems, language),
  };
}

function rfmText({ book, settings }: Sales, scores: RfmScores, language: Language): string {
  const { figures, summary, thin } = scores;
  const { customers } = book;
  if (figures.rows.length === 0) return nobodyBought(isoDay(scores.asOf), language);
  const money = (amount: number): string => moneyWords(amount, settings.currency, language);
  const own = rfmReportPhrases;
  const head = headingPhrases;
  const segmentHeads = [own.segment, head.customers, own.visits, head.value, own.meaning];
  const segments = summary.map(({ segment, customers: heads, visits, value }) => [
    segmentWord(segment, language),
    String(heads),
    String(visits),
    money(value),
    segmentMeaning(segment, language),
  ]);
  const customerHeads = [own.score, head.id, head.name, own.days, own.visits, head.value, own.segment];
  const lines = bestFirst(scores)
    .slice(0, SHOWN)
    .map((place) => [
      String(scoreAt(scores, place)),
      customers.ids[figures.rows[place]!] ?? "",
      textAt(customers, "name", figures.rows[place]!),
      String(figures.recency[place]),
      String(figures.frequency[place]),
      money(figures.monetary[place]!),
      segmentWord(scores.segments[place]!, language),
    ]);
  const table = (heads: readonly Phrase[], rows: readonly (readonly string[])[], align: string): string =>
    textTable([heads.map((phrase) => say(phrase, language)), ...rows], align);
  const more = figures.rows.length - SHOWN;
  return [
    say(own.heading, language, {
      day: isoDay(scores.asOf),
      customers: figures.rows.length,
      visits: summary.reduce((sum, { visits }) => sum + visits, 0),
      value: money(summary.reduce((sum, { value }) => sum + value, 0)),
    }),
    limitsSentence(scores, language),
    ...(thin.length > 0 ? [thinNote(thin, language)] : []),
    "",
    table(segmentHeads, segments, "lrrrl"),
    "",
    table(customerHeads, lines, "rllrrrl"),
    ...(more > 0 ? [say(reportPhrases.andMore, language, { count: more })] : []),
  ].join("\n");
}

function limitsSentence(scores: RfmScores, language: Language): string {
  const { recency, frequency, monetary } = limitsWithoutNoise(scores);
  return say(rfmReportPhrases.limits, language, {
    recency: recency.join(", "),
    frequency: frequency.join(", "),
    monetary: monetary.join(", "),
  });
}

/** 297.4, where binary fractions say 297.4000000000001. */
function limitsWithoutNoise({ limits }: RfmScores): RfmScores["limits"] {
  return {
    recency: limits.recency.map(roundValue),
    frequency: limits.frequency.map(roundValue),
    monetary: limits.monetary.map(roundValue),
  };
}
