/** Words that show what a longer header means: 手机号码(本人), Client e-mail. Compared with folded headers. */
import type { ImportTable } from "../../targets";

/** Words that are seldom part of a header that means something else; only with values to match. */
export const WORDS_INSIDE: Readonly<Record<ImportTable, readonly (readonly [word: RegExp, key: string])[]>> =
  {
    customers: [
      [/手机|电话|phone|mobile|telefon/, "phone"],
      [/邮箱|email|mail/, "email"],
      [/地址|address/, "address"],
      [/生日|birth/, "birthday"],
      [/姓名/, "name"],
      [/备注|remark/, "notes"],
    ],
    visits: [
      [/手机|电话|phone|mobile/, "customerPhone"],
      [/邮箱|email/, "customerEmail"],
      [/姓名/, "customer"],
      [/备注|remark/, "notes"],
    ],
  };
const NOT_THE_CUSTOMERS =
  /^(?:是否|有无|上次|最近|最后|首次|累计|下次)|推荐|介绍|紧急|传真|员工|技师|业务员|店员|供应商|昵称|fax|assistant|emergency|referr|spouse|staff|employee|owner|last|first|count|type|label|opt/;

/** Is this folded header about somebody else, about the past, or a question about the thing? */
export function isOfSomethingElse(header: string): boolean {
  return NOT_THE_CUSTOMERS.test(header);
}
