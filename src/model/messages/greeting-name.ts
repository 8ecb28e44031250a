/** How a customer is spoken to: as 张女士 or 张先生 where the register says which, else by name. */
import type { Book } from "../book";
import { comparable } from "../read/comparable";
import { splitName } from "../read/split-name";
import { customKeys, textAt } from "../table-data";
import { customHeader } from "../value";

const GENDER_HEADERS = ["性别", "性別", "gender", "sex"];
const FEMALE = ["女", "女性", "女士", "f", "female", "woman"];
const MALE = ["男", "男性", "先生", "m", "male", "man"];
const CHINESE_NAME = /^\p{Script=Han}{2,4}$/u;

/**
 * Of a company its contact, where there is one. A title is only put behind a whole Chinese name (张丽华) and
 * only where a column of the owner's own, 性别 or Gender, says so; 张女士, 王姐 and Emma Clarke stay as they are.
 */
export function greetingName({ customers }: Book, customerRow: number): string {
  const contact = textAt(customers, "contact", customerRow);
  if (textAt(customers, "kind", customerRow) === "company" && contact !== "") return contact;
  const name = textAt(customers, "name", customerRow);
  const title = titleOf(customers, customerRow);
  if (title === "" || !CHINESE_NAME.test(name) || /[士生姐哥总]$/u.test(name)) return name;
  const { family } = splitName(name);
  return family === "" ? name : family + title;
}

function titleOf(customers: Book["customers"], customerRow: number): string {
  const key = customKeys(customers).find((each) =>
    GENDER_HEADERS.includes(comparable(customHeader(each) ?? "")),
  );
  if (key === undefined) return "";
  const gender = comparable(textAt(customers, key, customerRow));
  if (FEMALE.includes(gender)) return "女士";
  return MALE.includes(gender) ? "先生" : "";
}
