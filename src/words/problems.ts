/** A sentence for every problem: what is wrong, and what to do. The place is put before it. */
import type { Place, Problem, ProblemCode } from "../model/problem";
import { schema, type Language } from "../model/schema";
import { functionProblemPhrases } from "./function-problems";
import { say, type PhraseData, type Phrases } from "./phrase";

export const problemPhrases: Phrases<ProblemCode> = {
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
    "zh-CN": "农历生日“{value}”已原样保留，目前不会提醒。要提醒请改写成公历日期。",
    en: "The lunar birthday “{value}” is kept as it stands, and nobody is reminded of it. For a reminder, write the solar date.",
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
  required: { "zh-CN": "请填“{name}”。", en: "Fill in “{name}”." },
  "no-such-customer": {
    "zh-CN": "没有找到客户“{customer}”。请核对编号或姓名，或先登记。",
    en: "There is no customer “{customer}”. Check the id or name, or add the customer first.",
  },
  "several-customers": {
    "zh-CN": "叫“{customer}”的有好几位（{ids}）。请用客户编号。",
    en: "Several customers are called “{customer}” ({ids}). Use the customer id.",
  },
  "no-such-row": {
    "zh-CN": "编号为“{id}”的这一行已经不在了。请刷新后再试。",
    en: "The row with id “{id}” is no longer there. Reload and try again.",
  },
  "id-taken": {
    "zh-CN": "编号“{id}”已经有人用了。请换一个。",
    en: "The id “{id}” is taken. Choose another.",
  },
  "no-such-reminder": {
    "zh-CN": "这条提醒已经处理过，或者已经不在了。",
    en: "This reminder was dealt with already, or is no longer there.",
  },
  "day-in-future": {
    "zh-CN": "{day} 还没到。约好的日子请填在“下次跟进”里。",
    en: "{day} has not come yet. A day agreed on goes under “Next contact”.",
  },
  "day-not-later": {
    "zh-CN": "请选 {day} 之后的一天。",
    en: "Choose a day after {day}.",
  },
  "wrong-period": {
    "zh-CN": "起始日期 {from} 晚于截止日期 {to}。请调换。",
    en: "The period begins on {from}, after its end on {to}. Swap them.",
  },
  "wrong-limits": {
    "zh-CN": "等级界限不对：{a} 和 {b}。请检查大小顺序，并且都在 0 到 100% 之间。",
    en: "The limits {a} and {b} do not work. Both must lie between 0 and 100 %, in the right order.",
  },
  "nothing-to-change": { "zh-CN": "没有要改的内容。", en: "There is nothing to change." },
  "ranking-out-of-date": {
    "zh-CN": "排名算好之后，簿子又变了。请重新计算再写入。",
    en: "The book changed after this ranking was worked out. Rank again, then write.",
  },
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
  "workbook-read-only": {
    "zh-CN": "这个工作簿是只读的，什么也没有写。请点“启用编辑”，或另存一份再用。",
    en: "This workbook is read-only, so nothing was written. Choose “Enable editing”, or save a copy and use that.",
  },
  "workbook-protected": {
    "zh-CN": "这个工作簿的结构有保护，加不了新的工作表，什么也没有写。请先在“审阅”里撤销“保护工作簿”。",
    en: "The structure of this workbook is protected, so no sheet can be added and nothing was written. Turn off Review > Protect Workbook first.",
  },
  "sheet-hidden": {
    "zh-CN": "工作表“{sheet}”是隐藏的，没有跳过去。要看这一行，请先取消隐藏。",
    en: "The sheet “{sheet}” is hidden, so the row was not shown. Unhide the sheet to see it.",
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
  "not-read": {
    "zh-CN": "工作簿没有读出来。请关掉再打开一次。",
    en: "The workbook could not be read. Close it, open it and try again.",
  },
  "sample-not-opened": {
    "zh-CN": "样例没能打开。请检查网络，再试一次。",
    en: "The sample could not be opened. Check the connection and try again.",
  },
  "file-not-found": { "zh-CN": "找不到文件“{file}”。", en: "There is no file “{file}”." },
  "file-not-readable": {
    "zh-CN": (data) => `“${data.file}”读不了（${systemReason(data, "zh-CN")}）。请检查权限。`,
    en: (data) => `“${data.file}” cannot be read (${systemReason(data, "en")}). Check its permissions.`,
  },
  "file-exists": {
    "zh-CN": "“{file}”已经存在，没有覆盖。请换个名字。",
    en: "“{file}” exists already and was not overwritten. Choose another name.",
  },
  "file-not-xlsx": {
    "zh-CN": "“{file}”不是 .xlsx 工作簿。请在 Excel 里另存为 .xlsx 再打开。",
    en: "“{file}” is not an .xlsx workbook. Save it as .xlsx in Excel, then open it.",
  },
  "file-legacy-xls": {
    "zh-CN": "“{file}”是旧的 .xls 格式。请在 Excel 里另存为 .xlsx 再打开。",
    en: "“{file}” is in the old .xls format. Save it as .xlsx in Excel, then open it.",
  },
  "file-encrypted": {
    "zh-CN": "“{file}”有密码保护。请在 Excel 里去掉打开密码再试。",
    en: "“{file}” is protected by a password. Remove the password in Excel, then try again.",
  },
  "file-damaged": {
    "zh-CN": "“{file}”不完整或已损坏，没有打开。请找一份完好的副本。",
    en: "“{file}” is cut short or damaged, and was not opened. Find a good copy.",
  },
  "file-too-large": {
    "zh-CN": "“{file}”太大（{size} MB，上限 {limit} MB）。",
    en: "“{file}” is too large ({size} MB; the limit is {limit} MB).",
  },
  "file-changed": {
    "zh-CN": "“{file}”打开之后被别的程序改过，没有覆盖。请重新打开再做一次。",
    en: "“{file}” was changed by another program after it was opened, so it was not overwritten. Open it again and repeat.",
  },
  "file-locked": {
    "zh-CN": "“{file}”正被别的程序使用（{by}），没有改动。请关掉后再试。",
    en: "“{file}” is in use by another program ({by}), and was not changed. Close it there and try again.",
  },
  "file-not-writable": {
    "zh-CN": (data) =>
      `“${data.file}”写不进去（${systemReason(data, "zh-CN")}），原文件没有动。请检查权限和磁盘空间。`,
    en: (data) =>
      `“${data.file}” cannot be written (${systemReason(data, "en")}); the file is as it was. Check permissions and disk space.`,
  },
  "save-check-failed": {
    "zh-CN": "新文件写好后检查不通过，已丢弃，原文件没有动。",
    en: "The new file failed its check and was discarded; the original is as it was.",
  },
  "would-not-survive": {
    "zh-CN": "这个文件里有客簿保存不了的内容：{what}。原文件没有动，结果另存为“{file}”，以后请用这一份。",
    en: "This file holds things that would not survive: {what}. The original is untouched; the result was saved as “{file}”. Go on in that one.",
  },
  "original-kept": {
    "zh-CN": "“{file}”里有客簿保存不了的内容，所以不覆盖它。请另起一个名字。",
    en: "“{file}” holds things that would not survive, so it is not overwritten. Choose another name.",
  },
  "result-stands-beside": {
    "zh-CN":
      "“{file}”里有客簿保存不了的内容，上次的结果已经另存为“{beside}”。请在那一份里接着做；要从原文件重来，先给那一份改名。",
    en: "“{file}” holds things that would not survive, and an earlier result stands beside it as “{beside}”. Go on in that one; to begin again from the original, rename it first.",
  },
  "column-left-out": {
    "zh-CN": "没有对应的位置，没有导入。需要的话可以指定它的去处。",
    en: "This column has no place in the book and was left out. Map it to a column if it is wanted.",
  },
  "column-needed": {
    "zh-CN": "文件里没有可以当作“{name}”的列，一行也没有导入。请用 --map 列名={key} 指定。",
    en: "The file has no column for “{name}”, so no row was imported. Name it with --map HEADER={key}.",
  },
  "header-twice": {
    "zh-CN": "有 {count} 列都叫“{name}”，只用了第一列。请给其余的改名。",
    en: "{count} columns are called “{name}”; only the first was used. Rename the others.",
  },
  "column-not-found": {
    "zh-CN": "文件里没有“{name}”这一列。现有的列：{headers}。",
    en: "The file has no column “{name}”. Its columns are: {headers}.",
  },
  "unknown-target": {
    "zh-CN": "没有“{name}”这个目标列。可用的有：{keys}。",
    en: "There is no column key “{name}”. The keys are: {keys}.",
  },
  "target-twice": {
    "zh-CN": "“{first}”和“{second}”都要写进“{name}”。请只留一个。",
    en: "Both “{first}” and “{second}” would go into “{name}”. Keep one of them.",
  },
  "row-ragged": {
    "zh-CN": "这一行有 {cells} 格，表头有 {headers} 格，多出的没有采用。",
    en: "This row has {cells} cells where the header has {headers}; the extra ones were left out.",
  },
  "row-broken": {
    "zh-CN": "这一行的引号没有配对，没有导入。",
    en: "The quotes in this row do not match, so it was not imported.",
  },
  "empty-file": { "zh-CN": "“{file}”里没有数据。", en: "“{file}” holds no data." },
  "encoding-broken": {
    "zh-CN": "“{file}”的文字编码认不出来。请另存为 UTF-8 再试。",
    en: "The text encoding of “{file}” cannot be made out. Save it as UTF-8 and try again.",
  },
  "id-conflict": {
    "zh-CN": "编号“{id}”在文件里出现多次而内容不同，只用了第 {firstRow} 行。",
    en: "Id “{id}” stands in the file several times with different content; only row {firstRow} was used.",
  },
  "differs-from-book": {
    "zh-CN":
      "编号“{id}”已在簿子里，但两边不同（{column}：簿子里是“{book}”，文件里是“{file}”）。保留了簿子里的。",
    en: "Id “{id}” is in the book already with something else in {column} (“{book}” there, “{file}” in the file). The book was left as it is.",
  },
  ...functionProblemPhrases,
  "internal-error": {
    "zh-CN": "客簿自己出了错（{message}）。簿子要么和原来一样，要么已完整存好。",
    en: "Kebu itself failed ({message}). The book is either as it was or completely saved.",
  },
};

const systemReasons: Phrases = {
  EACCES: { "zh-CN": "没有权限", en: "no permission" },
  EPERM: { "zh-CN": "没有权限", en: "no permission" },
  EBUSY: { "zh-CN": "正被别的程序使用", en: "in use by another program" },
  EISDIR: { "zh-CN": "这是一个文件夹", en: "it is a folder" },
  ENOSPC: { "zh-CN": "磁盘满了", en: "the disk is full" },
  EROFS: { "zh-CN": "磁盘是只读的", en: "the disk is read-only" },
  ENOENT: { "zh-CN": "文件夹不存在", en: "there is no such folder" },
  ENAMETOOLONG: { "zh-CN": "名字太长", en: "the name is too long" },
};

/** What the system said, in words where there are some, else its code. */
function systemReason(data: PhraseData, language: Language): string {
  const reason = String(data.reason);
  const phrase = systemReasons[reason];
  return phrase ? say(phrase, language) : reason;
}

/** The whole sentence: place, what is wrong, what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  const sentence = say(problemPhrases[problem.code], language, problem.data);
  const place = placeWords(problem.place, language);
  if (place === "") return sentence;
  return language === "en" ? `${place}: ${sentence}` : `${place}：${sentence}`;
}

/** "Visits, row 12, Amount"; "" for no place. */
export function placeWords(place: Place, language: Language): string {
  const parts: string[] = [];
  if (place.table)
    parts.push(language === "en" ? schema[place.table].sheet.en : `${schema[place.table].sheet["zh-CN"]}表`);
  if (place.row) parts.push(language === "en" ? `row ${place.row}` : `第 ${place.row} 行`);
  if (place.column) parts.push(language === "en" ? place.column : `“${place.column}”列`);
  const words = parts.join(language === "en" ? ", " : "");
  return words.startsWith("row ") ? `R${words.slice(1)}` : words;
}
