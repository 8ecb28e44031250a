/** What happens by itself on a day: who comes, who complains, what is promised, who wants no more letters. */
import { addDays, type Day } from "../../../../src/model/day";
import { below, pick, type Random } from "../../../fuzz/random";
import type { Contact, Person } from "./diary";
import type { Shop } from "./shop";

const ITEMS = ["cut", "cut", "cut", "dye", "perm", "Dye and care", "shampoo"];

export class Street {
  /** The day on which each customer comes next. */
  readonly #coming = new Map<string, Day>();

  constructor(
    private readonly random: Random,
    private readonly shop: Shop,
  ) {}

  /** A day as others come to the shop; some of it before anybody looks at a list. */
  passDay(isOpen: boolean): void {
    const { shop, random } = this;
    for (const person of shop.diary.people) {
      if (person.since > shop.today) continue;
      this.#mayChangeMind(person);
      const coming = this.#coming.get(person.id) ?? this.#nextComing(person);
      if (coming > shop.today || !isOpen) continue;
      this.#come(person);
      this.#nextComing(person);
    }
    if (random() < 0.1)
      this.shop.note(pick(random, shop.diary.people), addDays(shop.today, below(random, 20)));
  }

  #nextComing(person: Person): Day {
    // Now and then somebody stays away for long.
    const stretch = this.random() < 0.06 ? 5 : 0.6 + 0.8 * this.random();
    const coming = addDays(this.shop.today, Math.max(1, Math.round(person.usualGap * stretch)));
    this.#coming.set(person.id, coming);
    return coming;
  }

  #come(person: Person): void {
    const { random, shop } = this;
    const amount = Math.round(person.usualAmount * (0.5 + random()) * (random() < 0.05 ? 4 : 1));
    const contact: Contact = {
      customerId: person.id,
      day: shop.today,
      kind: random() < 0.85 ? "visit" : "sale",
      item: pick(random, ITEMS),
      amount: random() < 0.03 ? -amount : amount,
      next: random() < 0.12 ? addDays(shop.today, 3 + below(random, 50)) : undefined,
      reminder: "",
    };
    shop.contact(contact, person.owner);
    const bare = { ...contact, item: "", amount: undefined, next: undefined };
    if (random() < 0.05) shop.contact({ ...bare, kind: "complaint" }, person.owner);
    // An appointment, written into the log ahead of its day.
    if (random() < 0.02)
      shop.contact({ ...bare, kind: "visit", day: addDays(shop.today, 2 + below(random, 12)) }, person.owner);
  }

  #mayChangeMind(person: Person): void {
    const { random, shop } = this;
    const drawn = random();
    if (drawn < 0.0004 && person.status === "active") shop.edit(person, { status: "do-not-contact" });
    else if (drawn < 0.0007 && person.consent !== false) shop.edit(person, { consent: false });
    else if (drawn < 0.0012 && person.status === "active") shop.edit(person, { status: "lost" });
    else if (drawn < 0.003 && person.status === "lost") shop.edit(person, { status: "active" });
  }
}
