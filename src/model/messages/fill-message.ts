/**
 * A template with its fields filled in. A message leaves whole or not at all: a field that nobody knows or
 * that is empty for this customer is told instead of being left out, so that nobody reads "Dear ,".
 */
import type { MessageFacts } from "./message-facts";
import { fieldOfName, MESSAGE_FIELDS, type MessageField } from "./message-fields";
import type { MessageTrouble } from "./message-trouble";

export type FilledMessage = { readonly text: string } | { readonly troubles: readonly MessageTrouble[] };

/** Braces of either width, and what stands between them. */
const FIELD = /[{｛]([^{}｛｝]*)[}｝]/g;
const BRACE = /[{}｛｝]/;

/** The message for one customer, or everything that keeps it from leaving; `customer` is how they are called there. */
export function fillMessage(template: string, facts: MessageFacts, customer = facts.name): FilledMessage {
  const wrong = templateTroubles(template);
  if (wrong.length > 0) return { troubles: wrong };
  const empty = new Set(fieldsOf(template).filter((field) => facts[field].trim() === ""));
  if (empty.size > 0) {
    return { troubles: Array.from(empty, (field) => ({ code: "empty-field", field, customer })) };
  }
  const braced = bracedValues(facts, fieldsOf(template), customer);
  if (braced.length > 0) return { troubles: braced };
  const text = template.replace(FIELD, (_, name: string) => facts[fieldOfName(name)!].trim());
  return { text: text.trim() };
}

/**
 * The message from a text that was filled before and may have been changed by hand since. A value in it that holds
 * braces is not taken for a field: the message does not leave while it stands there.
 */
export function fillEdited(text: string, facts: MessageFacts, customer = facts.name): FilledMessage {
  const standing = MESSAGE_FIELDS.filter((field) => text.includes(facts[field].trim()));
  const braced = bracedValues(facts, standing, customer);
  return braced.length > 0 ? { troubles: braced } : fillMessage(text, facts, customer);
}

/** The template with all that is known filled in; fields that are empty, or none, stay to be seen. */
export function fillKnown(template: string, facts: MessageFacts): string {
  return template.replace(FIELD, (whole, name: string) => {
    const field = fieldOfName(name);
    return (field && facts[field].trim()) || whole;
  });
}

/** What is wrong with a template, whoever it is for; empty where it can be filled. */
export function templateTroubles(template: string): readonly MessageTrouble[] {
  if (template.trim() === "") return [{ code: "no-text" }];
  const unknown = namesIn(template).filter((name) => fieldOfName(name) === undefined);
  const troubles = unknown.map((name): MessageTrouble => ({ code: "unknown-field", field: name.trim() }));
  if (BRACE.test(template.replace(FIELD, ""))) troubles.push({ code: "lone-brace" });
  return troubles;
}

/** The fields of a template, each once, in their order. */
export function fieldsOf(template: string): readonly MessageField[] {
  return [...new Set(namesIn(template).flatMap((name) => fieldOfName(name) ?? []))];
}

/** Whoever reads a value with braces takes it for a field that was left open. */
function bracedValues(
  facts: MessageFacts,
  fields: readonly MessageField[],
  customer: string,
): readonly MessageTrouble[] {
  return fields
    .filter((field) => BRACE.test(facts[field]))
    .map((field) => ({ code: "braces-in-value", field, customer }));
}

function namesIn(template: string): readonly string[] {
  return [...new Set(Array.from(template.matchAll(FIELD), ([, name = ""]) => name))];
}
