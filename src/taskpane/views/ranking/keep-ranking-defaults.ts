/** "Use these from now on": method, limits and basis as the book's settings, in one change. */
import type { Book } from "../../../model/book";
import type { Change, Step } from "../../../model/change";
import { setSetting } from "../../../model/commands/set-setting";
import type { Day } from "../../../model/day";
import type { NewId } from "../../../model/identity/ids";
import { isRefused, problem, type Problem } from "../../../model/problem";
import { limitsText } from "../../../model/ranking/limits";
import type { RankingQuery } from "../../../model/ranking/ranking";
import type { SettingKey } from "../../../model/settings";

/** The command that keeps the query's method, limits and basis. Refused where the book has them already. */
export function keepRankingDefaults(query: RankingQuery) {
  const { method, limits, basis = "amount" } = query;
  const wanted: readonly (readonly [SettingKey, string])[] = [
    ["ranking.method", method],
    ["ranking.basis", basis],
    ...(method === "lorenz" ? [] : [[`ranking.${method}.limits`, limitsText(limits)] as const]),
  ];
  return (book: Book, today: Day, newId: NewId): Change | readonly Problem[] => {
    const steps: Step[] = [];
    for (const [key, value] of wanted) {
      const change = setSetting(book, { key, value }, today, newId);
      if (!isRefused(change)) steps.push(...change.steps);
      else if (change.some(({ code }) => code !== "nothing-to-change")) return change;
    }
    if (steps.length === 0) return [problem("nothing-to-change")];
    return { label: { code: "set-setting", data: { setting: "ranking.method", value: method } }, steps };
  };
}
