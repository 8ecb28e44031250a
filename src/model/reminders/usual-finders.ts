/** The finders of the rules that every book has: what the pane loads at first. */
import type { Finders } from "./finder";
import { birthdayRule } from "./rules/birthday";
import { regularContact } from "./rules/cadence";
import { promiseRule } from "./rules/next";
import { USUAL_RULES } from "./usual-rules";

/** They leave a table of rules aside. */
export const usualFinders: Finders = {
  rulesOf: () => USUAL_RULES,
  kinds: { next: promiseRule, cadence: regularContact, birthday: birthdayRule },
};
