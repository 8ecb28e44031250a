/**
 * A shop with everything an export can spoil: text like formulas, lunar birthdays, own words, fractions.
 * Phones and tags stand as an import writes them, so that what comes back can be compared letter by letter.
 */
import type { Language } from "../../../src/model/schema";
import { append } from "../../../src/model/change";
import { day, testBook, type TestBook } from "../../support/test-book";

export function exportShop(language: Language): TestBook {
  const customers = [
    {
      id: "C001",
      name: "陈静",
      phone: "138 0000 1234",
      wechat: "chenjing_88",
      email: "chen@example.com",
      address: "徐汇区漕溪路 1 号, 2 楼",
      area: "徐汇",
      tags: "VIP, 老客",
      owner: "小美",
      status: "dormant",
      consent: true,
      birthday: "农历八月十五",
      since: day("2024-02-29"),
      creditLimit: 0.1 + 0.2,
      notes: '怕吵；\n不推销 "真的"',
      "custom:发质": "=细软",
      "custom:'=1+1": "'=2",
    },
    {
      id: "00123",
      name: "=HYPERLINK(1)",
      phone: "+44 20 7946 0958",
      status: "自己的说法",
      birthday: "--05-12",
      consent: false,
    },
    { id: "@3", name: "Anna, Petrova", contact: "-", kind: "company", birthday: "1990-01-31", cadence: 30 },
    { id: "C4", name: "𠮷田", notes: "-10% off; ＝1", tags: "new" },
  ];
  const visits = [
    {
      id: "V1",
      date: day("2025-03-01"),
      customerId: "C001",
      customer: "陈静",
      kind: "visit",
      amount: -49.99,
    },
    { id: "V2", date: day("2025-03-05"), customerId: "00123", kind: "自定", amount: 1e-7, notes: "+1 杯水" },
    {
      id: "V3",
      date: day("2024-12-31"),
      customerId: "@3",
      kind: "sale",
      amount: 1234567.89,
      satisfaction: 5,
    },
  ];
  return testBook(language)
    .step(append("customers", customers))
    .step(append("visits", visits))
    .today("2025-04-01");
}
