/** Data validations, in the file and as `range.dataValidation` of Office.js has them. */
import { attribute, element, inner, unescapeXml, escapeXml } from "../../../src/workbook/xlsx/xml";
import { addressOf, parseAddress } from "../book/a1";
import type { SimSheet, SimValidation } from "../book/sheet";
import { childrenOf, isOn, tag } from "./xml-pieces";

/** Name in the file, name in Office.js. */
const KINDS: readonly (readonly [string, string])[] = [
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["list", "list"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
];
const OPERATORS: readonly (readonly [string, string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

type Fields = Readonly<Record<string, unknown>>;

export function readValidations(xml: string, sheet: SimSheet): void {
  for (const validation of childrenOf(xml, "dataValidations")) {
    const kind = KINDS.find(([name]) => name === attribute(validation, "type"))?.[1];
    for (const address of (attribute(validation, "sqref") ?? "").split(/\s+/)) {
      const block = parseAddress(address);
      if (block)
        sheet.validations.push({ block, rule: readRule(validation, kind), fields: readFields(validation) });
    }
  }
}

function readRule(xml: string, kind: string | undefined): Fields {
  const first = formulaOf(xml, "formula1");
  const second = formulaOf(xml, "formula2");
  if (kind === undefined) return {};
  if (kind === "custom") return { custom: { formula: first ?? "" } };
  // The file's flag means the contrary of its name.
  if (kind === "list")
    return { list: { inCellDropDown: !isOn(xml, "showDropDown"), source: listSource(first) } };
  const operator = OPERATORS.find(([name]) => name === attribute(xml, "operator"))?.[1] ?? "Between";
  return {
    [kind]: { formula1: first ?? "", ...(second === undefined ? {} : { formula2: second }), operator },
  };
}

function readFields(xml: string): Fields {
  const style = attribute(xml, "errorStyle") ?? "stop";
  return {
    ignoreBlanks: isOn(xml, "allowBlank"),
    errorAlert: {
      message: attribute(xml, "error") ?? "",
      showAlert: isOn(xml, "showErrorMessage"),
      style: style.charAt(0).toUpperCase() + style.slice(1),
      title: attribute(xml, "errorTitle") ?? "",
    },
    prompt: {
      message: attribute(xml, "prompt") ?? "",
      showPrompt: isOn(xml, "showInputMessage"),
      title: attribute(xml, "promptTitle") ?? "",
    },
  };
}

function formulaOf(xml: string, name: string): string | undefined {
  const found = element(xml, name);
  return found === undefined ? undefined : `=${unescapeXml(inner(found))}`;
}

/** `="yes,no"` is the list itself. */
function listSource(formula = ""): string {
  return /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? formula;
}

export function writeValidations(sheet: SimSheet): string {
  const written = sheet.validations.map(writeValidation).filter((xml) => xml !== "");
  return written.length === 0 ? "" : tag("dataValidations", { count: written.length }, written.join(""));
}

function writeValidation({ block, rule, fields }: SimValidation): string {
  const [kind, criteria] = Object.entries(rule)[0] ?? [];
  const type = KINDS.find(([, name]) => name === kind)?.[0];
  const { operator, formula, formula1, formula2, source, inCellDropDown } = part(criteria);
  const { errorAlert, prompt, ignoreBlanks } = fields;
  const [alert, hint] = [part(errorAlert), part(prompt)];
  const first = kind === "list" ? listFormula(text(source) ?? "") : text(formula ?? formula1);
  return tag(
    "dataValidation",
    {
      type: type ?? "none",
      errorStyle: text(alert.style)?.toLowerCase(),
      operator: OPERATORS.find(([, name]) => name === operator)?.[0],
      allowBlank: ignoreBlanks !== false,
      showDropDown: inCellDropDown === false ? true : undefined,
      showInputMessage: hint.showPrompt !== false,
      showErrorMessage: alert.showAlert !== false,
      errorTitle: text(alert.title) || undefined,
      error: text(alert.message) || undefined,
      promptTitle: text(hint.title) || undefined,
      prompt: text(hint.message) || undefined,
      sqref: addressOf(block),
    },
    formulaTag("formula1", first) + formulaTag("formula2", text(formula2)),
  );
}

function listFormula(source: string): string {
  return source.startsWith("=") ? source : `"${source.replaceAll('"', '""')}"`;
}

function formulaTag(name: string, formula: string | undefined): string {
  return formula === undefined ? "" : `<${name}>${escapeXml(formula.replace(/^=/, ""))}</${name}>`;
}

function part(value: unknown): Fields {
  return Object(value) as Fields;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}
