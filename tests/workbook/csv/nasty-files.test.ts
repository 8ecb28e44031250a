/** Other people's files, as they are: read, mapped and planned without a crash, every problem a sentence. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { emptyBook } from "../../../src/model/book";
import { proposeMapping } from "../../../src/model/import/mapping/propose-mapping";
import { mappingOf } from "../../../src/model/import/mapping/proposed-column";
import { planImport } from "../../../src/model/import/plan-import";
import { isRefused, type Problem } from "../../../src/model/problem";
import { problemSentence } from "../../../src/words/problems";
import { finish } from "../../../src/model/work";
import { readText } from "../../../src/workbook/source/read-text";
import { countingIds } from "../../support/test-book";
import { sharedData } from "../../support/shared-data";

const folders = ["nasty_csv", "contacts", "transactions"]
  .map(sharedData)
  .filter((folder) => folder !== undefined);
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(csv|txt)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);

function importProblems(file: string, into: "customers" | "visits"): readonly Problem[] {
  const sheet = finish(readText({ name: path.basename(file), bytes: readFileSync(file) }, {}));
  if (isRefused(sheet)) return sheet;
  const mapping = mappingOf(proposeMapping(into, sheet, {}));
  const options = { into, createCustomers: true, newId: countingIds() };
  const plan = finish(planImport(emptyBook("en"), sheet, mapping, options));
  const { added, skipped } = plan.counts;
  expect(added + skipped, file).toBeLessThanOrEqual(sheet.rows.length);
  return [...sheet.problems, ...plan.problems];
}

describe.skipIf(files.length === 0)("files of others (skipped without ../shared/data)", () => {
  it.each(["customers", "visits"] as const)("can be imported into %s or are refused in words", (into) => {
    for (const file of files) {
      for (const problem of importProblems(file, into).slice(0, 200)) {
        expect(problemSentence(problem, "en"), file).not.toMatch(/\{\w+\}/);
        expect(problemSentence(problem, "zh-CN"), file).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
