/**
 * Two people act on the same reminders, each from the book as they saw it before the other. Whoever is second is told
 * or does the same thing once more; the workbook holds one row a reminder, and what it says is what one of them did.
 */
import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../src/model/book";
import type { Change } from "../../../src/model/change";
import { answerMany, type ManyAnswer } from "../../../src/model/commands/answer-many";
import { finishReminder } from "../../../src/model/commands/finish-follow-up";
import { reassign } from "../../../src/model/commands/reassign";
import { saveRule } from "../../../src/model/commands/save-rule";
import { addDays, type Day } from "../../../src/model/day";
import { isRefused, type Problem } from "../../../src/model/problem";
import { dueReminders } from "../../../src/model/reminders/due-reminders";
import type { Reminder } from "../../../src/model/reminders/reminder";
import type { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { connect, idsIn, load, reconnect, rowsOf, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

useExcel();

const TODAY = 46_347 as Day;
const newId = (): string => "";
const [FINISHED, SKIPPED]: ManyAnswer[] = [{ state: "done" }, { state: "skipped", outcome: "搬走了" }];
const SNOOZED: ManyAnswer = { state: "snoozed", until: addDays(TODAY, 9) };

let first: ExcelWorkbook;
let book: Book;
let due: readonly Reminder[];

beforeEach(async () => {
  first = await connect(shopWorkbook({ customers: 4, visits: 12 }));
  book = (await load(first)).book;
  due = dueReminders(book, TODAY);
  expect(due.length).toBeGreaterThan(1);
});

/** The other person's Excel, which has the first one's rows by now; their change is from before. */
async function second(change: Change): Promise<readonly Problem[]> {
  return (await reconnect()).commit(change);
}

function made(change: Change | readonly Problem[]): Change {
  if (isRefused(change)) throw new Error(JSON.stringify(change));
  return change;
}
const answered = (answer: ManyAnswer, reminders = due, by = "小林"): Change =>
  made(answerMany(book, { reminders, answer, by }, TODAY, newId));

const codes = (problems: readonly Problem[]): string[] => [...new Set(problems.map(({ code }) => code))];
const states = (): unknown[] => rowsOf("followUps").map((row) => row.状态);

describe("the same reminders answered by two people", () => {
  it("the same way is once, and by whom the first said", async () => {
    expect(await first.commit(answered(FINISHED!))).toEqual([]);
    expect(await second(answered(FINISHED!, due, "阿美"))).toEqual([]);
    expect(states()).toEqual(due.map(() => "完成"));
    expect(rowsOf("followUps").map((row) => row.处理人)).toEqual(due.map(() => "小林"));
    expect(new Set(idsIn("followUps")).size).toBe(due.length);
  });

  it.each<[string, ManyAnswer, ManyAnswer, string]>([
    ["finished, then put off", FINISHED!, SNOOZED, "完成"],
    ["put off, then finished", SNOOZED, FINISHED!, "推迟"],
    ["skipped, then finished", SKIPPED!, FINISHED!, "跳过"],
  ])(
    "%s: the first stands, the second is told, and nothing of theirs is written",
    async (_, one, other, state) => {
      const [alone] = due;
      expect(await first.commit(answered(one, [alone!]))).toEqual([]);
      expect(codes(await second(answered(other)))).toEqual(["changed-meanwhile"]);
      expect(states()).toEqual([state]);
      // Read again, the second person's list says what the first did, and the rest can be done.
      const { book: fresh } = await load(await reconnect());
      const rest = dueReminders(fresh, TODAY).filter(({ id }) => id !== alone!.id);
      const again = made(answerMany(fresh, { reminders: rest, answer: other }, TODAY, newId));
      expect(await second(again)).toEqual([]);
      expect(new Set(idsIn("followUps")).size).toBe(rest.length + 1);
    },
  );

  it("one by one instead of many makes no difference", async () => {
    const [alone] = due;
    expect(await first.commit(made(finishReminder(book, { reminder: alone! }, TODAY, newId)))).toEqual([]);
    expect(codes(await second(answered(SNOOZED, [alone!])))).toEqual(["changed-meanwhile"]);
    expect(states()).toEqual(["完成"]);
  });
});

describe("reminders given away while somebody answers them", () => {
  const given = (): Change => made(reassign(book, { reminders: due, to: "王姐" }, TODAY, newId));

  it("given away and then finished are both", async () => {
    expect(await first.commit(given())).toEqual([]);
    expect(await second(answered(FINISHED!))).toEqual([]);
    expect(rowsOf("followUps").map((row) => [row.负责人, row.状态])).toEqual(due.map(() => ["王姐", "完成"]));
  });

  it("given to two people stay with the first, and the second is told", async () => {
    expect(await first.commit(given())).toEqual([]);
    const other = made(reassign(book, { reminders: due, to: "阿美" }, TODAY, newId));
    expect(codes(await second(other))).toEqual(["changed-meanwhile"]);
    expect(rowsOf("followUps").map((row) => row.负责人)).toEqual(due.map(() => "王姐"));
  });
});

describe("the same rule changed by two people", () => {
  it("keeps what each typed where they typed elsewhere; of one cell the first stands, and the second is told", async () => {
    expect(await first.create(["rules"], "zh-CN")).toEqual([]);
    const cells = { name: "生日", kind: "birthday", lead: "3" };
    const before = (await load(first)).book;
    expect(await first.commit(made(saveRule(before, { cells }, TODAY, () => "R1")))).toEqual([]);
    book = (await load(first)).book;
    const [id = ""] = book.rules?.ids ?? [];
    const saved = (typed: Record<string, string>): Change =>
      made(saveRule(book, { id, cells: typed }, TODAY, newId));
    expect(await first.commit(saved({ lead: "7" }))).toEqual([]);
    expect(await second(saved({ appliesTo: "A" }))).toEqual([]);
    expect(codes(await second(saved({ name: "生日问候", lead: "10" })))).toEqual(["changed-meanwhile"]);
    expect(rowsOf("rules")).toMatchObject([{ 名称: "生日", 提前天数: "7", 适用客人: "A" }]);
  });
});
