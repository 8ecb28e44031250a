/** Excel.DataValidation: what was set is what is answered; entries through the API are not checked, as in Excel. */
import { covers, intersection, type Block } from "../../book/block";
import type { SimValidation } from "../../book/sheet";
import { mustAllowTableChange } from "../../engine/may-write";
import { options } from "../arguments";
import type { Kind } from "../host-object";
import type { RangeRef } from "../range-ref";

export const DATA_VALIDATION: Kind<RangeRef> = {
  name: "DataValidation",
  get: {
    Rule: (range) => of(range)?.rule ?? {},
    Type: (range) => typeOf(of(range)?.rule),
    ErrorAlert: (range) => of(range)?.fields["errorAlert"] ?? null,
    Prompt: (range) => of(range)?.fields["prompt"] ?? null,
    IgnoreBlanks: (range) => of(range)?.fields["ignoreBlanks"] ?? true,
    Valid: () => true,
  },
  set: {
    Rule: (range, rule) => put(range, { rule: options(rule) }),
    ErrorAlert: (range, errorAlert) => put(range, { fields: { errorAlert } }),
    Prompt: (range, prompt) => put(range, { fields: { prompt } }),
    IgnoreBlanks: (range, ignoreBlanks) => put(range, { fields: { ignoreBlanks } }),
  },
  call: {
    Clear: (range) => {
      remember(range);
      const { sheet, block } = range;
      sheet.validations = sheet.validations.filter((validation) => !intersection(validation.block, block));
      return null;
    },
  },
};

function of({ sheet, block }: RangeRef): SimValidation | undefined {
  return sheet.validations.find((validation) => covers(validation.block, block));
}

function put(
  range: RangeRef,
  change: { rule?: SimValidation["rule"]; fields?: SimValidation["fields"] },
): void {
  remember(range);
  const { sheet, block } = range;
  const before = of(range);
  const after: SimValidation = {
    block: before && isSame(before.block, block) ? before.block : block,
    rule: change.rule ?? before?.rule ?? {},
    fields: { ...before?.fields, ...change.fields },
  };
  sheet.validations = [...sheet.validations.filter((validation) => !covers(block, validation.block)), after];
}

function isSame(a: Block, b: Block): boolean {
  return covers(a, b) && covers(b, a);
}

function remember({ host, sheet }: RangeRef): void {
  mustAllowTableChange(host.workbook, sheet);
  host.workbook.journal.remember(sheet);
}

function typeOf(rule: SimValidation["rule"] | undefined): string {
  const [kind] = Object.keys(rule ?? {});
  return kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}
