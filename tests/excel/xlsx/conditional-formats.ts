/**
 * Conditional formats. Rules by value and by formula become what Office.js says of them, with the look
 * they give under `format`; of all other kinds the file's own words are carried along under `xml`.
 */
import { attribute, escapeXml, inner, unescapeXml, withAttribute } from "../../../src/workbook/xlsx/xml";
import { addressOf, parseAddress } from "../book/a1";
import type { CellFormat } from "../book/cell";
import type { SimConditionalFormat, SimSheet } from "../book/sheet";
import type { FileStyles } from "./read-styles";
import type { StyleWriter } from "./write-styles";
import { elementsNamed, isOn, numberOf, tag } from "./xml-pieces";

/** Kind in the file → type in Office.js; all others are preset criteria. */
const TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};
const OPERATORS: readonly (readonly [string, string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
];

export function readConditionalFormats(
  xml: string,
  styles: FileStyles,
  sheet: SimSheet,
  newId: () => string,
): void {
  const found: { priority: number; format: Omit<SimConditionalFormat, "id"> }[] = [];
  for (const group of elementsNamed(xml, "conditionalFormatting")) {
    for (const address of (attribute(group, "sqref") ?? "").split(/\s+/)) {
      const block = parseAddress(address);
      if (!block) continue;
      for (const rule of elementsNamed(inner(group), "cfRule")) {
        const type = TYPES[attribute(rule, "type") ?? ""] ?? "PresetCriteria";
        const format = { type, block, rule: readRule(rule, type, styles) };
        found.push({ priority: numberOf(rule, "priority") ?? 0, format });
      }
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = found.map(({ format }) => ({ id: newId(), ...format }));
}

function readRule(xml: string, type: string, styles: FileStyles): SimConditionalFormat["rule"] {
  const format = styles.differences[numberOf(xml, "dxfId") ?? -1];
  const look = { ...(format && { format }), ...(isOn(xml, "stopIfTrue") && { stopIfTrue: true }) };
  const [first, second] = elementsNamed(xml, "formula").map((formula) => `=${unescapeXml(inner(formula))}`);
  if (type === "Custom") return { formula: first ?? "", ...look };
  if (type !== "CellValue") return { xml: bareRule(xml), ...look };
  const operator = OPERATORS.find(([name]) => name === attribute(xml, "operator"))?.[1] ?? "Invalid";
  return { formula1: first ?? "", ...(second === undefined ? {} : { formula2: second }), operator, ...look };
}

/** Without its place in the order and its look, which are kept apart, and without extensions, which lead elsewhere. */
function bareRule(xml: string): string {
  const bare = withAttribute(withAttribute(xml, "priority", undefined), "dxfId", undefined);
  return bare.replace(/<extLst>.*<\/extLst>/s, "");
}

export function writeConditionalFormats(sheet: SimSheet, styles: StyleWriter): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const rule = writeRule(format, index + 1, styles);
      return rule && tag("conditionalFormatting", { sqref: addressOf(format.block) }, rule);
    })
    .join("");
}

function writeRule({ type, rule }: SimConditionalFormat, priority: number, styles: StyleWriter): string {
  const { format, stopIfTrue, xml } = rule;
  const dxfId = format === undefined ? undefined : styles.difference(format as CellFormat);
  if (typeof xml === "string")
    return withAttribute(
      withAttribute(xml, "priority", String(priority)),
      "dxfId",
      dxfId === undefined ? undefined : String(dxfId),
    );
  const kind = type === "CellValue" ? "cellIs" : type === "Custom" ? "expression" : undefined;
  const formulas = [rule.formula ?? rule.formula1, rule.formula2].filter((text) => typeof text === "string");
  if (kind === undefined || formulas.length === 0) return "";
  return tag(
    "cfRule",
    {
      type: kind,
      dxfId,
      priority,
      stopIfTrue: stopIfTrue === true ? true : undefined,
      operator: OPERATORS.find(([, name]) => name === rule.operator)?.[0],
    },
    formulas.map((formula) => `<formula>${escapeXml(formula.replace(/^=/, ""))}</formula>`).join(""),
  );
}
