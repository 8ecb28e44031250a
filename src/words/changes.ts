/** What was done, in one line, for the line that offers to undo it. */
import { CHANGE_CODES, type ChangeLabel } from "../model/change";
import type { Day } from "../model/day";
import type { Language } from "../model/schema";
import { datedWords } from "./days";
import { importedSentence, importUndoneSentence } from "./imported";
import { counted, say, type Phrase, type PhraseData, type Phrases } from "./phrase";

/** A label may lack what its sentence would name; then the shorter sentence is used. */
interface ChangePhrases {
  readonly full: Phrases<ChangeLabel["code"]>;
  readonly bare: Phrases<ChangeLabel["code"]>;
}

/** A call or a message is no visit. Entries written before kinds were told are visits. */
function isContact(kind: string | number | undefined): boolean {
  return kind !== undefined && kind !== "visit";
}

const changed = {
  full: {
    "add-customer": { "zh-CN": "已登记{customer}", en: "{customer} added" },
    "edit-customer": { "zh-CN": "已改好{customer}的资料", en: "Details of {customer} changed" },
    "log-visit": {
      "zh-CN": ({ customer, kind }) =>
        isContact(kind) ? `已记下和${customer}的联系` : `已记下${customer}的到访`,
      en: ({ customer, kind }) =>
        isContact(kind) ? `Contact with ${customer} logged` : `Visit of ${customer} logged`,
    },
    "add-follow-up": { "zh-CN": "已给{customer}记下一件事", en: "Follow-up for {customer} added" },
    "finish-follow-up": { "zh-CN": "{customer}的跟进已完成", en: "Follow-up of {customer} done" },
    "skip-follow-up": { "zh-CN": "{customer}的跟进已跳过", en: "Follow-up of {customer} skipped" },
    "snooze-follow-up": {
      "zh-CN": (data) => `${data.customer ?? ""}的跟进已推迟${untilWords(data, "zh-CN")}`,
      en: (data) => `Follow-up of ${data.customer ?? ""} put off${untilWords(data, "en")}`,
    },
    "answer-many": {
      "zh-CN": (data) => `${data.count ?? ""} 条跟进${answeredWord(data, "zh-CN")}`,
      en: (data) => `${countedOf(data, "count", "follow-up")} ${answeredWord(data, "en")}`,
    },
    reassign: {
      "zh-CN": "{count} 条跟进已交给{to}",
      en: (data) => `${countedOf(data, "count", "follow-up")} given to ${data.to ?? ""}`,
    },
    "set-setting": { "zh-CN": "设置已改（{setting}）", en: "Setting changed ({setting})" },
    "write-ranking": {
      "zh-CN": "排名已写入工作簿，共 {customers} 位客人",
      en: (data) => `Ranking of ${countedOf(data, "customers", "client")} written to the workbook`,
    },
    import: {
      "zh-CN": (data) => importedSentence(data, "zh-CN"),
      en: (data) => importedSentence(data, "en"),
    },
    "give-ids": {
      "zh-CN": "已给 {count} 行补上编号",
      en: (data) => `${countedOf(data, "count", "row")} given ids`,
    },
    "adopt-list": {
      "zh-CN": "“{sheet}”上的列表已作为客簿使用",
      en: "The list on “{sheet}” is now part of the book",
    },
    "merge-customers": { "zh-CN": "已合并到{customer}", en: "Merged into {customer}" },
    "keep-apart": { "zh-CN": "已记下{customer}和对方不是同一人", en: "{customer} and the other kept apart" },
    "hand-over": {
      "zh-CN": ({ from, count }) =>
        count === 0 ? `${from}没办完的事已交接` : `${from}的 ${count} 位客人已交接`,
      en: (data) =>
        data.count === 0
          ? `What ${data.from} had open is handed over`
          : `${countedOf(data, "count", "client")} of ${data.from} handed over`,
    },
    "write-plan": { "zh-CN": "{month} 的计划已写入", en: "Plan of {month} written" },
    "begin-table": { "zh-CN": "已建好“{sheet}”表", en: "Sheet “{sheet}” made" },
    "save-rule": { "zh-CN": "规则“{rule}”已保存", en: "Rule “{rule}” saved" },
    "remove-rule": { "zh-CN": "规则“{rule}”已删除", en: "Rule “{rule}” removed" },
    undo: { "zh-CN": "已撤销：{what}", en: "Undone: {what}" },
  },
  bare: {
    "add-customer": { "zh-CN": "已登记一位客人", en: "Client added" },
    "edit-customer": { "zh-CN": "客人资料已改好", en: "Client details changed" },
    "log-visit": { "zh-CN": "到访已记下", en: "Visit logged" },
    "add-follow-up": { "zh-CN": "已记下一件事", en: "Follow-up added" },
    "finish-follow-up": { "zh-CN": "跟进已完成", en: "Follow-up done" },
    "skip-follow-up": { "zh-CN": "跟进已跳过", en: "Follow-up skipped" },
    "snooze-follow-up": { "zh-CN": "跟进已推迟", en: "Follow-up put off" },
    "answer-many": { "zh-CN": "跟进已处理", en: "Follow-ups dealt with" },
    reassign: { "zh-CN": "跟进已转交", en: "Follow-ups given to somebody else" },
    "set-setting": { "zh-CN": "设置已改", en: "Settings changed" },
    "write-ranking": { "zh-CN": "排名已写入工作簿", en: "Ranking written to the workbook" },
    import: { "zh-CN": "已导入", en: "Imported" },
    "give-ids": { "zh-CN": "编号已补上", en: "Ids given" },
    "adopt-list": { "zh-CN": "列表已作为客簿使用", en: "The list is now part of the book" },
    "merge-customers": { "zh-CN": "两位客人已合并", en: "Two clients merged" },
    "keep-apart": { "zh-CN": "已记下不是同一人", en: "Two clients kept apart" },
    "hand-over": { "zh-CN": "客人已交接", en: "Clients handed over" },
    "write-plan": { "zh-CN": "计划已写入", en: "Plan written" },
    "begin-table": { "zh-CN": "表已建好", en: "Sheet made" },
    "save-rule": { "zh-CN": "规则已保存", en: "Rule saved" },
    "remove-rule": { "zh-CN": "规则已删除", en: "Rule removed" },
    undo: { "zh-CN": "已撤销", en: "Undone" },
  },
} as const satisfies ChangePhrases;

export const changePhrases: ChangePhrases = changed;

const mergeUndone: Phrase = {
  "zh-CN": "已撤销合并：{customer}留着，另一位也回来了",
  en: "Merge undone: {customer} stays, and the other one is back",
};

/** What the full sentence needs. */
const NEEDS: Readonly<Record<ChangeLabel["code"], string>> = {
  "add-customer": "customer",
  "edit-customer": "customer",
  "log-visit": "customer",
  "add-follow-up": "customer",
  "finish-follow-up": "customer",
  "skip-follow-up": "customer",
  "snooze-follow-up": "customer",
  "answer-many": "count",
  reassign: "count",
  "set-setting": "setting",
  "write-ranking": "customers",
  import: "count",
  "give-ids": "count",
  "adopt-list": "sheet",
  "merge-customers": "customer",
  "keep-apart": "customer",
  "hand-over": "from",
  "write-plan": "month",
  "begin-table": "sheet",
  "save-rule": "rule",
  "remove-rule": "rule",
  undo: "what",
};

/** "Visit of 陈静 logged", "已记下陈静的到访"; of an undo "Undone: visit …". */
export function changeSentence({ code, data }: ChangeLabel, language: Language): string {
  const needed = data[NEEDS[code]];
  if (needed === undefined || needed === "") return say(changePhrases.bare[code], language);
  if (code !== "undo") return say(changePhrases.full[code], language, data);
  const undone = CHANGE_CODES.find((known) => known === needed);
  if (undone === undefined || undone === "undo") return say(changePhrases.bare.undo, language);
  if (undone === "import" && "customersGone" in data) return importUndoneSentence(data, language);
  if (undone === "merge-customers" && data.customer) return say(mergeUndone, language, data);
  const what = changeSentence({ code: undone, data }, language);
  return say(changePhrases.full.undo, language, { what });
}

const ANSWERED: Phrases<"done" | "skipped" | "snoozed"> = {
  done: { "zh-CN": "已完成", en: "done" },
  skipped: { "zh-CN": "已跳过", en: "skipped" },
  snoozed: { "zh-CN": "已推迟", en: "put off" },
};

function answeredWord(data: PhraseData, language: Language): string {
  const { state } = data;
  const told = say(ANSWERED[state === "skipped" || state === "snoozed" ? state : "done"], language);
  return told + untilWords(data, language);
}

/** " until 25 Dec 2026"; "" where the entry was written before that was told. */
function untilWords({ until }: PhraseData, language: Language): string {
  if (typeof until !== "number") return "";
  const day = datedWords(until as Day, language);
  return language === "en" ? ` until ${day}` : `到${day}`;
}

function countedOf(data: PhraseData, key: string, noun: string): string {
  return counted(Number(data[key]), noun);
}
