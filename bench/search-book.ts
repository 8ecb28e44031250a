import type { Book } from "../src/model/book";
import type { Column } from "../src/model/table-data";
import { largeBook } from "./large-book";

/** A register with every column filled that is searched, and a plate number. */
export function searchBook(customers: number): Book {
  const book = largeBook(customers, 2 * customers);
  const areas = ["浦东", "徐汇", "静安", "长宁", "虹口", "Pudong", "Jing'an"];
  const tags = ["老客", "VIP", "新客", "老客, VIP", "", "", "投诉过"];
  const column = (make: (row: number) => string): Column => ({
    kind: "text",
    values: Array.from({ length: customers }, (_, row) => make(row)),
  });
  const added: Record<string, Column> = {
    email: column((row) => (row % 3 === 0 ? `guest${row * 7}@example.com` : "")),
    address: column(
      (row) => `${areas[row % 5]}区${["中山", "淮海", "人民"][row % 3]}路${row % 999}号${row % 31}室`,
    ),
    area: column((row) => areas[row % areas.length]!),
    tags: column((row) => tags[(row * 5) % tags.length]!),
    contact: column((row) => (row % 10 === 0 ? `王经理${row % 97}` : "")),
    owner: column((row) => ["小美", "阿杰", "Lily"][row % 3]!),
    notes: column((row) => (row % 2 === 0 ? `第${row % 53}次来，喜欢安静，怕烫，染过 ${row % 12}/1` : "")),
    "custom:车牌": column((row) =>
      row % 2 === 0 ? `沪A${String((row * 7919) % 100000).padStart(5, "0")}` : "",
    ),
  };
  return { ...book, customers: { ...book.customers, columns: { ...book.customers.columns, ...added } } };
}
