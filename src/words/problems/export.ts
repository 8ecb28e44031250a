/** Of an export. */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";

export const exportProblemPhrases = {
  "nobody-to-export": {
    "zh-CN": "没有一行符合所选的条件，所以没有生成文件。请放宽条件。",
    en: "No row fits what was chosen, so no file was made. Choose less narrowly.",
  },
  "nothing-to-export-yet": {
    "zh-CN": ({ table }) =>
      `簿子里还没有${table === "visits" ? "到访" : "客户"}，没有可导出的，所以没有生成文件。请先${table === "visits" ? "记下到访" : "登记客户"}，或导入。`,
    en: ({ table }) =>
      `There are no ${table === "visits" ? "visits" : "customers"} in the book yet, so no file was made. Add or import some first.`,
  },
  "not-in-vcard": {
    "zh-CN": "电话簿文件放不下这些列，没有写进去：{columns}。要全部的列，请导出成 .csv 或 .xlsx。",
    en: "A vCard has no place for these columns, so they are not in the file: {columns}. A .csv or .xlsx holds all of them.",
  },
  "no-such-column": {
    "zh-CN": "簿子里没有“{name}”这一列。可以导出的列：{headers}。",
    en: "The book has no column “{name}”. Columns that can be exported: {headers}.",
  },
  "export-too-long": {
    "zh-CN": "一共 {rows} 行，一张 xlsx 工作表最多放 {limit} 行。请选 CSV，或只导出一部分。",
    en: "These are {rows} rows; a sheet of an .xlsx holds {limit}. Choose CSV, or export a part.",
  },
  "export-over-book": {
    "zh-CN": "“{file}”就是这本簿子，不能拿导出的内容盖住它。请换个名字。",
    en: "“{file}” is the book itself; an export does not replace it. Choose another name.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
