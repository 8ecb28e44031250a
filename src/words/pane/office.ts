import type { Phrases } from "../phrase";

/** What the add-in says before the book can be shown: the wait for Excel, and why it does not end. */
export const officeWords = {
  waiting: { "zh-CN": "正在连接 Excel…", en: "Connecting to Excel…" },
  tryAgain: { "zh-CN": "再试一次", en: "Try again" },
  openPage: { "zh-CN": "打开客簿网页", en: "Open the Kebu page" },
  "script-blocked": { "zh-CN": "连不上 Excel", en: "Kebu cannot reach Excel" },
  "script-blocked.text": {
    "zh-CN":
      "连接 Excel 的程序没能从 {host} 取到。请检查网络；公司网络有限制的，请管理员放行 {host}。工作簿没有动过。",
    en: "The script that connects Kebu to Excel could not be loaded from {host}. Check the internet connection, or ask whoever looks after the network to allow {host}. Your workbook is untouched.",
  },
  "script-slow": { "zh-CN": "还在连接 Excel", en: "Still connecting to Excel" },
  "script-slow.text": {
    "zh-CN":
      "连接 Excel 的程序还没有从 {host} 传来，到了会自动打开。等得太久，请检查网络，再试一次。工作簿没有动过。",
    en: "The script that connects Kebu to Excel has not come from {host} yet. Kebu opens by itself when it does. If it takes too long, check the internet connection and try again. Your workbook is untouched.",
  },
  "excel-silent": { "zh-CN": "Excel 还没有回应", en: "Excel has not answered yet" },
  "excel-silent.text": {
    "zh-CN":
      "Excel 一回应就会自动打开。有单元格正在编辑的，请按回车。一直没有动静，请再试一次，或关掉这个窗格，从“开始”选项卡重新打开。工作簿没有动过。",
    en: "Kebu opens by itself when it does. If a cell is being edited, press Enter. If nothing happens, try again, or close this pane and open it again from the Home tab. Your workbook is untouched.",
  },
  "not-connected": { "zh-CN": "工作簿没能打开", en: "The workbook could not be opened" },
  "not-connected.text": {
    "zh-CN": "客簿没能接上这个工作簿。有单元格正在编辑的，请先按回车，再试一次。工作簿没有动过。",
    en: "Kebu could not connect to this workbook. If a cell is being edited, press Enter, then try again. Your workbook is untouched.",
  },
  "outside-excel": { "zh-CN": "这一页要在 Excel 里打开", en: "This page belongs inside Excel" },
  "outside-excel.text": {
    "zh-CN":
      "装好客簿加载项后，它显示在 Excel 的工作簿旁边。没有 Excel，也可以用客簿网页直接打开 .xlsx 文件。",
    en: "With the Kebu add-in installed, it stands beside your workbook in Excel. Without Excel, the Kebu page opens .xlsx files by itself.",
  },
} as const satisfies Phrases;
