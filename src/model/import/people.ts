/**
 * People by what they are recognised by: phone, else e-mail, else WeChat, of somebody of that name. The same
 * phone number under another name is another person (families share one). Where two fit, nobody is meant.
 */
import { foldText } from "../search/fold-text";
import { textAt, type TableData } from "../table-data";
import { CONTACT_KINDS, contactKeys, type ContactKind } from "../identity/contact-keys";
import { Holders } from "./holders";

/** As the file or the register has them, each maybe "". */
export type Person = Readonly<Record<ContactKind | "name", string>>;

export interface People {
  /** Makes somebody known. */
  add(id: string, person: Person): void;
  /** Those who share a phone, an e-mail address or WeChat, and whose name does not speak against it; the first twenty of each. */
  like(person: Person): readonly { readonly id: string; readonly kind: ContactKind }[];
  /**
   * Those who share one under another name: a family, or somebody who was renamed. Nobody where more than
   * four share it: then it is a placeholder, or the phone of an office.
   */
  sharing(person: Person): readonly { readonly id: string; readonly kind: ContactKind }[];
  /** The id of the one person meant. */
  find(person: Person): string | undefined;
}

/** A key that more people share is a placeholder, and tells nothing of any of them. */
const MOST_LIKE = 20;
const MOST_SHARING = 4;

/** Nobody yet. `home` is the country of phones without one. */
export function nobody(home: string): People {
  const byKind = CONTACT_KINDS.map((kind) => ({ kind, holders: new Map<string, Holders>() }));
  const ofKind = (position: number, person: Person, folded: string, most: number): readonly string[] => {
    const { kind, holders } = byKind[position]!;
    const found = new Set<string>();
    for (const key of contactKeys(kind, person[kind], home)) {
      const fitting = holders.get(key)?.fitting(folded) ?? [];
      for (const id of fitting) {
        found.add(id);
        if (found.size === most) return [...found];
      }
    }
    return [...found];
  };
  return {
    add: (id, person) => {
      const folded = foldText(person.name);
      for (const { kind, holders } of byKind)
        for (const key of contactKeys(kind, person[kind], home)) {
          const known = holders.get(key);
          if (known) known.add(id, folded);
          else holders.set(key, new Holders(id, folded));
        }
    },
    like: (person) => {
      const folded = foldText(person.name);
      const kinds = new Map<string, ContactKind>();
      byKind.forEach(({ kind }, position) => {
        for (const id of ofKind(position, person, folded, MOST_LIKE)) if (!kinds.has(id)) kinds.set(id, kind);
      });
      return Array.from(kinds, ([id, kind]) => ({ id, kind }));
    },
    sharing: (person) => {
      const kinds = new Map<string, ContactKind>();
      for (const { kind, holders } of byKind)
        for (const key of contactKeys(kind, person[kind], home)) {
          const ids = first(holders.get(key)?.all() ?? [], MOST_SHARING + 1);
          if (ids.length <= MOST_SHARING) for (const id of ids) if (!kinds.has(id)) kinds.set(id, kind);
        }
      return Array.from(kinds, ([id, kind]) => ({ id, kind }));
    },
    find: (person) => {
      const folded = foldText(person.name);
      for (const position of byKind.keys()) {
        const [only, ...others] = ofKind(position, person, folded, 2);
        if (only !== undefined && others.length === 0) return only;
      }
      return undefined;
    },
  };
}

function first(ids: Iterable<string>, most: number): readonly string[] {
  const found: string[] = [];
  for (const id of ids) {
    found.push(id);
    if (found.length === most) break;
  }
  return found;
}

/** The people of the register. */
export function peopleIn(customers: TableData, home: string): People {
  const people = nobody(home);
  customers.ids.forEach((id, row) => {
    people.add(id, {
      name: textAt(customers, "name", row),
      phone: textAt(customers, "phone", row),
      email: textAt(customers, "email", row),
      wechat: textAt(customers, "wechat", row),
    });
  });
  return people;
}
