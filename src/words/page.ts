/** Sentences of the standalone page: opening, saving, work found after a crash. */
import { counted, type Phrases } from "./phrase";

const changesOf = (count: string | number | undefined): string => counted(Number(count), "change");

/** For the browser's tab: the same in both languages. */
export const PRODUCT_NAME = "Kebu 客簿";

export const pageWords = {
  title: { "zh-CN": "客簿", en: "Kebu" },
  noFile: { "zh-CN": "还没有打开文件", en: "No file open" },
  save: { "zh-CN": "保存", en: "Save" },
  saveHint: { "zh-CN": "保存（Ctrl+S）", en: "Save (Ctrl+S)" },
  undo: { "zh-CN": "撤销", en: "Undo" },
  open: { "zh-CN": "打开 .xlsx", en: "Open .xlsx" },
  file: { "zh-CN": "文件", en: "File" },
  newBook: { "zh-CN": "新建一本", en: "Start a new book" },
  sample: { "zh-CN": "看看样例", en: "Look at the sample" },
  otherLanguage: { "zh-CN": "English", en: "中文" },
  showGrid: { "zh-CN": "表格", en: "Sheets" },
  showPane: { "zh-CN": "客簿", en: "Kebu" },
  grid: { "zh-CN": "工作簿的表", en: "Sheets of the workbook" },
  sheets: { "zh-CN": "工作表", en: "Sheets" },
  leaveGrid: { "zh-CN": "按 F6 转到面板", en: "F6 goes to the pane" },
  pane: { "zh-CN": "客簿面板", en: "Kebu pane" },
  resize: { "zh-CN": "调整面板宽度", en: "Width of the pane" },
  resizeValue: { "zh-CN": "{width} 像素", en: "{width} pixels" },
  allSaved: { "zh-CN": "没有未保存的改动", en: "Everything is saved" },
  unsaved: {
    "zh-CN": "{count} 处改动没有保存",
    en: ({ count }) => `${changesOf(count)} not saved`,
  },
  opening: { "zh-CN": "正在打开“{file}”…", en: "Opening “{file}” …" },
  saving: { "zh-CN": "正在保存“{file}”…", en: "Saving “{file}” …" },
  startTitle: { "zh-CN": "从哪里开始？", en: "Where would you like to start?" },
  openLine: {
    "zh-CN": "打开已有的工作簿，也可以把文件拖到这里",
    en: "Open a workbook you have, or drop it here",
  },
  newLine: {
    "zh-CN": "空的客户、到访、跟进和设置表",
    en: "Empty sheets for customers, visits, follow-ups and settings",
  },
  sampleLine: {
    "zh-CN": "一家理发店两年的记录，可以随便改",
    en: "Two years of a hair salon, yours to play with",
  },
  staysHere: {
    "zh-CN": "文件只在这台电脑上处理，不会发到任何地方。",
    en: "Files stay on this computer. Nothing is sent anywhere.",
  },
  drop: { "zh-CN": "松开鼠标就打开这个文件", en: "Drop the file to open it" },
  saved: { "zh-CN": "已保存到“{file}”。", en: "Saved to “{file}”." },
  downloaded: {
    "zh-CN": "“{file}”已交给浏览器下载，请到下载文件夹里查看。",
    en: "“{file}” was handed to the browser. Look for it in your downloads.",
  },
  savedBeside: {
    "zh-CN": "已另存为“{file}”，原文件没有动。新文件里没有：{what}。",
    en: "Saved as “{file}”; the original is untouched. The new file lacks: {what}.",
  },
  notPermitted: {
    "zh-CN": "浏览器没有得到写“{file}”的许可，没有保存。请再保存一次，并选择允许。",
    en: "The browser may not write “{file}”, so nothing was saved. Save again and allow it.",
  },
  lossTitle: { "zh-CN": "有些内容保存不了", en: "Some things would not survive" },
  lossText: {
    "zh-CN": "客簿保存时留不住：{what}。原文件“{file}”不会动，结果会另存为“{beside}”。",
    en: "Kebu cannot keep: {what}. The original “{file}” stays as it is; the result goes into “{beside}”.",
  },
  saveBeside: { "zh-CN": "另存一份", en: "Save beside" },
  cancel: { "zh-CN": "取消", en: "Cancel" },
  leaveTitle: { "zh-CN": "还有没保存的改动", en: "There are changes not saved" },
  leaveText: {
    "zh-CN": "“{file}”里有 {count} 处改动没有保存。要先保存吗？",
    en: ({ file, count }) => `${changesOf(count)} in “${file ?? ""}” not saved. Save first?`,
  },
  saveFirst: { "zh-CN": "先保存", en: "Save first" },
  leaveAnyway: { "zh-CN": "不保存，丢弃改动", en: "Discard the changes" },
  rescueTitle: { "zh-CN": "找到上次没保存的内容", en: "Work from last time was not saved" },
  rescueLine: {
    "zh-CN": "{when}，“{file}”里有 {count} 处改动没有保存。",
    en: ({ count, file, when }) =>
      `${changesOf(count)} in “${file ?? ""}”, last at ${when ?? ""}, ${Number(count) === 1 ? "was" : "were"} not saved.`,
  },
  restore: { "zh-CN": "找回", en: "Restore" },
  discard: { "zh-CN": "丢弃", en: "Discard" },
  restored: {
    "zh-CN": "已找回 {count} 处改动，还没有保存。保存时请选好位置。",
    en: ({ count }) =>
      `${changesOf(count)} restored, not saved yet. When you save, choose where the file goes.`,
  },
  partlyRestored: {
    "zh-CN": "找回了 {count} 处改动，另有 {lost} 处写不进去。",
    en: ({ count, lost }) => `${changesOf(count)} restored; ${lost ?? 0} could not be written.`,
  },
  takenElsewhere: {
    "zh-CN": "这些改动已经在别的标签页里恢复或处理了。请到那一页接着做。",
    en: "Another tab has restored this work, or dealt with it. Go on there.",
  },
  noStorage: {
    "zh-CN": "这个浏览器不让网页存东西。记账照常，但没保存的内容在页面崩溃时会丢，请多按 Ctrl+S。",
    en: "This browser lets the page keep nothing. All works, but a crash would lose what is not saved, so press Ctrl+S often.",
  },
  storageLost: {
    "zh-CN": "浏览器的存储用不了了（可能满了）。从现在起没保存的内容在崩溃时会丢，请现在保存。",
    en: "The browser’s storage stopped working (it may be full). From now on a crash would lose unsaved work, so save now.",
  },
  notReached: {
    "zh-CN": "“{file}”取不到。请检查页面服务是否还开着，再试一次。",
    en: "“{file}” could not be fetched. Check that the page is still being served, then try again.",
  },
  emptySheet: { "zh-CN": "这张表是空的。", en: "This sheet is empty." },
  close: { "zh-CN": "关闭提示", en: "Close message" },
  newBookName: { "zh-CN": "客簿.xlsx", en: "Customer book.xlsx" },
  sampleName: { "zh-CN": "样例理发店.xlsx", en: "Sample salon.xlsx" },
} as const satisfies Phrases;
