/** KEBU.ABC with the owner's own classes. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildFunctionsMetadata } from "../../scripts/build-functions-metadata";
import type { ExcelCell } from "./support/excel-values";
import { FunctionHost, type ExcelArgument } from "./support/function-host";
import { columnOf, down, messageOf } from "./support/results";

let host: FunctionHost;
beforeAll(async () => {
  host = new FunctionHost((await buildFunctionsMetadata()).en, {});
});

describe("KEBU.ABC with own classes", () => {
  const owners = down<ExcelCell>(["C1", "C2", "C3", "C4"]);
  const amounts = down<ExcelCell>([600, 300, 90, 10]);
  const abc = (classes: ExcelArgument, limits: ExcelArgument, fixed?: ExcelArgument) => {
    const unused = Array.from({ length: 6 }, (): ExcelArgument => undefined);
    return host.call("ABC", owners, amounts, owners, ...unused, fixed, undefined, classes, limits);
  };

  it("takes names and limits from cells or from one text", () => {
    const expected = ["VIP", "key", "key", "ordinary"];
    expect(columnOf(abc(down<ExcelCell>(["VIP", "key", "ordinary"]), down<ExcelCell>([0.5, 0.05])))).toEqual(
      expected,
    );
    expect(columnOf(abc("VIP, key, ordinary", "50%, 5%"))).toEqual(expected);
    expect(columnOf(abc("regular，others", "20%"))).toEqual(["regular", "regular", "others", "others"]);
  });

  it("has the usual limits of so many classes where none are given", () => {
    expect(columnOf(abc("★★, ★", undefined))).toEqual(["★★", "★★", "★★", "★"]);
  });

  it("keeps a fixed class of that name", () => {
    const fixed = down<ExcelCell>(["key", "", "", ""]);
    expect(columnOf(abc("VIP, key, ordinary", "50%, 5%", fixed))[0]).toBe("key");
  });

  it("says what does not go together", () => {
    expect(messageOf(abc("VIP", undefined))).toContain("2 to 9 different names");
    expect(messageOf(abc("VIP, key", "2%, 1%"))).toContain("1 needed");
    expect(messageOf(abc("VIP, key", "much"))).toContain("limits is “much”");
  });
});
