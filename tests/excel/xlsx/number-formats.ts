/**
 * Number formats that a file names by number alone. Where `src/workbook` is content with "General"
 * (fractions, accounting), the simulated workbook keeps the code, so that a save can name it again.
 */
import { builtInFormat } from "../../../src/workbook/cells/number-format";

const FURTHER_CODES: Readonly<Record<number, string>> = {
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  12: "# ?/?",
  13: "# ??/??",
  37: "#,##0_);\\(#,##0\\)",
  38: "#,##0_);[Red]\\(#,##0\\)",
  39: "#,##0.00_);\\(#,##0.00\\)",
  40: "#,##0.00_);[Red]\\(#,##0.00\\)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  48: "##0.0E+0",
};
const PLAIN_IDS = [0, 1, 2, 3, 4, 9, 10, 11, 49];

const ID_BY_CODE = new Map(
  [...PLAIN_IDS, ...Object.keys(FURTHER_CODES).map(Number)].map((id) => [builtInCode(id), id]),
);

/** The code of a number format that files do not spell out. */
export function builtInCode(id: number): string {
  return FURTHER_CODES[id] ?? builtInFormat(id);
}

/** The number of a code that need not be spelled out; dates are, for their number looks different in every country. */
export function builtInId(code: string): number | undefined {
  return ID_BY_CODE.get(code);
}
