/** What the sample salon is made of, in one language: people, items, words and the year's seasons. */
import type { Day } from "../../../../model/day";
import type { Language } from "../../../../model/schema";

export type Gender = "f" | "m";

export interface Person {
  readonly name: string;
  /** Latin letters, for WeChat ids and e-mail. */
  readonly latin: string;
  readonly gender: Gender;
}

/** What a client spends in a visit, and how the item is booked. */
export interface Item {
  readonly name: string;
  readonly price: number;
  /** `cut` everyday, `big` colour, perm and the like, `care` treatments, `product` sold to take home. */
  readonly group: "cut" | "big" | "care" | "product";
  readonly for: Gender | "both";
  readonly weight: number;
}

/** Words for one of the owner's own columns, some by gender. */
export interface Trait {
  readonly header: string;
  readonly width: number;
  readonly words: Readonly<Record<Gender, readonly string[]>>;
  /** How many of ten clients have it filled in. */
  readonly outOfTen: number;
}

export interface Complaint {
  /** The kind of item complained about. */
  readonly about: Item["group"];
  readonly complaint: string;
  readonly answer: string;
}

export interface Refund {
  readonly about: Item["group"];
  /** What part of the amount is given back. */
  readonly part: number;
  readonly notes: string;
}

/** Rows of a real shop that are not quite right; each stands where an owner would have typed it. */
export interface MessyWords {
  readonly amountAsText: readonly string[];
  readonly amountUnreadable: string;
  readonly stranger: string;
  readonly nameWithoutId: string;
  readonly nameWithoutIdNotes: string;
}

export interface SalonPack {
  readonly language: Language;
  readonly currency: string;
  readonly shopName: string;
  readonly staff: readonly string[];
  readonly people: readonly Person[];
  /** Three people who asked but have not come yet. */
  readonly prospects: readonly Person[];
  /** A business client with a very long name. */
  readonly company: { readonly name: string; readonly contact: string; readonly latin: string };
  readonly items: readonly Item[];
  readonly prepaid: {
    readonly item: string;
    readonly amount: number;
    readonly drawn: string;
    readonly tag: string;
  };
  readonly traits: readonly Trait[];
  readonly sources: readonly string[];
  readonly areas: readonly string[];
  readonly streets: readonly string[];
  readonly tags: Readonly<Record<Gender, readonly string[]>>;
  readonly temperaments: readonly string[];
  readonly preferences: Readonly<Record<Gender, readonly string[]>>;
  /** What is noted after colour or a perm, and after anything else. */
  readonly visitNotes: Readonly<Record<"big" | "other", readonly string[]>>;
  /** What is noted of a call or message. */
  readonly careNotes: Readonly<Record<Gender, readonly string[]>>;
  readonly complaints: readonly Complaint[];
  readonly refunds: readonly Refund[];
  readonly lunarBirthday?: string;
  readonly clientNotes: {
    readonly fixedClass: string;
    readonly doNotContact: string;
    readonly lost: readonly string[];
    readonly prospect: readonly string[];
  };
  readonly followUps: {
    readonly open: readonly string[];
    readonly done: readonly { readonly reason: string; readonly outcome: string }[];
    readonly snoozed: { readonly reason: string; readonly outcome: string };
    readonly skipped: { readonly reason: string; readonly outcome: string };
  };
  readonly messy: MessyWords;
  readonly phone: (index: number) => string;
  /** Usual day 1, closed 0. */
  readonly season: (day: Day) => number;
}
