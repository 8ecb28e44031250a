/** Writing a ranking by predicted value: the one that is shown, or anew where the book has changed since. */
import { problem, type Problem } from "../../../model/problem";
import type { Book } from "../../../model/book";
import type { Change } from "../../../model/change";
import { isRefusal } from "../../../model/prediction/refusal";
import { rankPredicted } from "../../../model/ranking/rank-predicted";
import type { Ranking } from "../../../model/ranking/ranking";
import { printRanking } from "../../../model/ranking/write-ranking";
import type { Language } from "../../../model/schema";
import type { Work } from "../../../model/work";
import { refusalSentence } from "../../../words/refusals";
import type { MakeInSteps } from "../../store/make-change";

/** `shown` is the ranking of `shownOf`. A refusal says why in that language. */
export function writePredicted(shown: Ranking, shownOf: Book, language: Language): MakeInSteps {
  return function* (book, today): Work<Change | readonly Problem[]> {
    const ranking = book === shownOf ? shown : yield* rankPredicted(book, shown.query);
    if (!isRefusal(ranking)) return printRanking(book, ranking, today);
    return [problem("no-prediction", {}, { why: refusalSentence(ranking, language, "ranking") })];
  };
}
