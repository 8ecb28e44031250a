import type { Element } from "@xmldom/xmldom";
import { attribute, everyElement, nameOf, textOf, valuesOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

const URL_LENGTH = 2048;

/** Longest value of a setting or a resource; the section decides for the strings of Resources. */
const VALUES: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  IconUrl: URL_LENGTH,
  HighResolutionIconUrl: URL_LENGTH,
  SupportUrl: URL_LENGTH,
  SourceLocation: URL_LENGTH,
  "bt:Image": URL_LENGTH,
  "bt:Url": URL_LENGTH,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
const TEXTS: Readonly<Record<string, number>> = {
  ProviderName: 125,
  AppDomain: URL_LENGTH,
  "or:FunctionName": 250,
  "or:TaskpaneId": 125,
};
/** Names that other elements use. Resource ids are shorter than those of groups and buttons. */
const RESOURCE_ID = 32;
const CONTROL_ID = 125;

/** Nothing empty, nothing longer than the schema allows. */
export function* lengths({ root }: ManifestRead): Generator<Complaint> {
  for (const element of everyElement(root)) {
    const most = VALUES[nameOf(element)] ?? VALUES[nameOf(element.parentElement ?? element)];
    if (most !== undefined) for (const [at, value] of valuesOf(element)) yield* within(at, value, most);
    const mostText = TEXTS[nameOf(element)];
    if (mostText !== undefined) yield* within(element, textOf(element), mostText);
    for (const name of ["id", "resid"]) {
      const value = attribute(element, name);
      if (value !== undefined) yield* within(element, value, isControl(element) ? CONTROL_ID : RESOURCE_ID);
    }
  }
}

function isControl(element: Element): boolean {
  return nameOf(element).startsWith("or:") && attribute(element, "id") !== undefined;
}

function* within(at: Element, text: string, most: number): Generator<Complaint> {
  if (text === "") yield [at, `${at.nodeName} is empty.`];
  if (text.length > most)
    yield [at, `${at.nodeName} has ${text.length} characters; ${most} are allowed: “${text}”.`];
}
