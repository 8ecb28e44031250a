import { counted, type Phrases } from "../phrase";

/** Export: what, of whom, as which file, and what it will look like. Loaded with its view, not with the pane. */
export const exportViewPhrases = {
  exportTitle: { "zh-CN": "导出", en: "Export" },
  exportLine: {
    "zh-CN": "存成文件，给别的软件、会计或手机用。这本簿子不会变。",
    en: "As a file for other programs, your accountant or a phone. The book stays as it is.",
  },
  exportWhat: { "zh-CN": "导出什么", en: "What" },
  exportCustomers: { "zh-CN": "客户", en: "Clients" },
  exportVisits: { "zh-CN": "到访", en: "Visits" },
  exportFormat: { "zh-CN": "存成", en: "File" },
  exportXlsx: { "zh-CN": "Excel 表格", en: "Excel" },
  exportCsv: { "zh-CN": "CSV", en: "CSV" },
  exportVcf: { "zh-CN": "手机通讯录", en: "Phone contacts" },
  exportXlsxLine: {
    "zh-CN": ".xlsx：编号、电话、日期原样不变，在 Excel 和 WPS 里看最稳妥。",
    en: ".xlsx: ids, phones and dates stay what they are. The safe choice for Excel.",
  },
  exportCsvLine: {
    "zh-CN": ".csv：别的软件大多能导入。用 Excel 打开时，编号开头的 0 可能会丢。",
    en: ".csv: most programs can import it. Opened in Excel, ids may lose the zeros in front.",
  },
  exportVcfLine: {
    "zh-CN":
      ".vcf：发到手机上点开就能存进通讯录。有姓名、电话、邮箱、地址、生日、标签和备注；微信写在备注里。",
    en: ".vcf: open it on a phone to add everybody to the contacts: name, phone, e-mail, address, birthday, tags, notes; WeChat goes into the note.",
  },
  exportSome: { "zh-CN": "只要一部分客户", en: "Only some clients" },
  exportAnyClass: { "zh-CN": "不限", en: "Any" },
  exportClass: { "zh-CN": "等级", en: "Class" },
  exportAny: { "zh-CN": "不限", en: "any" },
  exportLast: { "zh-CN": "最近一次到访", en: "Last visit" },
  exportLastBefore: { "zh-CN": "早于，或没来过", en: "before, or never" },
  exportLastSince: { "zh-CN": "从这天起", en: "since" },
  exportDay: { "zh-CN": "日期", en: "Day" },
  exportText: { "zh-CN": "一行里有这些字", en: "With this text in the row" },
  exportVisitsOf: {
    "zh-CN": "到访只导出这些客户的。",
    en: "Visits are those of these clients.",
  },
  exportEncoding: { "zh-CN": "编码", en: "Encoding" },
  exportUtf8Line: {
    "zh-CN": "Excel、WPS 和新一点的软件都认得。",
    en: "Read by Excel and by all newer programs.",
  },
  exportGb18030Line: {
    "zh-CN": "给只认 GBK/GB18030 的老软件用，生僻字也写得下。",
    en: "For older Chinese programs; it holds every character.",
  },
  exportGuard: { "zh-CN": "防止文字被当成公式", en: "Keep text from becoming formulas" },
  exportGuardLine: {
    "zh-CN":
      "以 = + - @ 开头的文字前面加一个 '，打开时不会被计算；在别的软件里会看到这个 '。电话和金额不加。客簿导入时会去掉。",
    en: "Text that begins with = + - @ gets a ' before it, so that nothing is calculated; other programs show the '. Phones and amounts are left alone. Kebu takes it off again.",
  },
  exportNoGuardLine: {
    "zh-CN": "文字原样写出。别人写进来的“=…”用 Excel 打开时会当公式算。",
    en: "Text stands as it is. In Excel, “=…” that somebody wrote into it will be calculated.",
  },
  exportMask: { "zh-CN": "遮住联系方式", en: "Mask phones and addresses" },
  exportMaskLine: {
    "zh-CN": "电话、微信、邮箱、地址只留头尾，姓名不遮。备注和自己加的列不检查。遮过的文件不要再导入。",
    en: "Of phones, WeChat, e-mail and addresses only the ends stay; names stay. Notes and own columns are not looked through. Do not import such a file again.",
  },
  exportCalculated: { "zh-CN": "连同算出来的列", en: "With calculated columns" },
  exportCalculatedLine: {
    "zh-CN": "等级、累计价值、最近到访等，照表里现在写着的。",
    en: "Class, value, last visit and so on, as they stand in the sheet now.",
  },
  exportCustomerCount: {
    "zh-CN": "{rows} 位客人，{columns} 列",
    en: ({ rows, columns }) => `${counted(Number(rows), "client")}, ${counted(Number(columns), "column")}`,
  },
  exportCardCount: {
    "zh-CN": "{rows} 张名片",
    en: ({ rows }) => counted(Number(rows), "card"),
  },
  exportVisitCount: {
    "zh-CN": "{rows} 次到访，{columns} 列",
    en: ({ rows, columns }) => `${counted(Number(rows), "visit")}, ${counted(Number(columns), "column")}`,
  },
  exportPreview: { "zh-CN": "前 {count} 行，可左右滚动", en: "The first {count}; scrolls sideways" },
  exportSlow: {
    "zh-CN": "行数多，存成 Excel 表格要等一会儿，窗口会停一停；CSV 快得多。",
    en: "So many rows take a while as an Excel file, and the window stands still meanwhile; CSV is much faster.",
  },
  exportNone: {
    "zh-CN": "没有符合的。请放宽条件。",
    en: "Nobody fits. Choose less narrowly.",
  },
  exportLeftOut: {
    "zh-CN": "表里还有 {count} 行没有计入，不在文件里。到“更多”里检查。",
    en: ({ count }) =>
      `${counted(Number(count), "row")} of the sheet cannot be counted and will not be in the file; see Check the book in More.`,
  },
  exportSave: { "zh-CN": "保存文件", en: "Save file" },
  exportCopy: { "zh-CN": "复制", en: "Copy" },
  exportMaking: { "zh-CN": "正在生成…", en: "Making the file…" },
  exportSaved: {
    "zh-CN": "已开始下载：{file}。没看到下载的话，按“复制”，再粘贴到表格或文本文件里。",
    en: "Downloading {file}. If nothing appears, use Copy and paste it into a sheet or a text file.",
  },
  exportCopied: {
    "zh-CN": "已复制 {rows} 行，可以粘贴到表格里。",
    en: ({ rows }) => `${counted(Number(rows), "row")} copied; paste them into a sheet.`,
  },
  exportCardsCopied: {
    "zh-CN": "已复制 {rows} 张名片的文字，请存成 .vcf 文件。",
    en: ({ rows }) => `The text of ${counted(Number(rows), "card")} is copied; save it as a .vcf file.`,
  },
  exportNotCopied: {
    "zh-CN": "这里不允许复制。请在浏览器里打开客簿的网页版导出，或用命令 kebu export。",
    en: "Copying is not allowed here. Export from Kebu’s page in a browser, or with kebu export.",
  },
  exportNotYet: { "zh-CN": "还没有导出：", en: "Not exported yet:" },
} as const satisfies Phrases;

export type ExportWord = keyof typeof exportViewPhrases;
