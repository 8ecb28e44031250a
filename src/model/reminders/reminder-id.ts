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

// A step is written without zeros before it, as Kebu writes it: one occasion has one name.
const DERIVED = /^([^/]+)\/(.+)\/(\d{4}-\d{2}-\d{2}(?:\/(?:0|[1-9]\d{0,4}))?)$/s;

/** The parts of a derived reminder's id; undefined for a follow-up entered by hand. */
export function parseDerivedId(id: string): DerivedId | undefined {
  const [, rule = "", customerId = "", occasion = ""] = DERIVED.exec(id) ?? [];
  return rule === "" || rule === "manual" ? undefined : { rule, customerId, occasion };
}

/** The kind or the row's id that a derived reminder's id names; undefined for a follow-up entered by hand. */
export function derivedRule(id: string): string | undefined {
  return parseDerivedId(id)?.rule;
}

/** The same of an id that is known to be one: what stands before the first slash. */
export function ruleIn(derived: string): string {
  return derived.slice(0, derived.indexOf("/"));
}

/**
 * The occasion as a number, which no other has: the due day as it is written, 20261121, and the step. Numbers are
 * compared for a hundred thousand customers in a moment; ids lie about in memory.
 */
export function occasionNumber(due: string, step?: number): number {
  return readOccasion(due, 0) + (step === undefined ? 0 : step + 1);
}

/** The same as it stands in ids. */
export function occasionText(occasion: number): string {
  const due = String(Math.floor(occasion / STEPS));
  const step = occasion % STEPS;
  const written = `${due.slice(0, -4).padStart(4, "0")}-${due.slice(-4, -2)}-${due.slice(-2)}`;
  return step === 0 ? written : `${written}/${step - 1}`;
}

/** The occasion that the id of a derived reminder of this customer names; NaN where it is none. Read without taking it apart, of a million ids as well. */
export function occasionFor(id: string, customerId: string): number {
  const from = id.indexOf("/") + 1;
  const to = from + customerId.length;
  if (from < 2 || customerId === "" || id[to] !== "/" || !id.startsWith(customerId, from)) return NaN;
  return id.startsWith("manual/") ? NaN : readOccasion(id, to + 1);
}

const STEPS = 1_000_000;
const ISO_LENGTH = 10;
const STEP = /^(?:0|[1-9]\d{0,4})$/;

/** From a place to the end; NaN where anything else stands there. */
function readOccasion(text: string, from: number): number {
  let written = 0;
  for (let place = 0; place < ISO_LENGTH; place++) {
    const sign = text.charCodeAt(from + place);
    const isHyphen = place === 4 || place === 7;
    if (isHyphen ? sign !== HYPHEN : !(sign >= ZERO && sign <= NINE)) return NaN;
    if (!isHyphen) written = 10 * written + sign - ZERO;
  }
  const end = from + ISO_LENGTH;
  if (text.length === end) return written * STEPS;
  const step = text.slice(end + 1);
  return text[end] === "/" && STEP.test(step) ? written * STEPS + Number(step) + 1 : NaN;
}

const HYPHEN = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);
const NINE = "9".charCodeAt(0);
