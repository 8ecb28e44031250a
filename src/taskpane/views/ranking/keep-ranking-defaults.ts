/** "Use these from now on": how it is ranked as the book's settings, in one change. */
import type { Book } from "../../../model/book";
import type { Change, Step } from "../../../model/change";
import { setSetting } from "../../../model/commands/set-setting";
import type { Day } from "../../../model/day";
import type { NewId } from "../../../model/identity/ids";
import { isRefused, problem, type Problem } from "../../../model/problem";
import { LIMITED_METHODS, limitsText } from "../../../model/ranking/limits";
import { renamedFixes } from "../../../model/ranking/renamed-fixes";
import type { RankingQuery } from "../../../model/ranking/ranking";
import type { SettingKey, Settings } from "../../../model/settings";

type Wanted = readonly (readonly [SettingKey, string])[];

/**
 * The command that keeps the query, but for its period; classes fixed by a name that changes are called as
 * they are called now. Refused where the book ranks this way already.
 */
export function keepRankingDefaults(query: RankingQuery, settings: Settings) {
  const { method, basis = "amount", margin = 0, halfLife } = query;
  const wanted: Wanted = [
    ["ranking.method", method],
    ["ranking.basis", basis],
    ...(basis === "recent" ? [["ranking.halfLife", String(halfLife)] as const] : []),
    ...(margin === settings.margin ? [] : [["ranking.margin", limitsText([margin])] as const]),
    ...keptClasses(query, settings),
    ...(method === "lorenz" ? [] : [[`ranking.${method}.limits`, limitsText(query.limits)] as const]),
  ];
  return (book: Book, today: Day, newId: NewId): Change | readonly Problem[] => {
    const steps: Step[] = [];
    for (const [key, value] of wanted) {
      const change = setSetting(book, { key, value }, today, newId);
      if (!isRefused(change)) steps.push(...change.steps);
      else if (change.some(({ code }) => code !== "nothing-to-change")) return change;
    }
    const fixes = renamedFixes(book.customers, query.classes, settings.classes);
    if (fixes) steps.push(fixes);
    if (steps.length === 0) return [problem("nothing-to-change")];
    return { label: { code: "set-setting", data: { setting: "ranking.method", value: method } }, steps };
  };
}

/**
 * New names take over how often the class at their place is contacted. With another number of classes the
 * limits of the other methods fit no more, and go back to the usual ones.
 */
function keptClasses({ classes, method }: RankingQuery, settings: Settings): Wanted {
  if (classes.join("\n") === settings.classes.join("\n")) return [];
  const names = ["ranking.classes", classes.join(", ")] as const;
  if (classes.length !== settings.classes.length) {
    const others = LIMITED_METHODS.filter((known) => known !== method);
    return [names, ...others.map((known) => [`ranking.${known}.limits`, ""] as const)];
  }
  const cadences = classes
    .map((name, place) => [`cadence.${name}`, String(settings.cadence[place])] as const)
    .filter((_, place) => classes[place] !== settings.classes[place]);
  return [names, ...cadences];
}
