/**
 * Rule `news`: something to tell those who ask for it, which is those whose consent is a yes; a blank is none.
 *
 * On a date (as holidays, brought up 3 days ahead unless the rule says otherwise), or every so many days (30 unless
 * given) from the day of registration, or else from the first contact. Only a message answers it, sent on
 * the due day or after: someone who came for a haircut has not been told the news. It is late from that contact on
 * then, not from before: a visit that puts a customer into the class the news are for makes nothing overdue.
 */
import { numbersOf } from "../../book";
import { BLANK_DAY, laterDay, type Day } from "../../day";
import { dayAt, textAt } from "../../table-data";
import { lastContact, latestContact, type RuleContext } from "../context";
import type { FinderMaker, Found } from "../finder";
import { GREETING, leadUps } from "../lead-up";
import { leadOf } from "../occasion";
import { recurring } from "../recurring";
import { isOfKind, MESSAGE_KINDS } from "../visit-kinds";
import { holidaysFor } from "./holiday";
import { USUAL_DAYS, USUAL_LEAD } from "../usual-numbers";

export const newsRule: FinderMaker = (context, rule) => {
  const asksForIt = numbersOf(context.book.customers, "consent");
  const find = rule.date === "" ? newsEvery(context, rule) : newsOfDay(context, rule);
  return (customerRow) => (asksForIt[customerRow] === 1 ? find(customerRow) : undefined);
};

const newsOfDay: FinderMaker = (context, rule) => {
  const news = leadUps(context, rule, GREETING);
  const leadFor = leadOf(context, rule.lead, USUAL_LEAD.news);
  const daysFor = holidaysFor(context, rule, news, USUAL_LEAD.news);
  const lastMessage = lastMessages(context);
  return (customerRow) => {
    for (const day of daysFor(customerRow)) {
      const lead = leadFor(customerRow);
      if (!news.mayBeOpen(customerRow, day, lead)) continue;
      const open = news.openFor(customerRow, day, lead, lastMessage(customerRow));
      if (open) return found(context, customerRow, open, { rule: "news", on: day });
    }
    return undefined;
  };
};

const newsEvery: FinderMaker = (context, rule) => {
  const every = rule.days[0] ?? USUAL_DAYS.news[0];
  const again = recurring(context, rule);
  const lastMessage = lastMessages(context);
  return (customerRow) => {
    const since = dayAt(context.book.customers, "since", customerRow);
    const from = since === BLANK_DAY ? firstContact(context, customerRow) : since;
    if (from === BLANK_DAY) return undefined;
    const open = again(customerRow, { from, days: every, contact: lastMessage(customerRow) });
    return open && found(context, customerRow, open, { rule: "news", every });
  };
};

function lastMessages(context: RuleContext): (customerRow: number) => Day {
  const isMessage = isOfKind(context.book, MESSAGE_KINDS);
  return (customerRow) => {
    const message = latestContact(context, customerRow, isMessage);
    return message < 0 ? BLANK_DAY : (context.dates[message]! as Day);
  };
}

/** Field by field: in Node 20 a spread with fields after it takes a hundred times as long, and many are found. */
function found(
  context: RuleContext,
  customerRow: number,
  { id, due, shown }: Pick<Found, "id" | "due" | "shown">,
  why: Found["why"],
): Found {
  const assignee = textAt(context.book.customers, "owner", customerRow);
  const since = laterDay(shown, lastContact(context, customerRow));
  return { id, due, shown: since, customerRow, assignee, why };
}

function firstContact({ dates, links, today }: RuleContext, customerRow: number): Day {
  const { starts, order } = links;
  for (let position = starts[customerRow]!; position < starts[customerRow + 1]!; position++) {
    const day = dates[order[position]!]! as Day;
    if (day !== BLANK_DAY) return day <= today ? day : BLANK_DAY;
  }
  return BLANK_DAY;
}
