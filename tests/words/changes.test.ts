import { describe, expect, it } from "vitest";
import { CHANGE_CODES, type ChangeLabel } from "../../src/model/change";
import { LANGUAGES } from "../../src/model/schema";
import { changeSentence } from "../../src/words/changes";
import { day } from "../support/test-book";

describe("the undo line", () => {
  it.each([
    ["log-visit", { customer: "陈静" }, "Visit of 陈静 logged", "已记下陈静的到访"],
    ["add-follow-up", { customer: "陈静" }, "Follow-up for 陈静 added", "已给陈静记下一件事"],
    ["log-visit", { customer: "陈静", kind: "wechat" }, "Contact with 陈静 logged", "已记下和陈静的联系"],
    ["log-visit", { customer: "" }, "Visit logged", "到访已记下"],
    ["snooze-follow-up", { customer: "陈静" }, "Follow-up of 陈静 put off", "陈静的跟进已推迟"],
    [
      "snooze-follow-up",
      { customer: "陈静", until: day("2027-01-05") },
      "Follow-up of 陈静 put off until 5 Jan 2027",
      "陈静的跟进已推迟到2027年1月5日",
    ],
    [
      "answer-many",
      { count: 2, state: "snoozed", until: day("2026-12-25") },
      "2 follow-ups put off until 25 Dec 2026",
      "2 条跟进已推迟到2026年12月25日",
    ],
    ["answer-many", { count: 3, state: "snoozed" }, "3 follow-ups put off", "3 条跟进已推迟"],
    ["answer-many", { count: 1, state: "done" }, "1 follow-up done", "1 条跟进已完成"],
    ["reassign", { count: 2, to: "小林" }, "2 follow-ups given to 小林", "2 条跟进已交给小林"],
    ["write-ranking", {}, "Ranking written to the workbook", "排名已写入工作簿"],
    [
      "write-ranking",
      { customers: 1 },
      "Ranking of 1 client written to the workbook",
      "排名已写入工作簿，共 1 位客人",
    ],
    ["give-ids", { count: 2 }, "2 rows given ids", "已给 2 行补上编号"],
    ["import", { into: "visits", added: 2, created: 1, count: 2 }, "2 visits imported", "已导入 2 次到访"],
    ["import", { into: "visits", added: 0, updated: 3, count: 3 }, "3 visits updated", "已更新 3 次到访"],
    [
      "import",
      { into: "visits", added: 2, updated: 3, count: 5 },
      "2 visits imported, 3 updated",
      "已导入 2 次到访，更新 3 次",
    ],
    ["import", { into: "visits", added: 0, created: 1, count: 0 }, "1 client imported", "已导入 1 位客人"],
    ["import", { into: "customers", added: 0, updated: 3, count: 3 }, "3 clients updated", "已更新 3 位客人"],
    [
      "import",
      { into: "customers", added: 2, updated: 3, count: 5 },
      "2 clients imported, 3 updated",
      "已导入 2 位客人，更新 3 位",
    ],
    ["undo", { what: "import", count: 4 }, "Undone: 4 rows imported", "已撤销：已导入 4 行"],
    [
      "undo",
      { what: "import", count: 6, customersGone: 1, visitsGone: 3, rowsBack: 2, stayed: 1 },
      "Import undone: 1 client taken away, 3 visits taken away, 2 rows as before, 1 thing edited since kept",
      "已撤销导入：去掉 1 位客人，去掉 3 次到访，2 行改回原样，后来改过的 1 处留着",
    ],
    [
      "undo",
      { what: "merge-customers", customer: "陈静" },
      "Merge undone: 陈静 stays, and the other one is back",
      "已撤销合并：陈静留着，另一位也回来了",
    ],
    [
      "undo",
      { what: "log-visit", customer: "陈静" },
      "Undone: Visit of 陈静 logged",
      "已撤销：已记下陈静的到访",
    ],
    ["undo", { what: "unheard of" }, "Undone", "已撤销"],
  ] as [ChangeLabel["code"], ChangeLabel["data"], string, string][])(
    "%s %j",
    (code, data, english, chinese) => {
      expect(changeSentence({ code, data }, "en")).toBe(english);
      expect(changeSentence({ code, data }, "zh-CN")).toBe(chinese);
    },
  );

  it("leaves no placeholder open, whatever the label lacks", () => {
    for (const code of CHANGE_CODES) {
      for (const language of LANGUAGES)
        expect(changeSentence({ code, data: {} }, language)).toMatch(/^[^{}]+$/);
    }
  });
});
