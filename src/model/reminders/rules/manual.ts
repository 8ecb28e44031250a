/**
 * Rule `manual`: what a person wrote into Follow-ups.
 *
 * Every row with an id of its own counts until its state is done or skipped, or a visit names it. An
 * unknown state ("waiting") counts as open, and so does a row whose rule names a derived one: a person
 * wrote it, so it must not vanish. Rows whose id is that of a derived reminder are answers, not
 * reminders. Service, so never silenced.
 */
import { BLANK_DAY } from "../../day";
import { dayAt, textAt } from "../../table-data";
import { enteredShownDay, isEnteredAnswered } from "../answers";
import type { RuleContext } from "../context";
import type { Found } from "../finder";

const NONE: readonly Found[] = [];

/** The customer's open follow-ups, if they are due by the horizon, in the order of their ids, each id once. */
export function enteredFollowUps(
  { book, answers, horizon }: RuleContext,
  customerRow: number,
): readonly Found[] {
  const { followUps, customers } = book;
  const { starts, rows, rules } = answers.followUps;
  if (starts[customerRow] === starts[customerRow + 1]) return NONE;
  let byId: Map<string, Found> | undefined;
  for (let at = starts[customerRow]!; at < starts[customerRow + 1]!; at++) {
    const row = rows[at]!;
    if (rules[row] !== "") continue;
    const id = followUps.ids[row]!;
    const due = dayAt(followUps, "due", row);
    if (due === BLANK_DAY || due > horizon || byId?.has(id) || isEnteredAnswered(answers, id)) continue;
    const assignee = textAt(followUps, "assignee", row) || textAt(customers, "owner", customerRow);
    const why = { rule: "manual", reason: textAt(followUps, "reason", row) } as const;
    byId ??= new Map();
    byId.set(id, {
      id,
      customerRow,
      due,
      shown: enteredShownDay(answers, id, due),
      assignee,
      why,
    });
  }
  return byId ? [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) : NONE;
}
