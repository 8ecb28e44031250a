import type { Book } from "../book";
import type { Day } from "../day";
import { readSettings } from "../settings";
import { allFinders } from "./all-finders";
import type { ReminderOptions } from "./context";
import { reminderContext, type ReminderLists } from "./customer-reminders";
import { listingReminders } from "./due-reminders";
import type { RuleSpec } from "./rule-spec";
import { inPrecedence, ruleSet } from "./rule-set";
import type { Work } from "../work";

/** How far ahead a rule is tried. */
export const PREVIEW_DAYS = 30;
/** By what the reminders of a rule that is not written yet are named. */
const NOT_WRITTEN = "preview";

/**
 * Whom a rule would remind of in the next days, with what is late already, and whom it would leave alone because they
 * want no marketing. The rule stands in the place of the row with its id, or behind the rows where there is none;
 * who is taken by a rule that is asked before it is not its own. Only its own reminders are listed, of these no `volume` to come:
 * what a window that still runs will bring is not known.
 */
export function* previewingRule(
  book: Book,
  rule: RuleSpec,
  today: Day,
  days: number,
  options: Pick<ReminderOptions, "settings" | "ranking">,
): Work<ReminderLists> {
  const settings = options.settings ?? readSettings(book.settings, book.language).settings;
  const previewed = rule.id === "" ? { ...rule, id: NOT_WRITTEN } : rule;
  const { rules } = ruleSet(book, settings);
  const rows = rules.filter(({ id }) => id !== "");
  const place = rows.findIndex(({ id }) => id === previewed.id);
  const asked = place < 0 ? [...rows, previewed] : rows.with(place, previewed);
  const usual = rules.filter(({ id }) => id === "");
  const context = reminderContext(book, today, {
    ...options,
    settings,
    days,
    finders: allFinders,
    rules: inPrecedence([...asked, ...usual]),
  });
  const ready = context.ready.map((each) =>
    each.rule === previewed ? each : { ...each, find: () => undefined },
  );
  return yield* listingReminders({ ...context, ready, entered: false });
}
