import ICAL from "ical.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { append, update, type Step } from "../../../src/model/change";
import { isoDay } from "../../../src/model/day";
import { dueReminders } from "../../../src/model/reminders/due-reminders";
import type { Reminder } from "../../../src/model/reminders/reminder";
import { allFinders } from "../../../src/model/reminders/all-finders";
import { entryUid } from "../../../src/workbook/export/entry-uid";
import { icsFile, type IcsOptions } from "../../../src/workbook/export/ics-file";
import { reminderReason, reminderWhy } from "../../../src/words/reminders";
import { accepted, day, testBook } from "../../support/test-book";
import { snoozeReminder } from "../../../src/model/commands/snooze-follow-up";

const TODAY = day("2025-04-15");
const options = (over: Partial<IcsOptions> = {}): IcsOptions => ({
  today: TODAY,
  language: "zh-CN",
  name: "静, 小店; 一号",
  titleOf: (reminder) => `${reminder.customerId}：${reminderReason(reminder, "zh-CN")}`,
  detailsOf: (reminder) => reminderWhy(reminder, "zh-CN"),
  ...over,
});

const KINDS = [
  "birthday",
  "cadence",
  "rhythm",
  "win-back",
  "holiday",
  "after-service",
  "complaint",
  "volume",
];

const shop = testBook()
  .customer("张丽华", { birthday: "1990-04-18" })
  .customer("李伟")
  .visit("李伟", "2025-03-01", { next: day("2025-04-10"), item: '护理, 美甲; "全套"\n第二行' })
  .followUp("张丽华", "2025-04-20", "送样品")
  .today("2025-04-15");

const reminders = dueReminders(shop.book, TODAY);
const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

interface Entry {
  readonly uid: string;
  readonly on: string;
  readonly until: string;
  readonly sequence: number;
  readonly title: string;
  readonly details: string;
}

/** What another program reads in the file. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text(bytes)) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    return {
      uid: event.uid,
      on: event.startDate.toString(),
      until: event.endDate.toString(),
      sequence: event.sequence,
      title: event.summary,
      details: event.description,
    };
  });
}

describe("a calendar file", () => {
  it("has an all-day entry a reminder, what is late on today, with its title and why", () => {
    const entries = entriesOf(icsFile(reminders, options()));
    const byUid = new Map(reminders.map((reminder) => [entryUid(reminder), reminder]));
    expect(entries.length).toBe(reminders.length);
    expect(entries.length).toBeGreaterThanOrEqual(3);
    for (const { uid, on, until, title, details } of entries) {
      const reminder = byUid.get(uid)!;
      const shown = Math.max(reminder.shown, TODAY) as Reminder["shown"];
      expect(on).toBe(isoDay(shown));
      expect(day(until)).toBe(shown + 1);
      expect(title).toBe(options().titleOf(reminder));
      expect(details).toBe(options().detailsOf(reminder));
    }
    expect(entries.map(({ on }) => on)).toEqual([...entries.map(({ on }) => on)].sort());
    expect(entries.find(({ uid }) => uid.startsWith("next/"))).toMatchObject({
      on: "2025-04-15",
      sequence: TODAY,
    });
  });

  it("is the same bytes from the same reminders on the same day, whatever order they come in", () => {
    const first = icsFile(reminders, options());
    expect(icsFile([...reminders].reverse(), options())).toEqual(first);
    expect(text(first)).toContain("DTSTAMP:20250415T000000Z\r\n");
  });

  it("is called by the shop's name, without signs that programs read differently", () => {
    const calendar = new ICAL.Component(ICAL.parse(text(icsFile([], options()))) as unknown[]);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("静 小店 一号");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  });

  it("has lines of 75 octets at most, cut between characters, each ended by CRLF", () => {
    const long = "很长的一句话，里面有逗号；还有🎂表情。".repeat(30);
    const bytes = icsFile(reminders, options({ detailsOf: () => long }));
    const lines = text(bytes).split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(new Set(entriesOf(bytes).map(({ details }) => details))).toEqual(new Set([long]));
  });

  it("brings any title through whole, but for control characters", () => {
    const [reminder] = reminders;
    const title = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(title, (said) => {
        const [entry] = entriesOf(icsFile([reminder!], options({ titleOf: () => `客 ${said}。` })));
        expect(entry?.title).toBe(`客 ${said}。`.replace(/[^\P{Cc}\n\r\t]/gu, "").replace(/\r\n?/g, "\n"));
      }),
    );
  });

  it("has the same entry again after a snooze: the same UID, on the new day", () => {
    const [before] = entriesOf(icsFile(reminders, options())).filter(({ uid }) => uid.startsWith("next/"));
    const promised = reminders.find(({ rule }) => rule === "next")!;
    const snooze = snoozeReminder(
      shop.book,
      { reminder: promised, until: day("2025-04-18") },
      TODAY,
      shop.newId,
    );
    const book = apply(shop.book, accepted(snooze));
    const after = entriesOf(icsFile(dueReminders(book, TODAY), options()));
    expect(after.filter(({ uid }) => uid === before!.uid)).toMatchObject([
      { on: "2025-04-18", sequence: TODAY },
    ]);
  });

  it("keeps UIDs and lets no number fall when days ahead, class, snoozes and answers change what is due", () => {
    const someone = testBook()
      .customer("Mori", { birthday: "1990-05-20", fixedClass: "B" })
      .customer("Kato", { fixedClass: "B" })
      .rule("birthday", { lead: "7" })
      .rule("cadence", { days: "30" })
      .rule("rhythm", { days: "40" })
      .rule("win-back", { days: "45" })
      .rule("holiday", { date: "05-25", lead: "3" })
      .rule("after-service", { days: "14, 45" })
      .rule("complaint")
      .rule("volume")
      .visit("Kato", "2025-04-02", { amount: 30 })
      .visit("Mori", "2025-03-10", { amount: 30 })
      .visit("Mori", "2025-04-10", { kind: "complaint", next: day("2025-05-12") })
      .followUp("Mori", "2025-05-15", "send samples");
    const listed = (today: string, book = someone.book): ReadonlyMap<string, Entry> => {
      const due = dueReminders(book, day(today), { days: 30, finders: allFinders });
      return new Map(
        entriesOf(icsFile(due, options({ today: day(today) }))).map((entry) => [entry.uid, entry]),
      );
    };
    const first = listed("2025-05-05");
    expect(first.size).toBeGreaterThanOrEqual(8);
    const uids = [...first.keys()].sort();
    const ruleRow = (kind: string): string => someone.book.rules!.ids[KINDS.indexOf(kind)]!;
    const changes: Step[] = [
      update("rules", ruleRow("birthday"), { lead: "10" }, { lead: "7" }),
      update("rules", ruleRow("holiday"), { lead: "9" }, { lead: "3" }),
      update("rules", ruleRow("cadence"), { days: "20" }, { days: "30" }),
      update("rules", ruleRow("rhythm"), { days: "25" }, { days: "40" }),
      update("rules", ruleRow("win-back"), { days: "20" }, { days: "45" }),
      update("customers", someone.idOf("Mori"), { fixedClass: "A" }, { fixedClass: "B" }),
    ];
    for (const change of changes) {
      const after = listed("2025-05-06", someone.step(change).book);
      expect([...after.keys()].sort()).toEqual(uids);
    }
    const entered = dueReminders(someone.book, day("2025-05-06"), { days: 30, finders: allFinders });
    const put = entered.find(({ rule }) => rule === "manual")!;
    someone.today("2025-05-06").snooze(put, "2025-05-25");
    const snoozed = listed("2025-05-07");
    expect([...snoozed.keys()].sort()).toEqual(uids);
    expect(snoozed.get(entryUid(put))!.on).toBe("2025-05-25");
    someone.step(
      update(
        "followUps",
        put.id,
        { state: "open", until: null },
        { state: "snoozed", until: day("2025-05-25") },
      ),
    );
    const reopened = listed("2025-05-08");
    expect(reopened.get(entryUid(put))!.on).toBe("2025-05-15");
    for (const [uid, { sequence }] of reopened) expect(sequence).toBeGreaterThan(snoozed.get(uid)!.sequence);
  });

  it("has UIDs of plain letters whatever the ids are, no two alike", () => {
    const odd = ["客户,1", "a\nb", "x;y", "50%", "\ud800"];
    const { book } = testBook().step(
      append(
        "customers",
        odd.map((id) => ({ id, name: id, birthday: "--04-18" })),
      ),
    );
    const entries = entriesOf(icsFile(dueReminders(book, TODAY), options()));
    expect(entries.length).toBe(odd.length);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(odd.length);
    for (const { uid } of entries) expect(uid).toMatch(/^birthday\/[\w%.-]+\/2025-04-18@kebu$/);
  });
});
