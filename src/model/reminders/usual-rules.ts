/** The rules that a book has without a table of rules: promises, regular contact, birthdays. */
import { plainRule, type RuleKind, type RuleSpec } from "./rule-spec";

/**
 * Kinds of which a customer has one rule at most, the first in the table that is for them; their reminders are
 * named after the kind. So whoever starts a table of rules is not reminded again of what was done before.
 */
export const USUAL_KINDS = ["next", "cadence", "birthday"] as const satisfies readonly RuleKind[];

/** Days and lead are those of Settings, by way of each finder's default. */
export const USUAL_RULES: readonly RuleSpec[] = USUAL_KINDS.map(plainRule);
