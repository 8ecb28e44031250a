/** Of a cell or a row of the book. */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";

export const cellsProblemPhrases = {
  "unreadable-day": {
    "zh-CN": "“{value}”看不出是哪一天，这一格没有采用。请写成 2026-11-21 这样的日期。",
    en: "“{value}” is not a date Kebu can read, so it was left out. Write it like 2026-11-21.",
  },
  "unreadable-number": {
    "zh-CN": "“{value}”看不出是多少，没有当作 0，也没有计入。请改成数字。",
    en: "“{value}” is not a number Kebu can read. It was not taken as 0 and does not count. Write a number.",
  },
  "unreadable-birthday": {
    "zh-CN": "生日“{value}”看不懂，不会提醒。请写成 1990-05-12 或 05-12。",
    en: "Birthday “{value}” cannot be read, so nobody will be reminded of it. Write it like 1990-05-12 or 05-12.",
  },
  "lunar-birthday": {
    "zh-CN": "农历生日“{value}”看不出是哪一天，已原样保留，不会提醒。请写成 农历八月十五 或 闰六月初八。",
    en: "The lunar birthday “{value}” names no day Kebu can make out. It is kept as it stands, and nobody is reminded of it. Write it like 农历八月十五 or lunar 8/15.",
  },
  "score-out-of-range": {
    "zh-CN": "满意度“{value}”不在 1 到 5 之间，没有采用。请改成 1 到 5。",
    en: "Satisfaction “{value}” is not between 1 and 5, so it was left out. Write 1 to 5.",
  },
  "unreadable-flag": {
    "zh-CN": "“{value}”看不出是“是”还是“否”，没有采用。请写“是”或“否”。",
    en: "“{value}” is neither yes nor no, so it was left out. Write Yes or No.",
  },
  "text-too-long": {
    "zh-CN": "这段文字太长，Excel 的一格最多放 32767 个字。请分成几条来记。",
    en: "This text is too long: a cell in Excel holds 32,767 characters at most. Split it into several entries.",
  },
  "cell-error": {
    "zh-CN": "这一格的公式出错（{value}），没有采用。请检查公式。",
    en: "The formula in this cell fails ({value}), so it was left out. Check the formula.",
  },
  "row-without-id": {
    "zh-CN": "“{name}”这一行还没有编号，暂不计入。在客簿的“更多”里按“补上编号”即可。",
    en: "The row of “{name}” has no id yet and does not count. In Kebu, under More, “Give ids” does it.",
  },
  "row-without-customer": {
    "zh-CN": "这一行没有写是哪位客户，没有计入。请填上客户编号。",
    en: "This row names no customer and does not count. Fill in the customer id.",
  },
  "duplicate-id": {
    "zh-CN":
      "编号“{id}”与第 {firstRow} 行重复，只计了第 {firstRow} 行。请改掉其中一个编号，或删掉多余的一行。",
    en: "Id “{id}” stands in row {firstRow} already; only row {firstRow} counts. Change one of the ids or delete the extra row.",
  },
  "unknown-customer": {
    "zh-CN": "客户表里没有“{id}”，这一行没有计入。请改正编号，或先登记这位客户。",
    en: "There is no customer “{id}” in the register, so this row does not count. Correct the id or add the customer first.",
  },
  "ambiguous-customer": {
    "zh-CN": "叫“{name}”的客户有 {count} 位，分不清是哪位，这一行没有计入。请填上客户编号。",
    en: "{count} customers are called “{name}”, so this row does not count. Fill in the customer id.",
  },
  "missing-date": {
    "zh-CN": "这一行没有日期，没有计入。请填上日期。",
    en: "This row has no date and does not count. Fill in the date.",
  },
  "missing-month": {
    "zh-CN": "这一行计划没有写月份，没有计入。请填上月份，例如 2026-03。",
    en: "This plan has no month and does not count. Fill in the month, such as 2026-03.",
  },
  "not-a-count": {
    "zh-CN": "“{value}”不是从 1 起的整数，没有采用。请改成整数。",
    en: "“{value}” is not a whole number from 1, so it was left out. Write one.",
  },
  "unknown-choice": {
    "zh-CN": "“{value}”不在可选的范围里，没有采用。请从列表里选。",
    en: "“{value}” is none of the choices here, so it was left out. Pick one from the list.",
  },
  "next-not-later": {
    "zh-CN": "下次跟进 {value} 不在这次到访（{day}）之后，没有采用。请改成之后的日期。",
    en: "The next contact {value} is not after the visit of {day}, so it was left out. Write a later day.",
  },
  "unknown-setting-value": {
    "zh-CN": "设置“{setting}”的值“{value}”不能用，暂按默认值处理。请改正。",
    en: "“{value}” does not fit the setting “{setting}”; the default is used. Correct the value.",
  },
  "unknown-service-tier": {
    "zh-CN":
      "看不出“{value}”指哪些客人，这条服务标准暂不适用于任何人。等级直接写（A），标签写 #VIP，负责人写 @小林。",
    en: "“{value}” names no clients Kebu knows, so this service level is for nobody. Write a class (A), a tag (#VIP) or an owner (@Lin).",
  },
  "service-level-never-counts": {
    "zh-CN": "这一行的客人，前面几行都包括了，轮不到它。请把这一行移到前面，或者改适用的等级或标签。",
    en: "The rows above are for all clients of this row already, so it never counts. Move it up, or change its class or tag.",
  },
  "limits-unlike-classes": {
    "zh-CN": "有 {classes} 个等级，设置“{setting}”就要有 {limits} 个界限，暂按默认值处理。请改正。",
    en: "With {classes} classes the setting “{setting}” needs {limits} limits; the defaults are used. Correct it.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
