/** Of tables and columns of the workbook, and of a list to adopt. */
import type { ProblemCode } from "../../model/problem";
import type { Phrases } from "../phrase";

export const workbookProblemPhrases = {
  "no-book": {
    "zh-CN": "这个工作簿里没有客簿的表。请从模板新建一本，或选择一个客簿文件。",
    en: "This workbook holds no customer book. Start one from a template, or choose a Kebu file.",
  },
  "missing-table": {
    "zh-CN": "找不到“{name}”表。在客簿的“更多”里可以补上一张空表，不动其他内容。",
    en: "The table “{name}” is missing. In Kebu, under More, you can add an empty one; the rest is left alone.",
  },
  "missing-column": {
    "zh-CN": "找不到“{name}”这一列。如果改过列名，请改回来，或自己加上这一列。",
    en: "The column “{name}” is missing. If it was renamed, change it back, or add it.",
  },
  "broken-anchor": {
    "zh-CN": "“{name}”这一列原来的记号没有了（列可能删过又加过），已按列名找到它，不用处理。",
    en: "Kebu’s mark on column “{name}” is gone (was the column deleted and added again?). It was found by its header; nothing needs doing.",
  },
  "no-room-below-table": {
    "zh-CN": "“{name}”表下面第 {row} 行有别的内容，没有地方再加一行。请把那些内容移开。",
    en: "Row {row}, right below the table “{name}”, holds something else, so there is no room for a new row. Move it away.",
  },
  "no-room-beside-table": {
    "zh-CN": "要给“{name}”表补上“{column}”一列，但右边已有别的内容。请把那些内容移开。",
    en: "The table “{name}” needs a column “{column}”, but something else stands to its right. Move it away.",
  },
  "totals-row-tied": {
    "zh-CN":
      "“{name}”表的合计行（第 {row} 行）和 {cells} 连在一起（合并单元格或公式），客簿没有移动它，什么也没有写。请在合计行上面插入一个空行，再试一次。",
    en: "The totals row {row} of “{name}” is tied to {cells} (a merged cell or a formula), so Kebu did not move it and wrote nothing. Insert an empty row above it, then try again.",
  },
  "meaning-needed": {
    "zh-CN": "还没有指出哪一列是“{name}”。请在那一列下面选一下。",
    en: "No column is the “{name}” yet. Choose it under the column that holds it.",
  },
  "ids-repeat": {
    "zh-CN":
      "编号“{id}”在第 {firstRow} 行已经有了，这一列不能当编号用。请改掉重复的，或选“自己的列”，客簿另加一列编号。",
    en: "Id “{id}” stands in row {firstRow} already, so this column cannot serve as ids. Correct it, or choose “own column” and Kebu adds a column of ids.",
  },
  "list-changed": {
    "zh-CN": "这里和刚才看到的不一样了，什么也没有写。请重新看一下选中的列表，再试一次。",
    en: "This is no longer what it was, so nothing was written. Look at the selected list again, then retry.",
  },
  "list-grew": {
    "zh-CN": "后来这里又加了编号或列，所以没有撤销，什么也没有动。不再需要的话，请自己删掉编号那一列。",
    en: "Ids or columns came to stand here since, so this was not undone and nothing was changed. If it is not wanted, delete the column of ids yourself.",
  },
  "table-there-already": {
    "zh-CN": "工作簿里已经有这张表了（在“{sheet}”上），什么也没有写。",
    en: "The workbook has this table already, on “{sheet}”. Nothing was written.",
  },
  "sheet-protected": {
    "zh-CN": "工作表“{sheet}”有保护，什么也没有写。请先在 Excel 里撤销工作表保护。",
    en: "The sheet “{sheet}” is protected, so nothing was written. Unprotect it in Excel first.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;
