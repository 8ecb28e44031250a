/** What Microsoft's validator says is told apart from what a missing network says. The texts are those of its version 3.0.0. */
import { expect, it } from "vitest";
import { verdictIn } from "../../scripts/manifest/check/official-validator";

it("is valid when it says so", () => expect(verdictIn("…\nThe manifest is valid.\n")).toBe("valid"));

it("is invalid when it says so", () => {
  const output = "Error #1: \nManifest Version Too Low\n\nThe manifest is not valid.\n";
  expect(verdictIn(output)).toBe("invalid");
});

it.each([
  "Error: Unable to contact the manifest validation service.\nFetchError: getaddrinfo ENOTFOUND",
  "Unable to validate the manifest.\n503\nService Unavailable",
  "npm error network request failed",
  "",
])("is not reached when it says %j", (output) => expect(verdictIn(output)).toBe("not reached"));
