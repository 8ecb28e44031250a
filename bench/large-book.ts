/** A book of any size, the same on every machine: Chinese and English names, phones, visits, promises. */
import { emptyBook, type Book } from "../src/model/book";
import { BLANK_DAY, addDays, parseIsoDay, type Day } from "../src/model/day";
import { RowIndex } from "../src/model/row-index";
import type { TableKey } from "../src/model/schema";
import type { Column, TableData } from "../src/model/table-data";

export const LARGE_BOOK_TODAY = parseIsoDay("2026-11-21")!;

const SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高".split("");
const GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉建文".split("");
const FIRST = ["Anna", "Ben", "Carla", "David", "Emma", "Frank", "Grace", "Henry", "Irene", "Jack"];
const LAST = ["Smith", "Jones", "Brown", "Mori", "Sato", "Li", "Novak", "Silva", "Khan", "Berg"];

/** Two years of visits up to today; one in four names a next contact; a third of birthdays are known. */
export function largeBook(customerCount: number, visitCount: number): Book {
  const random = lehmer(20261121);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const chineseName = (): string => pick(SURNAMES) + pick(GIVEN) + (random() < 0.6 ? pick(GIVEN) : "");
  const name = (): string => (random() < 0.7 ? chineseName() : `${pick(FIRST)} ${pick(LAST)}`);
  const two = (count: number): string => String(1 + below(count)).padStart(2, "0");
  const texts = (count: number, make: () => string): Column => ({
    kind: "text",
    values: Array.from({ length: count }, make),
  });
  const customerIds = Array.from({ length: customerCount }, (_, row) => `C${String(row).padStart(6, "0")}`);
  const customers = table("customers", customerIds, {
    name: texts(customerCount, name),
    phone: texts(customerCount, () => `1${30 + below(60)} ${1000 + below(9000)} ${1000 + below(9000)}`),
    wechat: texts(customerCount, () => (random() < 0.5 ? `wx_${below(1e6)}` : "")),
    birthday: texts(customerCount, () =>
      random() < 0.33 ? `19${50 + below(50)}-${two(12)}-${two(28)}` : "",
    ),
  });
  const dates = Int32Array.from({ length: visitCount }, (_, visit) =>
    addDays(LARGE_BOOK_TODAY, Math.floor((730 * (visit + 1)) / visitCount) - 730),
  );
  const visitIds = Array.from({ length: visitCount }, (_, row) => `V${String(row).padStart(7, "0")}`);
  const visits = table("visits", visitIds, {
    date: { kind: "day", values: dates },
    customerId: texts(visitCount, () => customerIds[Math.floor(random() ** 2 * customerCount)]!),
    customer: texts(visitCount, name),
    kind: { kind: "choice", codes: new Uint16Array(visitCount).fill(1), labels: ["", "visit"] },
    item: texts(visitCount, () => pick(["剪发", "染发", "cut", "colour"])),
    amount: {
      kind: "number",
      values: Float64Array.from(dates, () => Math.round(500 / (0.02 + random())) / 100),
    },
    staff: texts(visitCount, () => pick(FIRST)),
    notes: texts(visitCount, () => ""),
    next: {
      kind: "day",
      values: dates.map((date) => (random() < 0.25 ? addDays(date as Day, 14 + below(60)) : BLANK_DAY)),
    },
    reminder: texts(visitCount, () => ""),
  });
  return { ...emptyBook("zh-CN"), customers, visits };
}

function table(key: TableKey, ids: readonly string[], columns: Record<string, Column>): TableData {
  const size = ids.length;
  const rowNumbers = new Int32Array(size);
  return {
    key,
    size,
    ids,
    columns: { id: { kind: "text", values: ids }, ...columns },
    rowNumbers,
    index: RowIndex.of(ids),
  };
}

/** Numbers from 0 up to but not including 1, the same for the same seed. */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
