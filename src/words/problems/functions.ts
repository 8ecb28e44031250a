/**
 * What is wrong with an argument of a custom function: shown by Excel at the cell, so it names the
 * argument as the formula's hint does.
 */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";

export const functionProblemPhrases = {
  "argument-missing": {
    "zh-CN": "公式里没有给出 {name}。请补上。",
    en: "The formula gives no {name}. Add it.",
  },
  "argument-no-day": {
    "zh-CN": "{name} 是“{value}”，看不出是哪一天。请用 TODAY()、DATE(2026,11,21) 或一个日期单元格。",
    en: "{name} is “{value}”, which is no date. Use TODAY(), DATE(2026,11,21) or a cell with a date.",
  },
  "argument-no-number": {
    "zh-CN": "{name} 是“{value}”，应该是从 0 起的数字。",
    en: "{name} is “{value}”; it must be a number from 0.",
  },
  "argument-too-large": {
    "zh-CN": "{name} 是 {value}，最多 {most}。",
    en: "{name} is {value}; at most {most} is possible.",
  },
  "ranges-differ": {
    "zh-CN": "{first} 有 {firstCells} 格，{second} 有 {secondCells} 格，对不上。请选同一张表里一样长的列。",
    en: "{first} has {firstCells} cells and {second} has {secondCells}, so they do not belong together. Choose columns of one table.",
  },
  "one-of-many": {
    "zh-CN":
      "只给了一位客户，没法和别人比。{name} 请选整列，例如 Customers[客户编号]；要看某一位，再用 XLOOKUP 查。",
    en: "One customer alone cannot be compared with others. Give {name} the whole column, such as Customers[Customer ID], and look one up with XLOOKUP.",
  },
  "unknown-method": {
    "zh-CN": "没有“{value}”这种方法。可用的有：{methods}。",
    en: "There is no method “{value}”. The methods are: {methods}.",
  },
  "header-row-needed": {
    "zh-CN": "{name} 的第一行不是列名。请选带标题的整张表，例如 {example}。",
    en: "The first row of {name} holds no headers. Give the whole table with its headers, such as {example}.",
  },
  "nobody-fits": {
    "zh-CN": "没有符合“{text}”的客户。",
    en: "No customer fits “{text}”.",
  },
  "result-too-large": {
    "zh-CN": "结果约 {size} MB，网页版 Excel 一次最多收 {limit} MB。请少选一些行，或在桌面版 Excel 里打开。",
    en: "The result is about {size} MB; Excel on the web takes {limit} MB at a time. Choose fewer rows, or open the workbook in desktop Excel.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
