import { paneWords, type PaneWord } from "../pane";
import { counted, type PhraseData, type Phrases } from "../phrase";

const rowsOf = (data: PhraseData): string => counted(Number(data.rows), "row");

/** A workbook without a book: where to begin, and a list of the owner's made part of a book. */
const adoptPhrases = {
  startHere: { "zh-CN": "这个工作簿里还没有客簿", en: "No customer book in this workbook yet" },
  startTables: { "zh-CN": "从空表开始", en: "Start from a template" },
  startTablesLine: {
    "zh-CN": "加上客户、到访、跟进和设置四张表，已有的内容不动",
    en: "Adds sheets for customers, visits, follow-ups and settings; what is here stays as it is",
  },
  startAdopt: { "zh-CN": "就用我选中的列表", en: "Use the list I have selected" },
  startAdoptLine: {
    "zh-CN": "认一认每一列，补上编号；你写的内容不改，可以撤销",
    en: "Says what each column is and adds ids; nothing of yours is rewritten, and it can be undone",
  },
  startImport: { "zh-CN": "把现成的名单带进来", en: "Bring in what you have" },
  startImportLine: {
    "zh-CN": "先加上空表，再从文件或粘贴的表格导入",
    en: "Adds empty tables, then imports a file or pasted rows into them",
  },
  listNeedsTables: { "zh-CN": "先加上客簿的表", en: "Tables first, then the list" },
  listNeedsTablesLine: {
    "zh-CN":
      "“{file}”要放进客簿的表里，这个工作簿还没有。现在加上客户、到访、跟进和设置四张表，已有的内容不动；名单会怎样，加好以后先给你看，再由你决定导入。",
    en: "“{file}” goes into Kebu's tables, which this workbook does not have yet. Sheets for customers, visits, follow-ups and settings are added now; what is here stays as it is. What importing the list would do is shown before any of it is written.",
  },
  listAddAndLook: { "zh-CN": "加上，再看名单", en: "Add them and look at the list" },
  startSample: { "zh-CN": "看看样例", en: "Look at the sample" },
  startSampleLine: {
    "zh-CN": "一家理发店两年的记录，另开一本",
    en: "Two years of a hair salon, in a workbook of its own",
  },
  adoptMore: { "zh-CN": "用我自己的列表", en: "A list of my own" },
  adoptTitle: { "zh-CN": "选中的列表", en: "The selected list" },
  adoptWhere: {
    "zh-CN": "“{sheet}”，列名在第 {row} 行，共 {rows} 行",
    en: (data) => `“${data.sheet ?? ""}”, headers in row ${data.row ?? ""}, ${rowsOf(data)}`,
  },
  adoptNoList: {
    "zh-CN": "没有找到列表。请在表里点一下你的列表（要有一行列名），再按“再看一次”。",
    en: "There is no list here. Click into your list (it needs a row of headers), then look again.",
  },
  adoptLook: { "zh-CN": "再看一次", en: "Look again" },
  adoptTable: { "zh-CN": "这是什么", en: "What it is" },
  adoptCustomers: { "zh-CN": "客户名单", en: "Clients" },
  adoptVisits: { "zh-CN": "到访记录", en: "Visits" },
  adoptColumns: { "zh-CN": "每一列是什么", en: "What each column is" },
  adoptNoHeader: { "zh-CN": "{letters} 列（没有列名）", en: "Column {letters} (no header)" },
  adoptOwnColumn: { "zh-CN": "自己的列", en: "own column" },
  adoptReadAnyway: {
    "zh-CN": "看列名，这一列还是会当作“{name}”。要留作自己的列，请先改列名。",
    en: "By its header it is read as “{name}” all the same. To keep it as your own, rename it first.",
  },
  adoptPrintout: {
    "zh-CN": "写入排名时，客簿会更新这一列。",
    en: "Kebu writes into this column when the ranking is written.",
  },
  adoptWill: { "zh-CN": "接下来会这样", en: "What will happen" },
  adoptUnderstood: {
    "zh-CN": "{rows} 行；认得 {known} 列，另外 {own} 列留作你自己的。",
    en: (data) =>
      `${rowsOf(data)}; ${counted(Number(data.known), "column")} understood, ${data.own ?? 0} kept as your own.`,
  },
  adoptAddsIds: {
    "zh-CN": "在右边 {letters} 列加一列“{header}”，每行一个编号。",
    en: "A column of ids, “{header}”, is added at the right, in {letters}.",
  },
  adoptUsesIds: { "zh-CN": "“{header}”一列当编号用。", en: "“{header}” serves as the ids." },
  adoptFillsIds: {
    "zh-CN": "“{header}”一列当编号用，空着的 {rows} 行补上编号。",
    en: (data) => `“${data.header ?? ""}” serves as the ids; ${rowsOf(data)} without one get one.`,
  },
  adoptMarks: {
    "zh-CN": "列名的格子做上记号（工作簿的“名称”），以后改列名、移动列都认得。",
    en: "Header cells are marked (by names of the workbook), so that columns are found again when renamed or moved.",
  },
  adoptNothing: {
    "zh-CN": "你写的内容一格也不改。做完可以撤销。",
    en: "Nothing you wrote is changed. It can be undone.",
  },
  adoptNotYet: { "zh-CN": "还不行：", en: "Not yet:" },
  adoptGo: { "zh-CN": "用这份列表", en: "Use this list" },
} as const satisfies Phrases;

export type AdoptWord = PaneWord | keyof typeof adoptPhrases;
/** Those, and what every view says. */
export const adoptWords: Phrases<AdoptWord> = { ...paneWords, ...adoptPhrases };
