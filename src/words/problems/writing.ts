/** Of writing to Excel. */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";

export const writingProblemPhrases = {
  "changed-meanwhile": {
    "zh-CN": "这一格刚被别人改成了“{now}”（原来是“{was}”），没有覆盖。请看过再改。",
    en: "Someone changed this cell to “{now}” meanwhile (it was “{was}”), so it was not overwritten. Look and try again.",
  },
  "cell-being-edited": {
    "zh-CN": "Excel 里有一格还在输入，什么也没有写。请按回车结束那一格，再试一次。",
    en: "A cell is still being edited in Excel, so nothing was written. Press Enter to finish it, then retry.",
  },
  "excel-not-answering": {
    "zh-CN": "Excel 没有回应，不能确定写进去没有。请先看一眼表里有没有这一行，再决定要不要重做。",
    en: "Excel does not answer, so Kebu cannot tell whether this was written. Look whether the row is there before doing it again.",
  },
  "figures-not-written": {
    "zh-CN": "Excel 没有回应，数字那张表没有写完整。别的都没动；请再写一次。",
    en: "Excel does not answer, so the sheet of figures is not complete. Nothing else was touched; write it again.",
  },
  "workbook-read-only": {
    "zh-CN": "这个工作簿是只读的，什么也没有写。请点“启用编辑”，或另存一份再用。",
    en: "This workbook is read-only, so nothing was written. Choose “Enable editing”, or save a copy and use that.",
  },
  "workbook-protected": {
    "zh-CN": "这个工作簿的结构有保护，加不了新的工作表，什么也没有写。请先在“审阅”里撤销“保护工作簿”。",
    en: "The structure of this workbook is protected, so no sheet can be added and nothing was written. Turn off Review > Protect Workbook first.",
  },
  "sheet-hidden": {
    "zh-CN": "工作表“{sheet}”是隐藏的，没有跳过去。请先取消隐藏再看。",
    en: "The sheet “{sheet}” is hidden, so nothing on it was shown. Unhide the sheet to see it.",
  },
  "row-hidden": {
    "zh-CN": "工作表“{sheet}”第 {row} 行被筛选藏起来了，看不到。要看这一行，请清除筛选。",
    en: "Row {row} of “{sheet}” is hidden by a filter. Clear the filter to see it.",
  },
  "table-filtered": {
    "zh-CN": "工作表“{sheet}”上的表正在筛选，Excel 这时不让删行，什么也没有删。请先清除筛选，再试一次。",
    en: "The table on “{sheet}” is filtered, and Excel removes no rows from it then, so nothing was removed. Clear the filter, then retry.",
  },
  "not-written": {
    "zh-CN": "没有写进去，工作簿保持原样。请再试一次。",
    en: "It was not written; the workbook is as it was. Try again.",
  },
  stopped: {
    "zh-CN": "已停下，什么也没有写。",
    en: "Stopped. Nothing was written.",
  },
  "book-too-large": {
    "zh-CN":
      "{rows} 行太多了：在网页里，这个簿子最多再放 {limit} 行，再多浏览器的内存就不够。请先删去用不到的行（比如多年没来的客人），或者在 Excel 里打开客簿再导入。",
    en: "{rows} rows are too many: on this page the book has room for {limit} more, beyond that the browser runs out of memory. Leave out rows you do not need, or import in Excel with Kebu.",
  },
  "not-read": {
    "zh-CN": "工作簿没有读出来。请关掉再打开一次。",
    en: "The workbook could not be read. Close it, open it and try again.",
  },
  "sample-not-opened": {
    "zh-CN": "样例没能打开。请检查网络，再试一次。",
    en: "The sample could not be opened. Check the connection and try again.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
