import type { Element } from "@xmldom/xmldom";
import { attribute, children, everyElement, first, nameOf, textOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

/** Language and country: bare languages do not work on every platform. */
const FULL_TAG = /^[a-z]{2,3}-[A-Z]{2}$/;

/** Each language once, never the default one, with its full tag. */
export function* locales({ root, defaultLocale }: ManifestRead): Generator<Complaint> {
  const element = first(root, "DefaultLocale");
  if (element && !FULL_TAG.test(textOf(element))) {
    yield [element, `DefaultLocale is “${textOf(element)}”. It needs language and country, such as en-US.`];
  }
  for (const setting of everyElement(root)) {
    const seen = new Set<string>();
    for (const override of overridesOf(setting)) {
      const locale = attribute(override, "Locale") ?? "";
      if (!FULL_TAG.test(locale)) {
        yield [override, `Locale “${locale}” needs language and country, such as zh-CN.`];
      } else if (locale === defaultLocale) {
        yield [override, `${locale} is the default locale; its text is the DefaultValue.`];
      } else if (seen.has(locale)) {
        yield [override, `${locale} is there twice.`];
      }
      seen.add(locale);
    }
  }
}

/** What Kebu shows stands in Chinese too. A name that formulas use is never translated. */
export function* translations({ root }: ManifestRead): Generator<Complaint> {
  for (const element of everyElement(root)) {
    if (!isShown(element)) continue;
    if (overridesOf(element).some((override) => attribute(override, "Locale") === "zh-CN")) continue;
    yield [element, `${attribute(element, "id") ?? element.nodeName} has no Chinese.`];
  }
}

function isShown(element: Element): boolean {
  if (["DisplayName", "Description"].includes(nameOf(element))) return true;
  return nameOf(element) === "bt:String" && attribute(element, "id") !== "Functions.Namespace";
}

function overridesOf(setting: Element): Element[] {
  return children(setting).filter((child) => child.localName === "Override");
}
