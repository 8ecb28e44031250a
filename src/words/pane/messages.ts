/** Messages in the pane: one to a client, and a list of them to be sent by another program. */
import { counted, type Phrases } from "../phrase";

export const messageViewWords = {
  title: { "zh-CN": "给{name}的消息", en: "Message to {name}" },
  about: { "zh-CN": "为什么联系", en: "About" },
  freely: { "zh-CN": "别的事", en: "Something else" },
  language: { "zh-CN": "用哪种语言", en: "Language of the message" },
  text: { "zh-CN": "消息", en: "Message" },
  keys: {
    "zh-CN": "可以改。按 C 复制，按 L 记为已联系（在文字框里打字时不算）。",
    en: "Change it as you like. C copies, L logs it as a contact (not while you type in the field).",
  },
  copy: { "zh-CN": "复制 (C)", en: "Copy (C)" },
  copied: {
    "zh-CN": "已复制，粘贴到微信或短信里就能发。",
    en: "Copied. Paste it where you write to the client.",
  },
  notCopied: {
    "zh-CN": "没有复制，请选中文字自己复制。",
    en: "Not copied. Select the text and copy it yourself.",
  },
  log: { "zh-CN": "记为已联系 (L)", en: "Log as contact (L)" },
  inTouchBy: {
    "zh-CN": "您写的时候，{by}已经联系了{name}。您也联系了的话，再按一次就记上。",
    en: "{by} has been in touch with {name} meanwhile. Log it once more if you wrote too.",
  },
  inTouch: {
    "zh-CN": "您写的时候，已经有人联系了{name}。您也联系了的话，再按一次就记上。",
    en: "Somebody has been in touch with {name} meanwhile. Log it once more if you wrote too.",
  },
  by: { "zh-CN": "怎么联系", en: "Sent by" },
  doNotContact: {
    "zh-CN": "{name}要求勿扰。只有说好的事才联系。",
    en: "{name} asked not to be contacted. Write only about what was agreed.",
  },
  noConsent: {
    "zh-CN": "{name}不同意联系。不要发营销消息。",
    en: "{name} gave no consent. Send no marketing.",
  },
} as const satisfies Phrases;

export type MessageViewWord = keyof typeof messageViewWords;

export const messageListWords = {
  title: { "zh-CN": "消息名单", en: "List of messages" },
  line: {
    "zh-CN": "每位客人一条，最要紧的那条，填好了的，存成文件给群发短信或邮件合并用。发了以后要自己记。",
    en: "One filled message a client, the most urgent, as a file for a program that sends SMS or for mail merge. Log by yourself what was sent.",
  },
  which: { "zh-CN": "哪些提醒", en: "Which reminders" },
  day: { "zh-CN": "逾期和今天的（祝福到当天才列）", en: "Late and due today (wishes on their day)" },
  week: { "zh-CN": "七天内的全部", en: "All of the coming week too" },
  manual: { "zh-CN": "自己记下的事", en: "Written down by hand" },
  whose: { "zh-CN": "只列{staff}负责的。", en: "Only those of {staff}." },
  nobodys: { "zh-CN": "只列没人负责的。", en: "Only those that are nobody’s." },
  languageElse: { "zh-CN": "客户表没写语言的，用", en: "Language where the register names none" },
  mask: { "zh-CN": "遮住电话中间几位", en: "Hide the middle of phone numbers" },
  maskLine: {
    "zh-CN": "给别人看的名单用；遮住了就不能拿去发。",
    en: "For a list to be looked at; it cannot be sent then.",
  },
  format: { "zh-CN": "文件", en: "File" },
  csv: { "zh-CN": "CSV", en: "CSV" },
  xlsx: { "zh-CN": "Excel", en: "Excel" },
  count: { "zh-CN": "{count} 条消息", en: (data) => counted(Number(data.count), "message") },
  none: { "zh-CN": "没有可以发的消息。", en: "There is no message to send." },
  preview: { "zh-CN": "前几条", en: "The first messages" },
  refused: {
    "zh-CN": "{count} 位没有列入",
    en: (data) => `${counted(Number(data.count), "client")} not on the list`,
  },
  moreRefused: { "zh-CN": "还有 {count} 位", en: "and {count} more" },
  save: { "zh-CN": "存成文件", en: "Save as a file" },
  saved: { "zh-CN": "已保存 {file}", en: "Saved as {file}" },
  copy: { "zh-CN": "复制名单", en: "Copy the list" },
  copied: {
    "zh-CN": "已复制 {count} 行，可以粘贴到表格里。",
    en: (data) => `${counted(Number(data.count), "row")} copied, to be pasted into a sheet.`,
  },
  notCopied: { "zh-CN": "没有复制，请存成文件。", en: "Not copied. Save it as a file instead." },
  header: { "zh-CN": "消息", en: "Message" },
} as const satisfies Phrases;

export type MessageListWord = keyof typeof messageListWords;
