/** Importing: the file as it was read, what each column is, what will happen, what happened. */
import type { LeftOutKind } from "../../model/import/layout/left-out";
import { counted, type PhraseData, type Phrases } from "../phrase";

const rowsOf = (data: PhraseData, key = "count"): string => counted(Number(data[key]), "row");
const clientsOf = (data: PhraseData, key = "count"): string => counted(Number(data[key]), "client");
const visitsOf = (data: PhraseData, key = "count"): string => counted(Number(data[key]), "visit");

const filePhrases = {
  title: { "zh-CN": "导入", en: "Import" },
  titleLine: {
    "zh-CN": "把现成的名单带进来。写入之前，先让你看清会怎样。",
    en: "Bring in what you have. You see what will happen before anything is written.",
  },
  chooseFile: { "zh-CN": "选择文件", en: "Choose a file" },
  otherFile: { "zh-CN": "换一个文件", en: "Another file" },
  kinds: {
    "zh-CN":
      "收银、会员软件导出的表，手机通讯录（.vcf），Excel 表（.xlsx），.csv、.tsv、.txt 都行。也可以直接拖进来。",
    en: "Exports of a till or another program, phone contacts (.vcf), Excel (.xlsx), .csv, .tsv, .txt. You can also drop the file here.",
  },
  paste: { "zh-CN": "或者粘贴一块表格", en: "Or paste rows" },
  pasteHint: {
    "zh-CN": "在 Excel、网页或聊天里复制，到这里粘贴，列名也要带上",
    en: "copied from Excel, a web page or a chat, headers included",
  },
  readPasted: { "zh-CN": "读取", en: "Read" },
  reading: { "zh-CN": "正在读取“{file}”…", en: "Reading “{file}”…" },
  readingShare: { "zh-CN": "正在读取“{file}”：{percent}%", en: "Reading “{file}”: {percent} %" },
  notRead: { "zh-CN": "没能读出来：", en: "It could not be read:" },
  readAs: { "zh-CN": "“{file}”：{count} 行", en: (data) => `“${data.file ?? ""}”: ${rowsOf(data)}` },
  withEncoding: { "zh-CN": "{name} 编码", en: "{name}" },
  withDelimiter: { "zh-CN": "以{name}分列", en: "split at {name}" },
  withSheet: { "zh-CN": "“{name}”", en: "“{name}”" },
  withHeader: { "zh-CN": "列名在第 {row} 行", en: "headers in row {row}" },
  withoutHeader: { "zh-CN": "没有列名", en: "no headers" },
  notRight: { "zh-CN": "读得不对？", en: "Not read right?" },
  encoding: { "zh-CN": "文字编码", en: "Text encoding" },
  delimiter: { "zh-CN": "列与列之间", en: "Between columns" },
  quote: { "zh-CN": "引号", en: "Quotes" },
  noQuote: { "zh-CN": "没有", en: "none" },
  sheet: { "zh-CN": "哪一张表", en: "Which sheet" },
  sheetRows: { "zh-CN": "{name}（{count} 行）", en: (data) => `${data.name ?? ""} (${rowsOf(data)})` },
  headerRow: { "zh-CN": "列名在第几行（没有就填 0）", en: "Row of the headers (0 for none)" },
  preview: { "zh-CN": "开头几行", en: "First rows" },
  rowHead: { "zh-CN": "行", en: "Row" },
  leftOut: {
    "zh-CN": "{count} 行不是记录，不导入",
    en: (data) => `${rowsOf(data)} left out: not records`,
  },
  problemCount: {
    "zh-CN": "文件里有 {count} 处要留意",
    en: (data) => `${counted(Number(data.count), "thing")} to note about the file`,
  },
  rowText: { "zh-CN": "第 {row} 行（{kind}）：{text}", en: "Row {row} ({kind}): {text}" },
} as const satisfies Phrases;

const mappingPhrases = {
  mappingTitle: { "zh-CN": "每一列放到哪里", en: "Where each column goes" },
  mappingRemembered: { "zh-CN": "和上次同样的表一样处理。", en: "As with the last file of this kind." },
  into: { "zh-CN": "这是", en: "This is" },
  intoCustomers: { "zh-CN": "客户名单", en: "a list of clients" },
  intoVisits: { "zh-CN": "到访或消费记录", en: "visits or sales" },
  leaveOut: { "zh-CN": "不导入", en: "leave out" },
  ownColumnHere: { "zh-CN": "自己的列", en: "own column" },
  ownColumn: { "zh-CN": "自己的列“{name}”", en: "own column “{name}”" },
  noHeader: { "zh-CN": "第 {number} 列（没有列名）", en: "Column {number} (no header)" },
  target: { "zh-CN": "“{header}”放到", en: "“{header}” goes to" },
  becomes: { "zh-CN": "{text} → {value}", en: "{text} → {value}" },
  becomesNote: { "zh-CN": "{text} 看不懂，原样记进备注", en: "{text}: not understood, kept in the notes" },
  waitsForAnswer: { "zh-CN": "等你回答上面的问题", en: "waits for your answer above" },
  unsure: { "zh-CN": "不太有把握，请看一眼", en: "not sure: please have a look" },
  byValues: { "zh-CN": "看内容认出来的", en: "known by its values" },
  joinsLines: {
    "zh-CN": "同一小票号的几行合为一次到访",
    en: "lines with the same number become one visit",
  },
  joinsOthers: { "zh-CN": "和别的列合在一起", en: "joined with the other column" },
  dateOrderAsk: {
    "zh-CN": "“{header}”里的 {sample} 是哪一天？",
    en: "Which day is {sample} in “{header}”?",
  },
  dateOrderLine: {
    "zh-CN": "整列都看不出月和日哪个在前，选一次，全列照办。",
    en: "Nothing in the column tells day from month. One answer holds for all of it.",
  },
  createCustomers: {
    "zh-CN": "簿子里没有的客户一并登记",
    en: "Add clients the book does not know yet",
  },
} as const satisfies Phrases;

const trialPhrases = {
  trialTitle: { "zh-CN": "导入会怎样", en: "What will happen" },
  trialLine: { "zh-CN": "现在还没有写入。", en: "Nothing is written yet." },
  planning: { "zh-CN": "正在试算：{percent}%", en: "Working it out: {percent} %" },
  tryAgain: { "zh-CN": "试算", en: "Work it out" },
  stop: { "zh-CN": "停下", en: "Stop" },
  stopped: { "zh-CN": "试算停下了，还不能导入。", en: "Stopped. Nothing can be imported yet." },
  newCustomers: {
    "zh-CN": "新登记 {count} 位客人",
    en: ({ count }) => counted(Number(count), "new client"),
  },
  newVisits: { "zh-CN": "新增 {count} 次到访", en: ({ count }) => counted(Number(count), "new visit") },
  joinedRows: {
    "zh-CN": "{count} 行是同一张小票的，并入那次到访",
    en: (data) => `${rowsOf(data)} of the same receipts joined to their visits`,
  },
  createdCustomers: {
    "zh-CN": "随到访新登记 {count} 位客人",
    en: (data) => `${clientsOf(data)} added because visits name them`,
  },
  updated: {
    "zh-CN": "给 {count} 位已有的客人补上或更新资料",
    en: (data) => `${clientsOf(data)} of the book filled in or changed`,
  },
  updatedVisits: {
    "zh-CN": "更新 {count} 次已有的到访",
    en: (data) => `${visitsOf(data)} of the book changed`,
  },
  updatedVisit: { "zh-CN": "{name}（{id}）", en: "{name} ({id})" },
  skipped: {
    "zh-CN": "{count} 行簿子里已有，或和文件前面的行重复，不动",
    en: (data) =>
      Number(data.count) === 1
        ? "1 row is in the book already or repeats an earlier row"
        : `${rowsOf(data)} are in the book already or repeat an earlier row`,
  },
  noRows: { "zh-CN": "列名下面没有可导入的行。", en: "No rows to import below the headers." },
  nothingNew: {
    "zh-CN": "没有要写入的：都在簿子里了，或者没有能导入的行。",
    en: "Nothing to write: everything is in the book, or no row could be taken.",
  },
  cellUpdate: { "zh-CN": "{column}：{was} → {is}", en: "{column}: {was} → {is}" },
  cellFilled: { "zh-CN": "{column}：{is}", en: "{column}: {is}" },
  alike: {
    "zh-CN": "{count} 位像是簿子里或文件前面已有的人",
    en: (data) =>
      `${clientsOf(data)} ${Number(data.count) === 1 ? "looks" : "look"} like somebody of the book or of an earlier row`,
  },
  alikeLine: {
    "zh-CN": "不选就当作新客人。以后也可以合并。",
    en: "Added as new unless you say otherwise. They can be merged later.",
  },
  alikeRow: { "zh-CN": "第 {row} 行 {name}", en: "Row {row}: {name}" },
  alikeWhom: { "zh-CN": "像是 {name}", en: "looks like {name}" },
  alikeEarlier: { "zh-CN": "像是文件里前面的一行", en: "looks like an earlier row of the file" },
  sameNothing: { "zh-CN": "文件里没有新的内容", en: "the file says nothing new" },
  asNew: { "zh-CN": "新客人", en: "new" },
  samePerson: { "zh-CN": "同一个人", en: "same person" },
  notTaken: { "zh-CN": "不导入", en: "leave out" },
  allAlike: { "zh-CN": "全部：", en: "All of them:" },
  refused: { "zh-CN": "{count} 行没法导入", en: (data) => `${rowsOf(data)} cannot be taken` },
  waiting: {
    "zh-CN": "{count} 行等你回答上面的问题，再算",
    en: (data) => `${rowsOf(data)} wait for your answer above`,
  },
  leaveWaiting: {
    "zh-CN": "先不回答，这 {count} 行不导入",
    en: (data) =>
      Number(data.count) === 1 ? "Leave this row out" : `Leave these ${String(data.count)} rows out`,
  },
  refusedAfter: { "zh-CN": "{count} 行没有导入", en: (data) => `${rowsOf(data)} not taken` },
  refusedLine: {
    "zh-CN": "存成文件，改好再导入一次；最后一列写着原因。",
    en: "Save them as a file, correct them and import it; the last column says why.",
  },
  saveRefused: { "zh-CN": "存下这 {count} 行", en: (data) => `Save ${rowsOf(data)}` },
  copyRefused: { "zh-CN": "复制", en: "Copy" },
  copiedRefused: {
    "zh-CN": "已复制，可以粘贴到 Excel 里改。",
    en: "Copied. Paste them into Excel to correct them.",
  },
  notCopied: { "zh-CN": "没有复制。请存成文件。", en: "Not copied. Save them as a file instead." },
  savedRefused: {
    "zh-CN": "已存为“{file}”。没有看到下载？请用复制。",
    en: "Saved as “{file}”. If no download appears, use Copy.",
  },
  refusedFile: { "zh-CN": "{file}-没有导入的行.csv", en: "{file} - not imported.csv" },
  otherNotes: {
    "zh-CN": "另有 {count} 处要留意",
    en: (data) => `${counted(Number(data.count), "thing")} to note`,
  },
  goCustomers: { "zh-CN": "导入 {count} 位客人", en: (data) => `Import ${clientsOf(data)}` },
  goVisits: { "zh-CN": "导入 {count} 次到访", en: (data) => `Import ${visitsOf(data)}` },
  goVisitUpdates: { "zh-CN": "更新 {count} 次到访", en: (data) => `Update ${visitsOf(data)}` },
  goBothVisits: {
    "zh-CN": "导入 {count} 次，更新 {updated} 次",
    en: (data) => `Import ${visitsOf(data)}, update ${data.updated ?? 0}`,
  },
  goUpdates: { "zh-CN": "更新 {count} 位客人", en: (data) => `Update ${clientsOf(data)}` },
  goBoth: {
    "zh-CN": "导入 {count} 位，更新 {updated} 位",
    en: (data) => `Import ${clientsOf(data)}, update ${data.updated ?? 0}`,
  },
  columnNeeded: {
    "zh-CN": "还没有哪一列当作“{name}”。请在上面选一列。",
    en: "No column is “{name}” yet. Choose one above.",
  },
  goNothing: { "zh-CN": "没有要导入的", en: "Nothing to import" },
  goQuestion: { "zh-CN": "请先回答上面的问题", en: "Answer the question above first" },
  goWaiting: {
    "zh-CN": "请先回答上面的问题，或选择不导入那 {count} 行",
    en: (data) => `Answer the question above, or leave ${rowsOf(data)} out`,
  },
  goPlanning: { "zh-CN": "正在试算…", en: "Working it out…" },
  writing: { "zh-CN": "正在写入…", en: "Writing…" },
  notWritten: { "zh-CN": "没有写入：", en: "Not written:" },
} as const satisfies Phrases;

const donePhrases = {
  doneLine: {
    "zh-CN": "现在可以撤销；以后也可以，在“更多 → 导入、合并、交接记录”里。",
    en: "It can be undone now, or later under More → Imports, merges, handovers.",
  },
  again: { "zh-CN": "再导入一个文件", en: "Import another file" },
  toHistory: { "zh-CN": "导入、合并、交接记录", en: "Imports, merges, handovers" },
} as const satisfies Phrases;

export const importWords = { ...filePhrases, ...mappingPhrases, ...trialPhrases, ...donePhrases };
export type ImportWord = keyof typeof importWords;

/** What a row is that was recognised as no record. */
export const leftOutWords: Phrases<LeftOutKind> = {
  title: { "zh-CN": "标题", en: "title" },
  subtotal: { "zh-CN": "合计", en: "total" },
  "repeated-header": { "zh-CN": "重复的列名", en: "headers again" },
  junk: { "zh-CN": "页脚说明", en: "footer" },
};

/** Delimiters by what is between two cells; any other one is shown as it stands. */
export const delimiterWords: Phrases<"," | ";" | "\t" | "|" | "  "> = {
  ",": { "zh-CN": "逗号", en: "commas" },
  ";": { "zh-CN": "分号", en: "semicolons" },
  "\t": { "zh-CN": "制表符", en: "tabs" },
  "|": { "zh-CN": "竖线", en: "bars" },
  "  ": { "zh-CN": "空格", en: "blanks" },
};
