/** Lists in which thousands of rows share a placeholder phone or a name are planned in one pass. */
import { describe, expect, it } from "vitest";
import { emptyBook } from "../../../src/model/book";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { nobody } from "../../../src/model/import/people";
import { planImport } from "../../../src/model/import/plan-import";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { sheetOf } from "./sheet";

const COUNT = 10_000;

function planOf(row: (number: number) => readonly string[]): ImportPlan {
  const { sheet, mapping } = sheetOf(
    ["name", "phone", "notes"],
    ...Array.from({ length: COUNT }, (_, at) => row(at)),
  );
  const options = { into: "customers", createCustomers: false, newId: countingIds() } as const;
  return finish(planImport(emptyBook("zh-CN"), sheet, mapping, options));
}

describe("a list of ten thousand", () => {
  it("names with one phone is ten thousand customers, none like another", () => {
    const { counts } = planOf((at) => [`客户${at}`, "13800000000", ""]);
    expect(counts).toMatchObject({ added: COUNT, duplicates: 0 });
  });

  it("casual customers with notes of their own is ten thousand customers", () => {
    expect(planOf((at) => ["散客", "", `第${at}次`]).counts).toMatchObject({ added: COUNT });
  });

  it("rows with one name and one phone names twenty of those before", () => {
    const { counts, duplicates } = planOf((at) => ["散客", "13800000000", `第${at}次`]);
    expect(counts).toMatchObject({ added: COUNT, duplicates: COUNT - 1 });
    expect(duplicates.at(-1)?.lookalikes).toHaveLength(20);
  });
});

describe("people who share a phone", () => {
  const person = (name: string): Parameters<ReturnType<typeof nobody>["find"]>[0] => ({
    name,
    phone: "13800000001",
    email: "",
    wechat: "",
  });

  it("are told apart by their names, and a blank name fits any", () => {
    const people = nobody("CN");
    people.add("a", person("陈静"));
    expect(people.find(person(""))).toBe("a");
    people.add("b", person("陈刚"));
    expect(people.find(person("陈刚"))).toBe("b");
    expect(people.find(person(""))).toBeUndefined();
    expect(people.find(person("陈红"))).toBeUndefined();
    people.add("c", person(""));
    expect(people.find(person("陈红"))).toBe("c");
    expect(people.find(person("陈刚"))).toBeUndefined();
  });
});
