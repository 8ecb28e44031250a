import { expect, it } from "vitest";
import { showNumber } from "../../../src/workbook/cells/number-format";

it.each([
  [-0.8, "+0%;-0%;0%", "-80%"],
  [0.21, "+0%;-0%;0%", "+21%"],
  [-4200, '"¥"#,##0;"-¥"#,##0', "-¥4,200"],
  [-4200, "#,##0", "-4,200"],
])("shows %f by the format %s as %s", (value, format, shown) => {
  expect(showNumber(value, format)).toBe(shown);
});
