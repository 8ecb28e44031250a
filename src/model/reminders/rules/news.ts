/**
 * Rule `news`: something to tell those who ask for it, which is those whose consent is a yes; a blank is none.
 *
 * On a date (as holidays, brought up 3 days ahead unless the rule says otherwise), or every so many days (30 unless
 * given) from the day of registration, or else from the first contact. Only a message answers it, sent on
 * the due day or after: someone who came for a haircut has not been told the news.
 */
import { BLANK_DAY, type Day } from "../../day";
import { dayAt, numberAt, textAt } from "../../table-data";
import { latestContact, type RuleContext } from "../context";
import type { FinderMaker, Found } from "../finder";
import { GREETING, leadUps } from "../lead-up";
import { leadOf } from "../occasion";
import { recurring } from "../recurring";
import { isOfKind, MESSAGE_KINDS } from "../visit-kinds";
import { holidaysAround } from "./holiday";
import { USUAL_DAYS, USUAL_LEAD } from "../usual-numbers";

export const newsRule: FinderMaker = (context, rule) => {
  const { customers } = context.book;
  const isMessage = isOfKind(context.book, MESSAGE_KINDS);
  const days = rule.date === "" ? [] : holidaysAround(context, rule.date);
  const every = rule.days[0] ?? USUAL_DAYS.news[0];
  const news = leadUps(context, rule, GREETING);
  const leadFor = leadOf(context, rule.lead, USUAL_LEAD.news);
  const again = recurring(context, rule);
  const lastMessage = (customerRow: number): Day => {
    const message = latestContact(context, customerRow, isMessage);
    return message < 0 ? BLANK_DAY : (context.dates[message]! as Day);
  };
  return (customerRow) => {
    if (numberAt(customers, "consent", customerRow) !== 1) return undefined;
    const assignee = textAt(customers, "owner", customerRow);
    if (rule.date !== "") {
      const lead = leadFor(customerRow);
      for (const day of days) {
        if (!news.mayBeOpen(customerRow, day, lead)) continue;
        const open = news.openFor(customerRow, day, lead, lastMessage(customerRow));
        if (open) return found(open, customerRow, assignee, { rule: "news", on: day });
      }
      return undefined;
    }
    const since = dayAt(customers, "since", customerRow);
    const from = since === BLANK_DAY ? firstContact(context, customerRow) : since;
    if (from === BLANK_DAY) return undefined;
    const open = again(customerRow, { from, days: every, contact: lastMessage(customerRow) });
    return open && found(open, customerRow, assignee, { rule: "news", every });
  };
};

/** Field by field: in Node 20 a spread with fields after it takes a hundred times as long, and many are found. */
function found(
  { id, due, shown }: Pick<Found, "id" | "due" | "shown">,
  customerRow: number,
  assignee: string,
  why: Found["why"],
): Found {
  return { id, due, shown, customerRow, assignee, why };
}

function firstContact({ dates, links, today }: RuleContext, customerRow: number): Day {
  const { starts, order } = links;
  for (let position = starts[customerRow]!; position < starts[customerRow + 1]!; position++) {
    const day = dates[order[position]!]! as Day;
    if (day !== BLANK_DAY) return day <= today ? day : BLANK_DAY;
  }
  return BLANK_DAY;
}
