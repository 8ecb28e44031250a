import { describe, expect, it } from "vitest";
import { customerStages } from "../../src/model/stage/customer-stages";
import { STAGES } from "../../src/model/stage/stage-rule";
import { stageAdvice, stageAdviceWords, stageLine, stageSentence } from "../../src/words/stage-reason";
import { day, testBook } from "../support/test-book";

function sentences(visits: readonly (readonly [string, number])[], today: string): readonly string[] {
  const shop = testBook().customer("Mori").today(today);
  for (const [iso, amount] of visits) shop.visit("Mori", iso, { amount });
  const reason = customerStages(shop.book, day(today))[0];
  if (!reason) throw new Error("no stage");
  return [stageSentence(reason, "en", "CNY"), stageSentence(reason, "zh-CN", "CNY")];
}

describe("the reason for a stage", () => {
  it("says since when somebody is new", () => {
    expect(sentences([["2026-11-20", 80]], "2026-11-21")).toEqual([
      "first bought 1 day ago; there is nothing to compare with yet",
      "1 天前第一次消费，还没有可以比的",
    ]);
  });

  it("lays half a year beside the one before", () => {
    const visits = [
      ["2026-01-05", 100],
      ["2026-03-05", 100],
      ["2026-09-05", 300],
      ["2026-11-05", 400],
    ] as const;
    expect(sentences(visits, "2026-11-21")).toEqual([
      "¥700 in the last 182 days, ¥200 in the 182 days before",
      "近 182 天消费 ¥700，前 182 天 ¥200",
    ]);
  });

  it("says how long somebody stays away, and how often they used to come", () => {
    const visits = [
      ["2026-01-01", 100],
      ["2026-01-31", 100],
      ["2026-03-02", 100],
    ] as const;
    expect(sentences(visits, "2026-11-21")).toEqual([
      "away for 264 days; usually comes every 30 days, and counts as lost after 90",
      "264 天没来，平时约 30 天来一次，超过 90 天算流失",
    ]);
  });

  it("stands as a sentence behind the name of the stage", () => {
    const reason = customerStages(
      testBook().customer("Mori").visit("Mori", "2026-11-20", { amount: 80 }).book,
      day("2026-11-21"),
    )[0]!;
    expect(stageLine(reason, "en", "CNY")).toBe(
      "New: first bought 1 day ago; there is nothing to compare with yet.",
    );
    expect(stageLine(reason, "zh-CN", "CNY")).toBe("新客：1 天前第一次消费，还没有可以比的。");
  });

  it("is followed by the owner's advice where there is one, else by Kebu's", () => {
    const own = { new: "", rising: "", peak: "", declining: "Ask Mori to call.", lost: "" };
    expect(stageAdviceWords("declining", own, "en")).toBe("Ask Mori to call.");
    expect(stageAdviceWords("lost", own, "en")).toBe(stageAdvice.lost.en);
  });

  it("has advice for every stage", () => expect(Object.keys(stageAdvice)).toEqual([...STAGES]));
});
