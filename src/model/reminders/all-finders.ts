/** Every kind of rule, by the book's own table of rules. A shell with little room loads it when a book has such a table. */
import { closingDaysOf } from "../calendar/closing-days";
import { openDay } from "../calendar/open-day";
import { appliesTo } from "./applies-to";
import type { Finders } from "./finder";
import { ruleSet } from "./rule-set";
import { afterServiceRule } from "./rules/after-service";
import { complaintRule } from "./rules/complaint";
import { endingRule } from "./rules/ending";
import { holidayRule } from "./rules/holiday";
import { newsRule } from "./rules/news";
import { rhythmRule } from "./rules/rhythm";
import { volumeRule } from "./rules/volume";
import { winBackRule } from "./rules/win-back";
import { serviceCadence } from "../service/service-cadence";
import { usualFinders } from "./usual-finders";

export const allFinders: Finders = {
  rulesOf: (book, settings) => ruleSet(book, settings).rules,
  kinds: {
    ...usualFinders.kinds,
    rhythm: rhythmRule,
    holiday: holidayRule,
    "after-service": afterServiceRule,
    ending: endingRule,
    complaint: complaintRule,
    "win-back": winBackRule,
    volume: volumeRule,
    news: newsRule,
  },
  appliesTo,
  serviceCadence,
  openDayOf: (settings) => {
    const closing = closingDaysOf(settings.closingDays);
    return (due, rule) => openDay(due, rule.closed, closing);
  },
};
