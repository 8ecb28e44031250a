import { counted, type Phrases } from "../phrase";

/** The view of handovers; why somebody takes a customer and the words of the pack are in `words/handover.ts`. */
export const handoverViewWords = {
  title: { "zh-CN": "交接客户", en: "Hand over clients" },
  line: {
    "zh-CN": "有人离开或换岗时，把名下的客人交给别人。先看，再一步交接，可以撤销。",
    en: "When somebody leaves, give their clients to others: looked at first, done in one step, undoable.",
  },
  nobodyOwns: {
    "zh-CN": "还没有一位客人写了负责人。请先在客户表的“负责人”列里填上名字。",
    en: "No client has an owner yet. Fill in the column Owner in the register first.",
  },
  from: { "zh-CN": "谁离开", en: "Who leaves" },
  staffCount: { "zh-CN": "{name} {count} 位", en: "{name}, {count}" },
  to: { "zh-CN": "谁来接", en: "Who takes over" },
  hasNow: {
    "zh-CN": "{name}（现有 {count} 位）",
    en: ({ name, count }) => `${name} (has ${counted(Number(count), "client")})`,
  },
  newcomer: { "zh-CN": "新来的同事", en: "Somebody new" },
  newcomerHint: {
    "zh-CN": "簿子里还没有的名字写在这里，几位用逗号隔开。",
    en: "Names that the book does not know yet; several with commas between.",
  },
  newcomerLeaves: {
    "zh-CN": "{name} 就是要离开的人，不能接。请写别人的名字。",
    en: "{name} is who leaves, and cannot take over. Write somebody else’s name.",
  },
  by: { "zh-CN": "怎么分", en: "How" },
  "by.fair": { "zh-CN": "平均分", en: "Fairly" },
  "by.area": { "zh-CN": "按区域", en: "By area" },
  "by.class": { "zh-CN": "按等级", en: "By class" },
  "byLine.fair": {
    "zh-CN": "人数最多差一位，价值也尽量一样。",
    en: "Numbers differ by one at most, values as little as can be.",
  },
  "byLine.area": {
    "zh-CN": "给在那个区域客户最多的人，其余平均分。",
    en: "To whoever has most clients in the area already; all others fairly.",
  },
  "byLine.class": {
    "zh-CN": "{class} 类客人归一人，其余由别人平均分。",
    en: "Class {class} to one person, all others fairly to the rest.",
  },
  best: { "zh-CN": "{class} 类客人给谁", en: "Who takes class {class}" },
  mostServed: { "zh-CN": "服务次数最多的", en: "Who has served most" },
  choose: {
    "zh-CN": "选好谁离开、谁来接，下面就会列出来。",
    en: "Choose who leaves and who takes over; the list comes below.",
  },
  proposal: {
    "zh-CN": "{from}的 {count} 位客人",
    en: ({ from, count }) => `${counted(Number(count), "client")} of ${from}`,
  },
  loads: { "zh-CN": "每人接多少", en: "What each takes" },
  who: { "zh-CN": "谁", en: "Who" },
  takes: { "zh-CN": "接", en: "Takes" },
  value: { "zh-CN": "价值", en: "Value" },
  thenHas: { "zh-CN": "之后共有", en: "Then has" },
  staysWith: { "zh-CN": "留给{name}", en: "Stays with {name}" },
  clients: { "zh-CN": "每位客人给谁", en: "To whom each client goes" },
  client: { "zh-CN": "客人", en: "Client" },
  class: { "zh-CN": "等级", en: "Class" },
  toWhom: { "zh-CN": "给谁，为什么", en: "To whom, and why" },
  toOf: { "zh-CN": "{name}给谁", en: "Who takes {name}" },
  more: {
    "zh-CN": "再显示 {count} 位",
    en: ({ count }) => `Show ${counted(Number(count), "client")} more`,
  },
  unchosen: { "zh-CN": "改回原来的分法（{count} 位）", en: "Back to the proposal ({count} changed)" },
  handOver: {
    "zh-CN": "交接 {count} 位客人",
    en: ({ count }) => `Hand over ${counted(Number(count), "client")}`,
  },
  handingOver: { "zh-CN": "正在交接…", en: "Handing over …" },
  willChange: {
    "zh-CN": "会改 {count} 位客人的负责人；一起过去：{along}。以往的到访不动。",
    en: ({ count, along }) =>
      `Changes the owner of ${counted(Number(count), "client")}. Handed over with them: ${along}. Past visits stay as they are.`,
  },
  willChangeAlone: {
    "zh-CN": "会改 {count} 位客人的负责人；没有要一起过去的跟进和计划。以往的到访不动。",
    en: ({ count }) =>
      `Changes the owner of ${counted(Number(count), "client")}; there are no open follow-ups and no coming plans to go along. Past visits stay as they are.`,
  },
  willChangeOpen: {
    "zh-CN": "{from}名下没有客人；交出去的是{along}。",
    en: "{from} has no clients; handed over: {along}.",
  },
  handOverOpen: { "zh-CN": "交接没办完的事", en: "Hand over what is open" },
  openCount: {
    "zh-CN": "{name}（没办完的跟进 {count} 件）",
    en: ({ name, count }) => `${name} (${counted(Number(count), "open follow-up")})`,
  },
  nothingGoes: {
    "zh-CN": "{from}名下没有客人，也没有要交出去的跟进和计划。",
    en: "{from} has no clients, and no follow-ups or plans to hand over.",
  },
  nobodyGoes: {
    "zh-CN": "现在一位也没有交出去。",
    en: "As it stands nobody is handed over.",
  },
  refused: { "zh-CN": "没有交接：", en: "Not handed over:" },
} as const satisfies Phrases;

export type HandoverViewWord = keyof typeof handoverViewWords;

/** After a handover: what was written, the pack for the colleagues, the message to each client. */
export const handedOverWords = {
  title: {
    "zh-CN": "{from}的 {count} 位客人已交接",
    en: ({ from, count }) =>
      `${counted(Number(count), "client")} of ${from} ${Number(count) === 1 ? "is" : "are"} handed over`,
  },
  titleOpen: { "zh-CN": "{from}没办完的事已交接", en: "What {from} had open is handed over" },
  along: { "zh-CN": "一起过去的：{along}。", en: "Handed over with them: {along}." },
  left: { "zh-CN": "没有动的 {count} 位：", en: "Left as they are ({count}):" },
  pack: { "zh-CN": "交接资料", en: "The pack" },
  packLine: {
    "zh-CN": "每位客人是谁、喜欢什么、最近几次、答应过什么、可以发的话。",
    en: "For each client: who they are, what they like, last visits, what was promised, what to write.",
  },
  packFor: { "zh-CN": "给谁的", en: "For whom" },
  everybody: { "zh-CN": "全部", en: "Everybody" },
  print: { "zh-CN": "打印", en: "Print" },
  save: { "zh-CN": "存成表格文件", en: "Save as a workbook" },
  printInExcel: {
    "zh-CN": "Excel 的窗格里不能打印。请存成表格文件再打印，或在浏览器里打开客簿的网页版。",
    en: "A pane in Excel cannot print. Save it as a workbook and print that, or open Kebu’s page in a browser.",
  },
  printedSome: {
    "zh-CN": "最多打印 {most} 位，按价值从高到低；其余 {left} 位在表格文件里。",
    en: "The {most} of the highest value are printed; the other {left} are in the workbook.",
  },
  making: { "zh-CN": "正在整理…", en: "Making it ready …" },
  saved: { "zh-CN": "已开始下载：{file}。", en: "Downloading {file}." },
  notSaved: { "zh-CN": "没有存成：", en: "Not saved:" },
  packFile: { "zh-CN": "交接资料", en: "handover pack" },
  messageFile: { "zh-CN": "交接消息", en: "handover messages" },
  messages: { "zh-CN": "告诉每位客人", en: "Tell each client" },
  template: { "zh-CN": "发给客人的话", en: "Message to each client" },
  templateHint: {
    "zh-CN":
      "花括号里的会换成每位客人自己的：{fields}。没改之前，客户表写了语言的按客人的语言写；改了就都用这一份。",
    en: "What stands in braces is filled in for each client: {fields}. Until you change it, clients whose language is in the register get it in theirs; changed, it goes to all.",
  },
  messageCount: {
    "zh-CN": "{count} 条可以发",
    en: ({ count }) => `${counted(Number(count), "message")} ready`,
  },
  notReady: {
    "zh-CN": "还有 {count} 位发不了：",
    en: ({ count }) => `${counted(Number(count), "client")} without a message:`,
  },
  copyOne: { "zh-CN": "复制", en: "Copy" },
  copyOneOf: { "zh-CN": "复制给{name}的话", en: "Copy the message to {name}" },
  copyAll: { "zh-CN": "复制全部", en: "Copy all" },
  copied: {
    "zh-CN": "已复制 {count} 条，可以粘贴到表格里。",
    en: ({ count }) => `${counted(Number(count), "message")} copied, to be pasted into a sheet.`,
  },
  copiedOne: { "zh-CN": "已复制给{name}的话。", en: "The message to {name} is copied." },
  notCopied: {
    "zh-CN": "这里不允许复制。请改用存成文件。",
    en: "Copying is not allowed here. Save it as a file instead.",
  },
  mask: { "zh-CN": "遮住电话中间几位", en: "Hide the middle of phone numbers" },
  more: {
    "zh-CN": "再显示 {count} 条",
    en: ({ count }) => `Show ${counted(Number(count), "message")} more`,
  },
  another: { "zh-CN": "再交接一次", en: "Another handover" },
  packTitle: { "zh-CN": "{from}的客人，交给{to}", en: "Clients of {from}, for {to}" },
  packCount: {
    "zh-CN": "{count} 位，{day}",
    en: ({ count, day }) => `${counted(Number(count), "client")}, ${day}`,
  },
  classWord: { "zh-CN": "{class} 类", en: "class {class}" },
  noVisits: { "zh-CN": "还没有到访", en: "No visits yet" },
} as const satisfies Phrases;

export type HandedOverWord = keyof typeof handedOverWords;
