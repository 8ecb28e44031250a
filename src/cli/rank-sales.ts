/** The ranking that a call asks for, on whatever basis, or why there is none. */
import type { Book } from "../model/book";
import { problem, type Problem } from "../model/problem";
import { isRefusal } from "../model/prediction/refusal";
import { rankBook } from "../model/ranking/rank-book";
import { rankPredicted } from "../model/ranking/rank-predicted";
import { rankingProblems } from "../model/ranking/rank-query";
import type { Ranking, RankingQuery } from "../model/ranking/ranking";
import type { Language } from "../model/schema";
import { finish } from "../model/work";
import { refusalSentence } from "../words/refusals";

/** Ranks the book; predictions are made where they are the basis. A refusal says why in that language. */
export function rankSales(book: Book, query: RankingQuery, language: Language): Ranking | readonly Problem[] {
  const problems = rankingProblems(book, query);
  if (problems.length > 0) return problems;
  if (query.basis !== "predicted") return rankBook(book, query);
  const ranking = finish(rankPredicted(book, query));
  if (!isRefusal(ranking)) return ranking;
  return [problem("no-prediction", {}, { why: refusalSentence(ranking, language, "ranking") })];
}
