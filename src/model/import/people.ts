/**
 * People by what they are recognised by: phone, else e-mail, else WeChat, of somebody of that name. The same
 * phone number under another name is another person (families share one). Where two fit, nobody is meant.
 */
import { foldText } from "../search/fold-text";
import { textAt, type TableData } from "../table-data";
import { CONTACT_KINDS, contactKeys, type ContactKind } from "./contact-keys";

/** As the file or the register has them, each maybe "". */
export type Person = Readonly<Record<ContactKind | "name", string>>;

export interface People {
  /** Makes somebody known. */
  add(id: string, person: Person): void;
  /** Those who share a phone, an e-mail address or WeChat, and whose name does not speak against it. */
  like(person: Person): readonly { readonly id: string; readonly kind: ContactKind }[];
  /** The id of the one person meant. */
  find(person: Person): string | undefined;
}

/** Nobody yet. */
export function nobody(): People {
  const names = new Map<string, string>();
  const byKind = CONTACT_KINDS.map((kind) => ({ kind, ids: new Map<string, string[]>() }));
  const fits = (id: string, folded: string): boolean => {
    const known = names.get(id) ?? "";
    return folded === "" || known === "" || known === folded;
  };
  const ofKind = (position: number, person: Person, folded: string): readonly string[] => {
    const { kind, ids } = byKind[position]!;
    const found = contactKeys(kind, person[kind]).flatMap((key) => ids.get(key) ?? []);
    return [...new Set(found.filter((id) => fits(id, folded)))];
  };
  return {
    add: (id, person) => {
      names.set(id, foldText(person.name));
      for (const { kind, ids } of byKind)
        for (const key of contactKeys(kind, person[kind])) {
          const known = ids.get(key);
          if (known) known.push(id);
          else ids.set(key, [id]);
        }
    },
    like: (person) => {
      const folded = foldText(person.name);
      const kinds = new Map<string, ContactKind>();
      byKind.forEach(({ kind }, position) => {
        for (const id of ofKind(position, person, folded)) if (!kinds.has(id)) kinds.set(id, kind);
      });
      return Array.from(kinds, ([id, kind]) => ({ id, kind }));
    },
    find: (person) => {
      const folded = foldText(person.name);
      for (const position of byKind.keys()) {
        const [only, ...others] = ofKind(position, person, folded);
        if (only !== undefined && others.length === 0) return only;
      }
      return undefined;
    },
  };
}

/** The people of the register. */
export function peopleIn(customers: TableData): People {
  const people = nobody();
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
