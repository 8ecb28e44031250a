/**
 * The identity of a derived reminder: rule, customer, due day, and the step where its rule has several. The rule is
 * its kind for the usual ones (`usual-rules.ts`), else the id of its row in Rules. It is written into Follow-ups
 * and Visits, so it is made here and nowhere else.
 */

/** `cadence/C7K2M9Q/2026-11-21`, `U4XW8/C7K2M9Q/2026-11-21/14` */
export function derivedId(rule: string, customerId: string, due: string, step?: number): string {
  const id = `${rule}/${customerId}/${due}`;
  return step === undefined ? id : `${id}/${step}`;
}

export interface DerivedId {
  readonly rule: string;
  readonly customerId: string;
  /** The due day, with the step if there is one. */
  readonly occasion: string;
}

const DERIVED = /^([^/]+)\/(.+)\/(\d{4}-\d{2}-\d{2}(?:\/\d+)?)$/s;

/** The parts of a derived reminder's id; undefined for a follow-up entered by hand. */
export function parseDerivedId(id: string): DerivedId | undefined {
  const [, rule = "", customerId = "", occasion = ""] = DERIVED.exec(id) ?? [];
  return rule === "" || rule === "manual" ? undefined : { rule, customerId, occasion };
}

/** The kind or the row's id that a derived reminder's id names; undefined for a follow-up entered by hand. */
export function derivedRule(id: string): string | undefined {
  return parseDerivedId(id)?.rule;
}

const OCCASION = /\d{4}-\d{2}-\d{2}(?:\/\d+)?$/y;

/** Is this the id of a derived reminder of this customer? Told without taking it apart, of a million ids as well. */
export function namesCustomer(id: string, customerId: string): boolean {
  const from = id.indexOf("/") + 1;
  const to = from + customerId.length;
  if (from < 2 || customerId === "" || id[to] !== "/" || !id.startsWith(customerId, from)) return false;
  OCCASION.lastIndex = to + 1;
  return OCCASION.test(id) && !id.startsWith("manual/");
}

/** Does the id of a derived reminder begin with this rule? */
export function isOfRule(id: string, rule: string): boolean {
  return id[rule.length] === "/" && id.startsWith(rule);
}
