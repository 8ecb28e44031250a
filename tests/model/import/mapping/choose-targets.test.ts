import { describe, expect, it } from "vitest";
import { chooseTargets, type TargetChoice } from "../../../../src/model/import/choose-targets";
import { proposeMapping } from "../../../../src/model/import/mapping/propose-mapping";
import type { ImportTable } from "../../../../src/model/import/targets";
import { sheetOf } from "./mapped";

/** The targets after the choices, or the codes of what was refused. */
function chosen(
  into: ImportTable,
  headers: readonly string[],
  ...choices: readonly (readonly [header: string, target: string | undefined])[]
): readonly unknown[] {
  const wanted = choices.map(([header, target]): TargetChoice => ({ header, target }));
  const columns = chooseTargets(into, proposeMapping(into, sheetOf(headers), {}), wanted);
  return "refused" in columns ? columns.refused.map(({ code }) => code) : columns.map(({ target }) => target);
}

describe("a column chosen by the user", () => {
  it("gets what was proposed for another, which becomes one of the owner's", () => {
    expect(chosen("visits", ["total", "金额"])).toEqual([undefined, "amount"]);
    expect(chosen("visits", ["total", "金额"], ["total", "amount"])).toEqual(["amount", "custom:金额 2"]);
  });

  it("may be left out, become one of the owner's, and is found by its header however that is written", () => {
    expect(chosen("customers", ["姓名", "电话"], ["电话：", undefined])).toEqual(["name", undefined]);
    expect(chosen("customers", ["x"], ["x", "custom:发型"])).toEqual(["custom:发型"]);
  });

  it("shares phones with others, and a part with its whole", () => {
    expect(chosen("customers", ["手机", "x"], ["x", "phone"])).toEqual(["phone", "phone"]);
    expect(chosen("customers", ["姓名", "x"], ["x", "givenName"])).toEqual(["name", "givenName"]);
  });

  it("is refused where it is not there, where no such target is, and where two want the same", () => {
    expect(chosen("visits", ["a"], ["b", "amount"])).toEqual(["column-not-found"]);
    expect(chosen("visits", ["a"], ["a", "sum"])).toEqual(["unknown-target"]);
    expect(chosen("customers", ["a"], ["a", "class"])).toEqual(["unknown-target"]);
    expect(chosen("customers", ["a"], ["a", "custom:"])).toEqual(["unknown-target"]);
    expect(chosen("visits", ["a", "b"], ["a", "amount"], ["b", "amount"])).toEqual(["target-twice"]);
  });
});
