/** Every kind of rule with its words, as one chunk; see `further-rules.ts`. */
import { allFinders } from "../../model/reminders/all-finders";
import { reminderBookAfter } from "../../model/reminders/reminder-book";
import { furtherWords } from "../../words/further-reminders";
import type { FurtherRules } from "./further-rules";

export const allRules: FurtherRules = {
  finders: allFinders,
  words: furtherWords,
  after: reminderBookAfter,
};
