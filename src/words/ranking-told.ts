/** What a ranking that is tried says of one customer, to be read beside what the book's own says. */
import { fullDay } from "./days";
import type { Ranking, RankingQuery } from "../model/ranking/ranking";
import type { Language } from "../model/schema";
import { rowOf } from "../model/table-data";
import { joinedParts } from "./joined";
import { rankingViewWords } from "./ranking-view";
import { say, type Phrases } from "./phrase";

const phrases = {
  told: {
    "zh-CN":
      "在刚才看的排名里（{how}）：{class} 类，{of} 位里排第 {rank}。上面是工作簿自己的排名，到今天为止。",
    en: "In the ranking you came from ({how}): {class}, rank {rank} of {of}. Above is the book’s own, to date.",
  },
  between: { "zh-CN": "{from}至{to}", en: "{from} to {to}" },
  until: { "zh-CN": "到{to}为止", en: "until {to}" },
  since: { "zh-CN": "从{from}起", en: "from {from}" },
  ever: { "zh-CN": "所有到访", en: "all visits" },
} satisfies Phrases;

/** The sentence by language; undefined for somebody who is not in the ranking. */
export function toldOf(ranking: Ranking, customerId: string): ((language: Language) => string) | undefined {
  const { customers, query, classes, ranks, order } = ranking;
  const row = rowOf(customers, customerId);
  if (row === undefined) return undefined;
  return (language) =>
    say(phrases.told, language, {
      how: howWords(query, language),
      class: classes[row]!,
      rank: ranks[row]!,
      of: order.length,
    });
}

/** "Cumulative (Pareto), Amount, 1 January 2025 to 31 December 2025". */
function howWords(query: RankingQuery, language: Language): string {
  const { method, basis = "amount" } = query;
  const choices = [rankingViewWords[`method.${method}`], rankingViewWords[`basis.${basis}`]];
  const parts = [...choices.map((words) => say(words, language)), periodWords(query, language)];
  return joinedParts(parts, language);
}

function periodWords({ from, to }: RankingQuery, language: Language): string {
  const kind =
    from === undefined ? (to === undefined ? "ever" : "until") : to === undefined ? "since" : "between";
  return say(phrases[kind], language, {
    from: from === undefined ? "" : fullDay(from, language),
    to: to === undefined ? "" : fullDay(to, language),
  });
}
