import { describe, expect, it } from "vitest";
import type { FurtherWhy } from "../../src/model/reminders/further-why";
import type { Reminder } from "../../src/model/reminders/reminder";
import { furtherWords } from "../../src/words/further-reminders";
import { reminderReason, reminderWhy } from "../../src/words/reminders";
import { day } from "../support/test-book";

function reminder(why: FurtherWhy, due: string): Reminder {
  return {
    id: "x",
    rule: why.rule,
    customerId: "M1",
    customerRow: 0,
    due: day(due),
    shown: day(due),
    late: day("2026-11-21") - day(due),
    class: "B",
    place: 1,
    why,
    score: 1,
    assignee: "",
  };
}

const visit = { visitDate: day("2026-11-07"), visitRow: 0 };
const cases: readonly (readonly [FurtherWhy, string, string, string, string, string])[] = [
  [
    { rule: "rhythm", last: day("2026-10-01"), allowed: 37, own: { median: 29.5, spread: 1.5, gaps: 2 } },
    "2026-11-07",
    "buys every 30 days, nothing for 51 days",
    "平时 30 天消费一次，已 51 天没消费",
    "Overdue: usually buys every 30 days (2 gaps looked at, give or take 2 days), last on 2026-10-01; brought up after 37 days without a purchase.",
    "该来没来：平时大约 30 天消费一次（看了 2 次间隔，上下 2 天），上次是 2026-10-01；超过 37 天没消费就提醒。",
  ],
  [
    { rule: "rhythm", last: day("2026-10-01"), allowed: 30 },
    "2026-10-31",
    "nothing bought for 51 days",
    "已 51 天没消费",
    "Overdue: too few purchases to know their rhythm, so 30 days stand for it; last purchase on 2026-10-01.",
    "该来没来：消费次数还少，看不出多久来一次，先按 30 天算；上次消费是 2026-10-01。",
  ],
  [
    { rule: "holiday", holiday: day("2026-12-25"), name: "圣诞" },
    "2026-12-22",
    "圣诞 on 25 Dec",
    "12月25日圣诞",
    "Holiday: 圣诞 is on 2026-12-25, brought up 3 days ahead.",
    "节日：圣诞是 2026-12-25，提前 3 天提醒。",
  ],
  [
    { rule: "after-service", ...visit, item: "染发", step: 14 },
    "2026-11-21",
    "14 days after 染发 on 7 Nov",
    "11月7日做了染发，满 14 天",
    "After service: 染发 on 2026-11-07, to be asked 14 days later.",
    "服务后关怀：2026-11-07 做了染发，过了 14 天问一问。",
  ],
  [
    { rule: "after-service", ...visit, item: "", step: 1 },
    "2026-11-08",
    "1 day after 7 Nov",
    "11月7日做过服务，满 1 天",
    "After service: there on 2026-11-07, to be asked 1 day later.",
    "服务后关怀：2026-11-07 来过，过了 1 天问一问。",
  ],
  [
    { rule: "ending", end: day("2026-12-01"), header: "卡到期" },
    "2026-11-17",
    "卡到期: 1 Dec",
    "卡到期：12月1日",
    "Ending: “卡到期” is 2026-12-01, brought up 14 days ahead.",
    "快到期：“卡到期”是 2026-12-01，提前 14 天提醒。",
  ],
  [
    { rule: "complaint", ...visit, notes: "太烫" },
    "2026-11-08",
    "complaint of 7 Nov, no answer yet",
    "11月7日投诉，还没回复",
    "Complaint: made on 2026-11-07, and nobody has been in touch since. Notes of that day: 太烫",
    "投诉回复：2026-11-07 投诉过，之后还没有联系。当时的备注：太烫",
  ],
  [
    { rule: "win-back", last: day("2026-07-01"), days: 120, class: "A" },
    "2026-10-29",
    "class A, nothing bought for 143 days",
    "A 类客人，143 天没消费",
    "Win back: class A, last purchase on 2026-07-01; brought up when nothing was bought for 120 days, and every 120 days again.",
    "挽回：A 类客人，上次消费是 2026-07-01；满 120 天没消费提醒一次，之后每 120 天再提醒。",
  ],
  [
    { rule: "volume", recent: 400, normal: 1000, from: day("2026-08-01"), to: day("2026-10-29"), windows: 5 },
    "2026-10-30",
    "60% less than usual",
    "消费比平时少 60%",
    "Change in volume: 400 from 2026-08-01 to 2026-10-29; usually about 1,000 in as long a time (5 such times before).",
    "消费变化：2026-08-01 到 2026-10-29 消费 400，平时同样长的时间大约 1,000（看了之前 5 段）。",
  ],
  [
    { rule: "news", every: 30 },
    "2026-11-20",
    "asked for news, every 30 days",
    "愿意收消息，每 30 天一次",
    "News: this client asked for it; every 30 days, so due on 2026-11-20.",
    "新消息：这位客人同意联系，每 30 天发一次，2026-11-20 该发。",
  ],
  [
    { rule: "news", on: day("2026-12-12") },
    "2026-12-09",
    "asked for news, 12 Dec",
    "愿意收消息，12月12日",
    "News: this client asked for it; for 2026-12-12, brought up 3 days ahead.",
    "新消息：这位客人同意联系，2026-12-12 的消息，提前 3 天提醒。",
  ],
];

describe("why a further rule reminds, in few words and in full", () => {
  it.each(cases)("%j due %s", (why, due, english, chinese, englishWhy, chineseWhy) => {
    const one = reminder(why, due);
    expect(reminderReason(one, "en", furtherWords)).toBe(english);
    expect(reminderReason(one, "zh-CN", furtherWords)).toBe(chinese);
    expect(reminderWhy(one, "en", undefined, furtherWords)).toBe(englishWhy);
    expect(reminderWhy(one, "zh-CN", undefined, furtherWords)).toBe(chineseWhy);
  });

  it("without these words the rule's name stands for it", () => {
    const one = reminder({ rule: "news", every: 30 }, "2026-11-20");
    expect(reminderReason(one, "en")).toBe("");
  });
});

it("what is to come counts the days up to when it is shown", () => {
  const why = { rule: "rhythm", last: day("2026-11-21"), allowed: 37 } as const;
  expect(reminderReason(reminder(why, "2026-12-28"), "en", furtherWords)).toBe("nothing bought for 37 days");
});
