/** What the diary says of customers up to a day: their class, their contacts, what they bought. */
import type { Day } from "../../../../../src/model/day";
import type { Contact, Diary, Person } from "../diary";

/** Contacts dated up to today, the oldest first, of a day in the order of the log. */
export function contactsUpTo(diary: Diary, { id }: Person, today: Day): readonly Contact[] {
  const own = diary.contacts.filter(({ customerId, day }) => customerId === id && day <= today);
  return own.sort((a, b) => a.day - b.day);
}

/** Day of the last contact of these; before all days where there was none. */
export function lastOf(contacts: readonly Contact[]): number {
  return contacts.at(-1)?.day ?? -Infinity;
}

/** A above 2 % of the turnover, C below half a percent, unless the owner fixed it. */
export function classesOn(diary: Diary, today: Day): ReadonlyMap<string, string> {
  const values = new Map<string, number>();
  for (const { customerId, day, amount } of diary.contacts)
    if (day <= today) values.set(customerId, (values.get(customerId) ?? 0) + (amount ?? 0));
  const turnover = [...values.values()].reduce((sum, value) => sum + Math.max(0, value), 0);
  return new Map(
    diary.people.map(({ id, fixedClass }) => {
      const share = (values.get(id) ?? 0) / turnover;
      const byShare = share > 0.02 ? "A" : share >= 0.005 ? "B" : "C";
      return [id, fixedClass ?? byShare];
    }),
  );
}

export interface Purchase {
  readonly day: Day;
  readonly total: number;
}

/** Days with a purchase; what is brought back is taken off the last ones before. */
export function purchasesIn(contacts: readonly Contact[]): readonly Purchase[] {
  const amounts = new Map<Day, number[]>();
  for (const { day, amount } of contacts)
    if (amount !== undefined) amounts.set(day, [...(amounts.get(day) ?? []), amount]);
  const bought: { day: Day; total: number }[] = [];
  for (const [day, ofDay] of amounts) {
    const total = ofDay.reduce((sum, amount) => sum + amount, 0);
    const isRefund = total <= 0 && ofDay.some((amount) => amount < 0);
    if (isRefund) takeBack(bought, -total);
    else bought.push({ day, total });
  }
  return bought;
}

function takeBack(bought: { total: number }[], amount: number): void {
  let owed = amount;
  for (let last = bought.at(-1); last && owed > 0; last = bought.at(-1)) {
    last.total -= owed;
    owed = -last.total;
    if (last.total <= 0) bought.pop();
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
