import { expect, test } from "vitest";
import { hasOwnUnit, headerUnit } from "../../../src/model/read/header-unit";

test.each([
  ["金额（万元）", 10_000],
  ["金额(万)", 10_000],
  ["销售额（单位：万元）", 10_000],
  ["金额 单位:千元", 1000],
  ["合同额（百万元）", 1e6],
  ["营业额（亿元）", 1e8],
  ["Amount (k)", 1000],
  ["Revenue (USD k)", 1000],
  ["Revenue in thousands", 1000],
  ["Sales ('000)", 1000],
  ["Amount (million)", 1e6],
  ["金额（元）", 1],
  ["金额", 1],
  ["Amount (USD)", 1],
  ["万元", 1],
  ["Amount (net)", 1],
  ["Check in", 1],
])("%s is a header of amounts times %d", (header, times) => {
  expect(headerUnit(header)).toBe(times);
});

test("an amount with a unit of its own needs none from the header", () => {
  expect(["3万", "5k", "一千二", "1.2亿"].map(hasOwnUnit)).toEqual([true, true, true, true]);
  expect(["3", "1,200.50", "¥3", "RMB 3", "(12)"].map(hasOwnUnit)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
