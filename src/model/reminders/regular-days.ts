import { silenceOf, type RuleContext } from "./context";
import { isLostIn } from "./lost-customers";
import { cadenceDays } from "./rules/cadence";

/**
 * Days between regular contacts with a customer, by the rule that is for them; undefined for those whom no such rule
 * is for, and for those it leaves alone: lost customers, and where the rule is marketing those who want none.
 */
export function regularDays(context: RuleContext): (customerRow: number) => number | undefined {
  const { book, settings, ranking } = context;
  const rules = context.rules
    .filter(({ kind }) => kind === "cadence")
    .map((rule) => ({ rule, applies: context.appliesTo(rule) }));
  const isLost = isLostIn(book);
  return (row) => {
    if (isLost(row)) return undefined;
    const found = rules.find(({ applies }) => applies(row));
    if (!found || (found.rule.marketing && silenceOf(book, row))) return undefined;
    return cadenceDays(book, row, settings, ranking, found.rule.days[0], context.serviceDays(row)).days;
  };
}
