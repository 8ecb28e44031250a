/**
 * Rule `win-back`: a good customer has been lost from sight. Those of all classes but the last, unless the rule
 * names classes.
 *
 * Due when nothing was bought for so many days (120 unless given), and again after as many (`recurring.ts`). A
 * purchase ends it; any contact on the due day or after answers this time. Customers marked as lost are asked for
 * too: it is them whom the rule is to win back.
 */
import { BLANK_DAY } from "../../day";
import { textAt } from "../../table-data";
import { lastContact } from "../context";
import type { FinderMaker } from "../finder";
import { purchasesOf } from "../purchases-of";
import { recurring } from "../recurring";
import { USUAL_DAYS } from "../usual-numbers";

export const winBackRule: FinderMaker = (context, rule) => {
  const { book, settings, ranking } = context;
  const days = rule.days[0] ?? USUAL_DAYS["win-back"][0];
  const namesClasses = rule.appliesTo.some(({ about }) => about === "class");
  const lastPlace = settings.classes.length - 1;
  const purchases = purchasesOf(context);
  const again = recurring(context, rule);
  return (customerRow) => {
    if (!namesClasses && ranking.places[customerRow]! >= lastPlace) return undefined;
    const last = purchases.lastDay(customerRow);
    if (last === BLANK_DAY) return undefined;
    const open = again(customerRow, { from: last, days, contact: lastContact(context, customerRow) });
    if (!open) return undefined;
    const assignee = textAt(book.customers, "owner", customerRow);
    const why = { rule: "win-back", last, days, class: ranking.classes[customerRow]! } as const;
    return { id: open.id, due: open.due, shown: open.shown, customerRow, assignee, why };
  };
};
