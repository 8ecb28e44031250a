/** A small shop as one change: rows as a person would have them, days counted back from today. */
import { append, type Change } from "../../../src/model/change";
import { addDays, isoDay, type Day } from "../../../src/model/day";

/** name, phone, days since the last visit, amounts of the visits (newest first) */
type Client = readonly [string, string, number, readonly number[]];

const CLIENTS: readonly Client[] = [
  ["陈静", "13800001234", 20, [680, 720, 880, 560, 980]],
  ["李伟", "13900005678", 30, [380, 260, 300]],
  ["王芳芳", "13700004321", 34, [128, 98]],
  ["Anna Petrova-Constantinopolitanskaya of the Long Name", "+7 900 123-45-67", 28, [300, 250]],
  ["محمد الأحمد", "+971 50 123 4567", 95, [88]],
  ["张敏", "13600009876", 3, [58]],
  ["赵强", "13500001111", 100, [38, 68]],
  ["Mori Haruka", "090-1234-5678", 12, [460, 520, 480, 610]],
  ["周琳", "13400002222", 84, [30]],
  ["吴磊", "", 88, [45]],
];

const STAFF = ["小美", "阿强"];
const ITEMS = ["剪发", "染发", "护理"];

export function sampleChange(today: Day): Change {
  const customers = CLIENTS.map(([name, phone], index) => ({
    id: customerId(index),
    name,
    phone: phone === "" ? null : phone,
    since: addDays(today, -400),
    preferences: index === 0 ? "喜欢安静，不推销" : null,
    "custom:发质": index % 2 === 0 ? "细软" : "粗硬",
    birthday: birthdayOf(index, today),
  }));
  const visits = CLIENTS.flatMap(([name, , ago, amounts], index) =>
    amounts.map((amount, back) => ({
      id: `V${index}${back}`,
      date: addDays(today, -ago - back * 31),
      customerId: customerId(index),
      customer: name,
      kind: "visit",
      item: ITEMS[(index + back) % ITEMS.length] ?? null,
      amount,
      staff: STAFF[back % STAFF.length] ?? null,
      satisfaction: back === 0 ? 4 : null,
      "custom:配方": index === 0 && back === 1 ? "6.1 加 6% 双氧" : null,
      notes: back === 0 && index < 3 ? "效果满意，下次想试短一点" : null,
    })),
  );
  return {
    label: { code: "import", data: {} },
    steps: [append("customers", customers), append("visits", visits)],
  };
}

/** Many clients with a visit each, for what must not freeze. */
export function largeChange(today: Day, count: number): Change {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    label: { code: "import", data: {} },
    steps: [
      append(
        "customers",
        numbers.map((index) => ({ id: `C${index}`, name: `Client ${index}`, phone: `1380000${index}` })),
      ),
      append(
        "visits",
        numbers.map((index) => ({
          id: `V${index}`,
          date: addDays(today, -(index % 300)),
          customerId: `C${index}`,
          kind: "visit",
          amount: (index % 97) + 1,
        })),
      ),
    ],
  };
}

function birthdayOf(index: number, today: Day): string | null {
  if (index === 0) return "--06-30";
  return index === 1 ? isoDay(addDays(today, -30 * 365)) : null;
}

function customerId(index: number): string {
  return `C00000${index}`;
}
