/** Answers about the order of day and month, when the same columns are read again. */
import { describe, expect, it } from "vitest";
import { finish } from "../../../src/model/work";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { NOTHING_CHOSEN, type ReadList } from "../../../src/taskpane/views/import/import-state";
import { answersTo, judgedAnew } from "../../../src/taskpane/views/import/judge-columns";
import { proposedList } from "../../../src/taskpane/views/import/read-list";
import { isRefused } from "../../../src/model/problem";
import { readSource } from "../../../src/workbook/source/read-source";

const answers = { ...NOTHING_CHOSEN.answers, dateOrders: { Joined: "mdy" } } as const;

async function listOf(...joined: readonly string[]): Promise<ReadList> {
  const rows = joined.map((day, row) => `Ada ${row},1389999000${row},${day}`);
  const sheet = await readSource({ name: "list.csv", text: ["Name,Phone,Joined", ...rows].join("\n") }, {});
  if (isRefused(sheet)) throw new Error(JSON.stringify(sheet));
  return finish(proposedList({ book: undefined, settings: DEFAULT_SETTINGS }, sheet, "customers"));
}

describe("an answer given before the list was read again", () => {
  it("counts where the question stands again, which can still be answered otherwise", async () => {
    const judged = finish(judgedAnew(await listOf("3/5/2024", "4/6/2024"), answers));
    expect(judged.dateOrders).toEqual({ 2: "mdy" });
    expect(judged.questions).toHaveLength(1);
    expect(answersTo(judged, answers)).toEqual(answers);
  });

  it("overrules no column that shows its order itself", async () => {
    const judged = finish(judgedAnew(await listOf("3/5/2024", "25/6/2024"), answers));
    expect(judged.dateOrders).toEqual({ 2: "dmy" });
    expect(answersTo(judged, answers).dateOrders).toEqual({});
  });
});
