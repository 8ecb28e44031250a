/** Which customer a visit of the file belongs to: by id, else by the whole name; else a new one. */
import type { Book } from "../book";
import { freshId, type NewId } from "../identity/ids";
import { problem, type Place, type Problem } from "../problem";
import { foldText } from "../search/fold-text";
import { textAt } from "../table-data";
import type { Row } from "../value";

export interface ResolvedCustomer {
  readonly id: string;
  readonly name: string;
}

export interface CustomerResolver {
  /** The customer of a row with this id and name, either of which may be ""; a problem where there is none. */
  resolve(id: string, name: string, place: Place): ResolvedCustomer | Problem;
  /** Rows of the register to add. */
  readonly created: readonly (Row & { readonly id: string })[];
}

/** Looks customers up in the book; where `create` is set, makes those it does not find. */
export function customerResolver(book: Book, create: boolean, newId: NewId): CustomerResolver {
  const { customers } = book;
  const nameOf = new Map(customers.ids.map((id, row) => [id, textAt(customers, "name", row)]));
  const idsByName = new Map<string, string[]>();
  for (const [id, name] of nameOf) remember(idsByName, name, id);
  const created: { id: string; name: string }[] = [];

  const add = (id: string, name: string): ResolvedCustomer => {
    const customer = { id, name };
    created.push(customer);
    nameOf.set(id, name);
    remember(idsByName, name, id);
    return customer;
  };
  const fresh = (): string => {
    let id = freshId("customers", customers, newId);
    while (nameOf.has(id)) id = freshId("customers", customers, newId);
    return id;
  };
  const resolve = (id: string, name: string, place: Place): ResolvedCustomer | Problem => {
    if (id === "" && name === "") return problem("row-without-customer", place);
    const known = nameOf.get(id);
    if (known !== undefined) return { id, name: known };
    const asked = id === "" ? name : id;
    const [first, ...others] = idsByName.get(foldText(asked)) ?? [];
    if (first !== undefined && others.length > 0)
      return problem("ambiguous-customer", place, { name: asked, count: others.length + 1 });
    if (first !== undefined) return { id: first, name: nameOf.get(first) ?? asked };
    if (!create) return problem("unknown-customer", place, { id: asked });
    return add(id === "" ? fresh() : id, name === "" ? id : name);
  };
  return { resolve, created };
}

function remember(idsByName: Map<string, string[]>, name: string, id: string): void {
  const folded = foldText(name);
  if (folded === "") return;
  const ids = idsByName.get(folded);
  if (ids) ids.push(id);
  else idsByName.set(folded, [id]);
}
