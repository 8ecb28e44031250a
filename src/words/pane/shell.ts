import { counted, type Phrases } from "../phrase";

/** The frame: search, places, what just happened, loading, no book. */
export const shellPhrases = {
  search: { "zh-CN": "找客户", en: "Find a client" },
  searchHint: { "zh-CN": "姓名、拼音、电话…", en: "name, pinyin, phone…" },
  searchRecent: { "zh-CN": "最近的客户", en: "Recent clients" },
  searchPreparing: { "zh-CN": "正在准备搜索…", en: "Getting ready to search…" },
  searchWhere: { "zh-CN": "{column}：", en: "{column}: " },
  searchKeys: {
    "zh-CN": "回车打开，Ctrl+回车记到访",
    en: "Enter opens, Ctrl+Enter logs a visit",
  },
  searchChoose: { "zh-CN": "按 ↓ 选择", en: "↓ to choose" },
  results: { "zh-CN": "找到的客户", en: "Clients found" },
  foundCount: {
    "zh-CN": "找到 {count} 位",
    en: ({ count }) => `${counted(Number(count), "client")} found`,
  },
  foundMany: {
    "zh-CN": "先列出 {count} 位，多打几个字再找",
    en: "The first {count}; type more to narrow down",
  },
  addNamed: { "zh-CN": "没有找到。登记新客户“{text}”", en: "Nobody found. Add “{text}” as a new client" },
  addPhone: {
    "zh-CN": "没有找到。用电话 {text} 登记新客户",
    en: "Nobody found. Add a new client with the phone {text}",
  },
  places: { "zh-CN": "栏目", en: "Places" },
  today: { "zh-CN": "今天", en: "Today" },
  customers: { "zh-CN": "客户", en: "Clients" },
  ranking: { "zh-CN": "排名", en: "Ranking" },
  figures: { "zh-CN": "数字", en: "Figures" },
  more: { "zh-CN": "更多", en: "More" },
  back: { "zh-CN": "返回", en: "Back" },
  undo: { "zh-CN": "撤销", en: "Undo" },
  undone: { "zh-CN": "已撤销：{what}", en: "Undone: {what}" },
  reloaded: {
    "zh-CN": "工作簿在别处改过，这里已经更新。",
    en: "The workbook was changed elsewhere. This is how it is now.",
  },
  waitingForCell: {
    "zh-CN": "Excel 里有一格还在输入。请在那一格按回车，这里会接着做。",
    en: "A cell is being typed in, so Excel waits. Press Enter in that cell, and this goes on.",
  },
  stillWriting: { "zh-CN": "正在写入工作簿…", en: "Writing to the workbook…" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  save: { "zh-CN": "保存", en: "Save" },
  close: { "zh-CN": "关闭", en: "Close" },
  loading: { "zh-CN": "正在读取…", en: "Reading…" },
  loadingRows: { "zh-CN": "正在读取：{done} / {total} 行", en: "Reading: {done} of {total} rows" },
  noBook: {
    "zh-CN": "还没有打开客簿。请打开一个工作簿，或从模板新建。",
    en: "No customer book is open. Open a workbook, or start from a template.",
  },
  showMore: { "zh-CN": "再显示 {count} 条", en: "Show {count} more" },
  dropToImport: { "zh-CN": "松开就导入", en: "Drop to import" },
  pastedRows: { "zh-CN": "粘贴的表格", en: "Pasted rows" },
  loadingView: { "zh-CN": "正在打开…", en: "Opening…" },
  viewFailed: {
    "zh-CN": "这一页打不开。请检查网络后再试。",
    en: "This view could not be opened. Check the connection and try again.",
  },
  problemsHead: { "zh-CN": "还没有保存：", en: "Not saved yet:" },
  classOf: { "zh-CN": "{class} 类", en: "Class {class}" },
} as const satisfies Phrases;
