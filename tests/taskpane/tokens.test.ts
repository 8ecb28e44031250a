import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tokensModule } from "../../scripts/build-tokens";

it("the copied Fluent tokens are those of the installed package", () => {
  const copied = readFileSync(new URL("../../src/taskpane/styles/tokens.ts", import.meta.url), "utf8");
  expect(copied).toBe(tokensModule());
});
