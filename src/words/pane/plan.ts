import { counted, type Phrases } from "../phrase";

/** The view of plans; where a proposed row stands is in `words/plans.ts`. */
export const planViewWords = {
  title: { "zh-CN": "月计划", en: "The month’s plan" },
  line: {
    "zh-CN": "按回访周期和每天接得下几位拟出来，先看后写；写过的看完成了多少。",
    en: "Proposed from cadence and from what a day holds; looked at, then written, then judged.",
  },
  month: { "zh-CN": "月份", en: "Month" },
  thisMonth: { "zh-CN": "{month}，本月", en: "{month}, this month" },
  working: { "zh-CN": "正在算… {percent}%", en: "Working it out … {percent} %" },
  proposed: { "zh-CN": "拟的计划", en: "Proposed" },
  headline: {
    "zh-CN": "{month} 排了 {visits} 次，营业 {days} 天",
    en: ({ month, visits, days }) =>
      `${month}: ${counted(Number(visits), "visit")} in ${counted(Number(days), "open day")}`,
  },
  nothing: {
    "zh-CN": "{month} 没有该来的客人，没什么可排。",
    en: "Nobody is to come in {month}, so there is nothing to plan.",
  },
  whom: { "zh-CN": "等级", en: "Class" },
  visits: { "zh-CN": "次数", en: "Visits" },
  turnover: { "zh-CN": "营业额", en: "Turnover" },
  everyone: { "zh-CN": "合计", en: "all classes" },
  shop: { "zh-CN": "全店", en: "The shop" },
  load: {
    "zh-CN": "{customers} 位客人，该来 {wanted} 次，排了 {planned} 次",
    en: ({ customers, wanted, planned }) =>
      `${counted(Number(customers), "client")}, ${counted(Number(wanted), "visit")} wanted, ${String(planned)} planned`,
  },
  loadOf: {
    "zh-CN": "{customers} 位客人，该来 {wanted} 次，排了 {planned} 次，最多 {capacity} 次",
    en: ({ customers, wanted, planned, capacity }) =>
      `${counted(Number(customers), "client")}, ${counted(Number(wanted), "visit")} wanted, ${String(planned)} planned of ${String(capacity)} at most`,
  },
  overwrite: { "zh-CN": "照计划改", en: "Change it all the same" },
  overwriteOf: {
    "zh-CN": "{staff} {whom}：照计划改",
    en: "{staff}, {whom}: change it all the same",
  },
  makeTable: { "zh-CN": "建“计划”表", en: "Make the table Plans" },
  noTable: {
    "zh-CN": "这本簿子还没有“计划”表。建好以后才能把计划写进去。",
    en: "This book has no table Plans yet. Make it, and the plan can be written.",
  },
  write: { "zh-CN": "写入“计划”表", en: "Write it into Plans" },
  writing: { "zh-CN": "正在写…", en: "Writing …" },
  willWrite: {
    "zh-CN": ({ added, changed, removed, kept }) =>
      `会新增 ${String(added)} 行、更新 ${String(changed)} 行${Number(removed) > 0 ? `、删去不再需要的 ${String(removed)} 行` : ""}；手工改过的 ${String(kept)} 行不动。`,
    en: ({ added, changed, removed, kept }) =>
      `Adds ${counted(Number(added), "row")}, changes ${String(changed)}${Number(removed) > 0 ? `, takes away ${String(removed)} no longer proposed` : ""}; ${String(kept)} set by hand ${Number(kept) === 1 ? "stays" : "stay"}.`,
  },
  standsAll: {
    "zh-CN": "表里已经是这样，没有要写的。",
    en: "Plans says so already; there is nothing to write.",
  },
  standsByHand: {
    "zh-CN": "其余表里已经是这样；手工改过的 {kept} 行不动。",
    en: ({ kept }) =>
      `All others stand in Plans already; ${String(kept)} set by hand ${Number(kept) === 1 ? "stays" : "stay"}.`,
  },
  refused: { "zh-CN": "没有写：", en: "Not written:" },
  left: {
    "zh-CN": "排不下的 {count} 位",
    en: ({ count }) => `${counted(Number(count), "client")} who do not fit`,
  },
  leftLine: {
    "zh-CN": "该来 {wanted} 次，排了 {planned} 次；{why}",
    en: "{planned} of {wanted} visits planned; {why}",
  },
  client: { "zh-CN": "客人", en: "Client" },
  progress: { "zh-CN": "完成了多少", en: "Done against plan" },
  noPlans: {
    "zh-CN": "这一年还没有写过计划。",
    en: "No plan of this year is written yet.",
  },
  target: { "zh-CN": "谁的计划", en: "Whose plan" },
  ofMonth: { "zh-CN": "{month}", en: "{month}" },
  ofYear: { "zh-CN": "全年", en: "Year" },
  done: { "zh-CN": "{done} / {planned}", en: "{done} of {planned}" },
  doneVisits: {
    "zh-CN": "{done} / {planned} 次",
    en: ({ done, planned }) => `${String(done)} of ${counted(Number(planned), "visit")}`,
  },
  noTarget: { "zh-CN": "没有计划", en: "no plan" },
  yearMissed: {
    "zh-CN": "{months} 个月，没达成 {missed} 个",
    en: ({ months, missed }) => `${counted(Number(months), "month")}, ${String(missed)} missed`,
  },
  missed: {
    "zh-CN": "{month} 该来没来的 {count} 位",
    en: ({ month, count }) => `${counted(Number(count), "client")} missed in ${String(month)}`,
  },
  noneMissed: {
    "zh-CN": "{month} 到今天没有该来没来的客人。",
    en: "Nobody was missed in {month} so far.",
  },
  lapsed: {
    "zh-CN": "{month} 没人办、已经过去的提醒 {count} 件",
    en: ({ month, count }) =>
      `${counted(Number(count), "reminder")} that came and went in ${String(month)} with nobody dealing with them`,
  },
  missedOf: { "zh-CN": "{staff}：{count} 位", en: "{staff}: {count}" },
  nobodys: { "zh-CN": "没有负责人", en: "Nobody looks after them" },
  missedLine: {
    "zh-CN": "该 {day} 来；来了 {came} 次，该来 {wanted} 次；{reason}",
    en: "due {day}; came {came} of {wanted}; {reason}",
  },
  more: {
    "zh-CN": "再显示 {count} 位",
    en: ({ count }) => `Show ${counted(Number(count), "client")} more`,
  },
} as const satisfies Phrases;

export type PlanViewWord = keyof typeof planViewWords;
