import type { Book } from "../book";
import { isSameStaff } from "../read/same-staff";
import { readAppliesTo } from "../reminders/applies-to";
import type { Settings } from "../settings";
import { numberAt, textAt } from "../table-data";

/** A rule that is on and names one of the staff (`@Kat`): once nobody is that person's it reminds of nobody. */
export interface NamingRule {
  readonly id: string;
  readonly name: string;
}

/** In the order of Rules; none where the person still has customers. */
export function rulesNaming(book: Book, staff: string, { classes }: Settings): readonly NamingRule[] {
  const { rules, customers } = book;
  const hasSome = customers.ids.some((_, row) => isSameStaff(textAt(customers, "owner", row), staff));
  if (!rules || hasSome) return [];
  return rules.ids.flatMap((id, row) => {
    if (numberAt(rules, "on", row) === 0) return [];
    const { conditions } = readAppliesTo(textAt(rules, "appliesTo", row), classes);
    const isNamed = conditions.some(({ about, word }) => about === "owner" && isSameStaff(word, staff));
    return isNamed ? [{ id, name: textAt(rules, "name", row) }] : [];
  });
}
