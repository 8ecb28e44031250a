import { counted, type Phrases } from "../phrase";

/** The list of customers and the card of one. */
export const cardPhrases = {
  followUp: { "zh-CN": "记一件事", en: "Follow up" },
  allCustomers: { "zh-CN": "全部客户", en: "All clients" },
  byClass: { "zh-CN": "等级", en: "Class" },
  everyClass: { "zh-CN": "全部", en: "All" },
  customerCount: { "zh-CN": "{count} 位客户", en: ({ count }) => counted(Number(count), "client") },
  addCustomer: { "zh-CN": "登记客户", en: "Add client" },
  noneOfClass: { "zh-CN": "没有 {class} 类客户。", en: "No client of class {class}." },
  neverVisited: { "zh-CN": "还没来过", en: "no visit yet" },
  lastVisit: { "zh-CN": "{day}来过", en: "seen {day}" },
  registered: { "zh-CN": "客户表里写的是 {class} 类", en: "In the register: {class}" },
  registeredOn: {
    "zh-CN": "客户表里写的是 {class} 类，{day}写入",
    en: "In the register: {class}, written {day}",
  },
  customerGone: {
    "zh-CN": "这位客户已经不在簿子里了。",
    en: "This client is no longer in the book.",
  },
  logVisit: { "zh-CN": "记到访", en: "Log visit" },
  message: { "zh-CN": "写消息", en: "Message" },
  edit: { "zh-CN": "修改", en: "Edit" },
  copyPhone: { "zh-CN": "复制电话", en: "Copy phone" },
  copied: { "zh-CN": "已复制", en: "Copied" },
  notCopied: {
    "zh-CN": "没有复制，请选中号码自己复制。",
    en: "Not copied. Select the number and copy it yourself.",
  },
  call: { "zh-CN": "拨打 {phone}", en: "Call {phone}" },
  showInSheet: { "zh-CN": "在表里看", en: "Show in sheet" },
  nextContact: { "zh-CN": "下次跟进", en: "Next contact" },
  noNext: { "zh-CN": "没有安排", en: "none planned" },
  lostLine: {
    "zh-CN": "已标为流失：不按间隔提醒联系。",
    en: "Marked as lost: regular contact is not reminded of.",
  },
  now: { "zh-CN": "眼下的事", en: "Now" },
  preferences: { "zh-CN": "偏好和特点", en: "Preferences and traits" },
  timeline: { "zh-CN": "往来", en: "Timeline" },
  timelineCount: {
    "zh-CN": "往来 {count} 次",
    en: ({ count }) => `Timeline: ${counted(Number(count), "entry", "entries")}`,
  },
  noVisits: { "zh-CN": "还没有到访记录。", en: "No visits yet." },
  starsOf: { "zh-CN": "{count} 星", en: ({ count }) => counted(Number(count), "star") },
  ownColumn: { "zh-CN": "{header}：{text}", en: "{header}: {text}" },
  nextOn: { "zh-CN": "约好{day}联系", en: "next {day}" },
} as const satisfies Phrases;
