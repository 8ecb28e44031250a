/** Phones without a country stand where the book is at home, as in the pane: its settings say so. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildFunctionsMetadata } from "../../scripts/build-functions-metadata";
import { FunctionHost } from "./support/function-host";
import { valuesOf } from "./support/results";

/** The same number in North America; in China the second one is a mobile of its own. */
const CUSTOMERS = [
  ["Customer ID", "Name", "Phone"],
  ["C1", "Ann Novak", "415-555-2671"],
  ["C2", "Ann Novak", "14155552671"],
];

describe("DUPLICATES", () => {
  let host: FunctionHost;
  beforeAll(async () => {
    host = new FunctionHost((await buildFunctionsMetadata()).en);
  });

  const whyAt = (country: string): unknown => {
    const settings = [
      ["Setting", "Value"],
      ["country", country],
    ];
    return valuesOf(host.call("DUPLICATES", CUSTOMERS, undefined, settings))[0]?.[5];
  };

  it("knows one number from the country of the settings", () => {
    expect(whyAt("US")).toContain("phone");
    expect(String(whyAt("CN"))).not.toContain("phone");
  });
});
