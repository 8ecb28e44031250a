/**
 * Which customer a visit of the file belongs to: by id; else by phone or e-mail, of somebody of that name;
 * else by the whole name; else a new one. Whoever was merged away is the customer who was kept.
 *
 * An id is taken to the letter: `00Ab` and `00AB` are two customers. Where the file has a name in place
 * of the id, that name must be exact as well; only a column of names is compared without case and width.
 * A name alone is not enough where the file has another phone or e-mail than the register.
 */
import type { Book } from "../book";
import { contactKeys } from "../identity/contact-keys";
import { freshId } from "../identity/ids";
import type { Problem, ProblemCode } from "../problem";
import { keptInstead } from "../log/merged-into";
import { foldText } from "../search/fold-text";
import { textAt, type TableData } from "../table-data";
import type { Row } from "../value";
import { TextSlots } from "../text-slots";
import type { ImportRow } from "./columns/import-row";
import { NO_CHOICES, type ImportOptions } from "./import-plan";
import { mergedPeople, type MergedPeople } from "./merged-people";
import { peopleIn, type People, type Person } from "./people";

export interface ResolvedCustomer {
  readonly id: string;
  readonly name: string;
}

type Contacts = Pick<Person, "phone" | "email">;

/** Each maybe "". */
export interface AskedCustomer extends Contacts {
  readonly id: string;
  readonly name: string;
}

export interface Unresolved {
  readonly code: ProblemCode;
  readonly data: Problem["data"];
}

export interface CustomerResolver {
  /** The customer of a row; why not, where there is none or more than one. */
  resolve(read: ImportRow): ResolvedCustomer | Unresolved;
  /** The one customer of that name with that phone or e-mail. */
  byContact(asked: AskedCustomer): ResolvedCustomer | undefined;
  /** Has the customer another phone or e-mail than the file? */
  contradicts(id: string, asked: AskedCustomer): boolean;
  /** Has the customer a phone or e-mail that the file has? */
  sharesContact(id: string, asked: AskedCustomer): boolean;
  /** Rows of the register to add. */
  readonly created: readonly (Row & { readonly id: string })[];
}

/** Looks customers up in the book; where `createCustomers` is set, makes those it does not find. */
export function customerResolver(book: Book, options: ImportOptions): CustomerResolver {
  const { createCustomers, newId, choices = NO_CHOICES } = options;
  const { country } = choices;
  const { customers } = book;
  const known = new KnownCustomers();
  customers.ids.forEach((id, row) => {
    known.add({ id, name: textAt(customers, "name", row) });
  });
  const idsByName = new Map<string, string[]>();
  const idsByExactName = new Map<string, string[]>();
  const learn = ({ id, name }: ResolvedCustomer): void => {
    remember(idsByName, foldText(name), id);
    remember(idsByExactName, name.trim(), id);
  };
  for (const customer of known.all) learn(customer);
  const created: (Row & { id: string })[] = [];
  const createdContacts = new Map<string, Contacts>();
  // Few files name customers by phone; the register is not gone through for the others.
  let madePeople: People | undefined;
  const people = (): People => (madePeople ??= peopleIn(customers, country));
  let madeMerged: { readonly people: MergedPeople | undefined } | undefined;
  const merged = (): MergedPeople | undefined =>
    (madeMerged ??= { people: mergedPeople(book, country) }).people;
  const keptFor = keptInstead(book);
  const byId = (id: string): ResolvedCustomer | undefined => known.get(id) ?? known.get(keptFor(id) ?? "");

  const add = ({ id, name, phone, email }: AskedCustomer): ResolvedCustomer => {
    const customer = { id: id === "" ? fresh() : id, name: name || id || phone || email };
    created.push({ ...customer, ...(phone && { phone }), ...(email && { email }) });
    known.add(customer);
    learn(customer);
    if (phone === "" && email === "") return customer;
    createdContacts.set(customer.id, { phone, email });
    people().add(customer.id, { ...customer, phone, email, wechat: "" });
    return customer;
  };
  const fresh = (): string => {
    let id = freshId("customers", customers, newId);
    while (known.get(id)) id = freshId("customers", customers, newId);
    return id;
  };
  const compared = (id: string, asked: AskedCustomer): readonly ("agrees" | "differs")[] => {
    const row = customers.index.get(id);
    const theirs = row === undefined ? createdContacts.get(id) : contactsAt(customers, row);
    return theirs ? compareContacts(theirs, asked, country) : [];
  };
  const contradicts = (id: string, asked: AskedCustomer): boolean => compared(id, asked).includes("differs");
  const sharesContact = (id: string, asked: AskedCustomer): boolean => compared(id, asked).includes("agrees");
  const byContact = ({ name, phone, email }: AskedCustomer): ResolvedCustomer | undefined => {
    if (phone === "" && email === "") return undefined;
    const person = { name, phone, email, wechat: "" };
    return known.get(people().find(person) ?? merged()?.find(person) ?? "");
  };
  const byName = (name: string): readonly string[] | undefined =>
    idsByName.get(foldText(name)) ?? merged()?.named(name);
  const resolve = (read: ImportRow): ResolvedCustomer | Unresolved => {
    // Nearly every row of a till names a known id, and there are a million of them.
    const { customerId } = read.values;
    const withId = typeof customerId === "string" ? byId(customerId) : undefined;
    if (withId) return withId;
    const asked = askedIn(read);
    const { id, name, phone, email } = asked;
    const shown = id || name || phone || email;
    if (shown === "") return { code: "row-without-customer", data: {} };
    const found = id === "" ? byContact(asked) : undefined;
    if (found) return found;
    const named = id === "" ? byName(name) : idsByExactName.get(id.trim());
    const fitting = (named ?? []).filter((other) => id !== "" || !contradicts(other, asked));
    const [first, ...others] = fitting;
    if (first !== undefined && others.length > 0)
      return { code: "ambiguous-customer", data: { name: shown, count: fitting.length } };
    if (first !== undefined) return known.get(first) ?? { id: first, name };
    return createCustomers ? add(asked) : { code: "unknown-customer", data: { id: shown } };
  };
  return { resolve, byContact, contradicts, sharesContact, created };
}

/** Customers by id. */
class KnownCustomers {
  readonly all: ResolvedCustomer[] = [];
  private readonly ids: string[] = [];
  private readonly slots = new TextSlots();

  /** Of one id, the last one counts. */
  add(customer: ResolvedCustomer): void {
    const position = this.ids.push(customer.id) - 1;
    const known = this.slots.add(position, this.ids);
    if (known !== position) this.ids.pop();
    this.all[known] = customer;
  }

  get(id: string): ResolvedCustomer | undefined {
    const position = this.slots.find(id, this.ids);
    return position === undefined ? undefined : this.all[position];
  }
}

/** What a row says of its customer. */
export function askedIn({ values, parts }: ImportRow): AskedCustomer {
  const text = (key: string): string => (typeof values[key] === "string" ? values[key] : "");
  return {
    id: text("customerId"),
    name: text("customer"),
    phone: parts.customerPhone ?? "",
    email: parts.customerEmail ?? "",
  };
}

function contactsAt(customers: TableData, row: number): Contacts {
  return { phone: textAt(customers, "phone", row), email: textAt(customers, "email", row) };
}

/** Phone and e-mail of both, as far as both have one. */
function compareContacts(
  known: Contacts,
  asked: Contacts,
  country: string,
): readonly ("agrees" | "differs")[] {
  return (["phone", "email"] as const).flatMap((kind) => {
    const theirs = contactKeys(kind, known[kind], country);
    const ours = contactKeys(kind, asked[kind], country);
    if (theirs.length === 0 || ours.length === 0) return [];
    return ours.some((key) => theirs.includes(key)) ? ["agrees"] : ["differs"];
  });
}

function remember(ids: Map<string, string[]>, name: string, id: string): void {
  if (name === "") return;
  const known = ids.get(name);
  if (known) known.push(id);
  else ids.set(name, [id]);
}
