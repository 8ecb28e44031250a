/** Excel.ConditionalFormatCollection: rules are kept as set; nothing is painted. */
import { intersection } from "../../book/block";
import type { SimConditionalFormat } from "../../book/sheet";
import { itemNotFound } from "../../engine/excel-error";
import { mustAllowTableChange } from "../../engine/may-write";
import { integer, oneOf } from "../arguments";
import { hostObject, type Kind } from "../host-object";
import type { RangeRef } from "../range-ref";

interface RuleRef {
  readonly range: RangeRef;
  readonly rule: SimConditionalFormat;
}

/** A part of a rule, kept under its name: `Custom.Rule`, `CellValue.Format.Fill`. */
interface PartRef extends RuleRef {
  readonly part: string;
}

const PARTS = [
  "Custom",
  "CellValue",
  "TextComparison",
  "Preset",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
];
const FIELDS = [
  "Rule",
  "Formula",
  "Color",
  "Bold",
  "Italic",
  "Underline",
  "Strikethrough",
  "Criteria",
  "ShowDataBarOnly",
];

const RULE_PART: Kind<PartRef> = {
  name: "ConditionalFormatPart",
  get: Object.fromEntries(
    FIELDS.map((field) => [field, (ref: PartRef) => ref.rule.rule[`${ref.part}.${field}`] ?? null]),
  ),
  set: Object.fromEntries(
    FIELDS.map((field) => [
      field,
      ({ range, rule, part }: PartRef, value: unknown) => {
        range.host.workbook.journal.remember(rule);
        rule.rule = { ...rule.rule, [`${part}.${field}`]: value };
      },
    ]),
  ),
  nav: Object.fromEntries(
    ["Format", "Fill", "Font", "Rule"].map((name) => [
      name,
      (ref: PartRef) => hostObject(RULE_PART, { ...ref, part: `${ref.part}.${name}` }),
    ]),
  ),
};

const CONDITIONAL_FORMAT: Kind<RuleRef> = {
  name: "ConditionalFormat",
  ids: ({ rule }) => ({ Id: rule.id }),
  get: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => rule.type,
    Priority: ({ range, rule }) => range.sheet.conditionalFormats.indexOf(rule),
    StopIfTrue: ({ rule }) => rule.rule["StopIfTrue"] ?? false,
  },
  set: {
    Priority: () => undefined,
    StopIfTrue: ({ rule }, value) => {
      rule.rule = { ...rule.rule, StopIfTrue: value };
    },
  },
  nav: Object.fromEntries(
    PARTS.flatMap((part) => [part, `${part}OrNullObject`]).map((name) => [
      name,
      (ref: RuleRef) => {
        const part = name.replace("OrNullObject", "");
        return name !== part && ref.rule.type !== part ? null : hostObject(RULE_PART, { ...ref, part });
      },
    ]),
  ),
  call: {
    Delete: ({ range, rule }) => {
      change(range);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((other) => other !== rule);
      return null;
    },
    GetRange: ({ range, rule }) => range.host.range(range.sheet, rule.block),
  },
};

export const CONDITIONAL_FORMATS: Kind<RangeRef> = {
  name: "ConditionalFormatCollection",
  items: (range) => rulesOf(range).map((rule) => hostObject(CONDITIONAL_FORMAT, { range, rule })),
  item: (range, id) => {
    const rule = rulesOf(range).find((other) => other.id === id);
    if (!rule) throw itemNotFound();
    return hostObject(CONDITIONAL_FORMAT, { range, rule });
  },
  call: {
    GetCount: (range) => rulesOf(range).length,
    GetItemAt: (range, index) => {
      const rule = rulesOf(range)[integer(index)];
      if (!rule) throw itemNotFound();
      return hostObject(CONDITIONAL_FORMAT, { range, rule });
    },
    Add: (range, type) => {
      change(range);
      const { host, sheet, block } = range;
      const kind = oneOf(type, [
        "Custom",
        "CellValue",
        "ContainsText",
        "PresetCriteria",
        "DataBar",
        "ColorScale",
        "IconSet",
        "TopBottom",
      ]);
      const rule = { id: host.workbook.newId(), type: kind, block, rule: {} };
      sheet.conditionalFormats = [rule, ...sheet.conditionalFormats];
      return hostObject(CONDITIONAL_FORMAT, { range, rule });
    },
    ClearAll: (range) => {
      change(range);
      const cleared = rulesOf(range);
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter(
        (rule) => !cleared.includes(rule),
      );
      return null;
    },
  },
};

function rulesOf({ sheet, block }: RangeRef): readonly SimConditionalFormat[] {
  return sheet.conditionalFormats.filter((rule) => intersection(rule.block, block));
}

function change({ host, sheet }: RangeRef): void {
  mustAllowTableChange(host.workbook, sheet);
  host.workbook.journal.remember(sheet);
}
