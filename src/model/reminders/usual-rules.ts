/** The rules that a book has without a table of rules: promises, regular contact, birthdays. */
import { plainRule, type RuleKind, type RuleSpec } from "./rule-spec";

/**
 * Kinds of which a customer has one rule at most, the first that is for them in the order of `rule-set.ts`; their
 * reminders are named after the kind. So whoever starts a table of rules is not reminded again of what was done before.
 */
export const USUAL_KINDS = ["next", "cadence", "birthday"] as const satisfies readonly RuleKind[];

/** Days and lead are those of Settings, by way of each finder's default. */
export const USUAL_RULES: readonly RuleSpec[] = USUAL_KINDS.map(plainRule);

export function isUsualKind(kind: RuleKind): boolean {
  return (USUAL_KINDS as readonly RuleKind[]).includes(kind);
}
