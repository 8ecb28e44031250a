/** The options that say how to rank, as part of a query. */
import type { Day } from "../model/day";
import { LONGEST_NAME, readClassNames } from "../model/ranking/class-names";
import {
  FEWEST_CLASSES,
  MOST_CLASSES,
  RANKING_BASES,
  RANKING_METHODS,
  type RankingQuery,
} from "../model/ranking/ranking";
import { daysOfPeriod, PERIODS } from "../model/ranking/period";
import { readShare } from "../model/read/read-money";
import { splitList } from "../model/read/split-list";
import { hasOption, optionValue, type Arguments, type OptionKinds } from "./arguments";
import { choiceOption, countOption, dayOption, shareOption } from "./option-values";
import { UsageError } from "./usage-error";

export const RANKING_OPTIONS: OptionKinds = {
  method: "value",
  classes: "value",
  limits: "value",
  margin: "value",
  basis: "value",
  "half-life": "value",
  stability: "value",
  period: "value",
  from: "value",
  to: "value",
};

/** The part of the query that the call names. A period is counted from `--to`, else from `today`. */
export function rankingOptions(given: Arguments, today: Day): Partial<RankingQuery> {
  const method = choiceOption(given, "method", RANKING_METHODS);
  const basis = choiceOption(given, "basis", RANKING_BASES);
  const period = choiceOption(given, "period", PERIODS);
  if (basis === "predicted") forbidStability(given);
  const classes = classesOption(given);
  const limits = limitsOption(given);
  const margin = shareOption(given, "margin");
  const from = dayOption(given, "from");
  const to = dayOption(given, "to");
  if (period && from !== undefined)
    throw new UsageError("option-does-not-fit", { option: "--from", other: "--period" });
  const halfLife =
    optionValue(given, "half-life") && countOption(given, "half-life", 0, { from: 1, to: 9999 });
  return {
    ...(method && { method }),
    ...(basis && { basis }),
    ...(classes && { classes }),
    ...(limits && { limits }),
    ...(margin !== undefined && { margin }),
    ...(halfLife && { halfLife }),
    ...(period ? daysOfPeriod(period, to ?? today) : { from, to }),
  };
}

/** Throws a UsageError where the call names a half-life and the ranking has no use for it. */
export function forbidIdleHalfLife(given: Arguments, { basis = "amount" }: RankingQuery): void {
  if (hasOption(given, "half-life") && basis !== "recent")
    throw new UsageError("option-does-not-fit", { option: "--half-life", other: `--basis ${basis}` });
}

/** What is drawn again is visits, and a prediction is not made of them one by one. */
function forbidStability(given: Arguments): void {
  if (hasOption(given, "stability"))
    throw new UsageError("option-does-not-fit", { option: "--stability", other: "--basis predicted" });
}

function classesOption(given: Arguments): readonly string[] | undefined {
  const text = optionValue(given, "classes");
  if (text === undefined) return undefined;
  const classes = readClassNames(text);
  if (!classes)
    throw new UsageError("not-classes", {
      text,
      fewest: FEWEST_CLASSES,
      most: MOST_CLASSES,
      longest: LONGEST_NAME,
    });
  return classes;
}

function limitsOption(given: Arguments): readonly number[] | undefined {
  const text = optionValue(given, "limits");
  if (text === undefined) return undefined;
  return splitList(text).map((part) => {
    const share = readShare(part);
    if (share === undefined) throw new UsageError("not-a-share", { option: "--limits", text: part });
    return share;
  });
}
