/**
 * Which customer a visit of the file belongs to: by id, else by the whole name; else a new one.
 *
 * An id is taken to the letter: `00Ab` and `00AB` are two customers. Where the file has a name in place
 * of the id, that name must be exact as well; only a column of names is compared without case and width.
 */
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
  const idsByExactName = new Map<string, string[]>();
  const learn = (id: string, name: string): void => {
    remember(idsByName, foldText(name), id);
    remember(idsByExactName, name.trim(), id);
  };
  for (const [id, name] of nameOf) learn(id, name);
  const created: { id: string; name: string }[] = [];

  const add = (id: string, name: string): ResolvedCustomer => {
    const customer = { id, name };
    created.push(customer);
    nameOf.set(id, name);
    learn(id, name);
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
    const named = id === "" ? idsByName.get(foldText(name)) : idsByExactName.get(id.trim());
    const [first, ...others] = named ?? [];
    if (first !== undefined && others.length > 0)
      return problem("ambiguous-customer", place, { name: asked, count: others.length + 1 });
    if (first !== undefined) return { id: first, name: nameOf.get(first) ?? asked };
    if (!create) return problem("unknown-customer", place, { id: asked });
    return add(id === "" ? fresh() : id, name === "" ? id : name);
  };
  return { resolve, created };
}

function remember(ids: Map<string, string[]>, name: string, id: string): void {
  if (name === "") return;
  const known = ids.get(name);
  if (known) known.push(id);
  else ids.set(name, [id]);
}
