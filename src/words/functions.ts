/**
 * What Excel shows while a formula of Kebu is typed. The English stands in the functions' own comments
 * as well, where Microsoft's generator reads it; the build fails where the two differ.
 *
 * An argument has one name and one description, whatever the function.
 */
import type { Phrase, Phrases } from "./phrase";

/** What each function answers, by its id. */
export const functionPhrases = {
  ABC: {
    "zh-CN":
      "按消费把客户分成 A、B、C 三类。不写 customers 时列出全部客户，从高到低：客户、价值、占比、名次、等级。",
    en: "Classes A, B and C by what customers spent. Without customers: a list, best first, of customer, value, share, rank and class.",
  },
  RANK: {
    "zh-CN": "客户按消费排第几：最多的是 1，相同的并列。不写 customers 时从高到低列出全部客户。",
    en: "The rank of customers by what they spent: 1 for the most, equal values share a rank. Without customers: a list, best first.",
  },
  VALUE: {
    "zh-CN": "客户在一段时间里的消费，已减去退款。不写 customers 时按第一次到访的先后列出全部客户。",
    en: "What customers spent in a period, refunds deducted. Without customers: a list in order of the first visit.",
  },
  LASTVISIT: {
    "zh-CN": "每位客户最近一次到访的日期，没来过的留空。不写 customers 时按第一次到访的先后列出全部客户。",
    en: "The day each customer was last there; blank for one who never was. Without customers: a list in order of the first visit.",
  },
  NEXTCONTACT: {
    "zh-CN":
      "与每位客户约好的下次跟进日期；之后已经来过就算兑现，留空。不写 customers 时按第一次到访的先后列出全部客户。",
    en: "The day promised to each customer for the next contact, until a later visit keeps the promise; else blank. Without customers: a list in order of the first visit.",
  },
  DUE: {
    "zh-CN": "该联系谁，最急的在前，与客簿面板一致：客户、姓名、日期、迟几天、等级、事由。事由用表的语言写。",
    en: "Whom to contact, most urgent first, as in the pane: customer, name, day, days late, class, reason. Reasons are in the language of the tables.",
  },
  BIRTHDAY: {
    "zh-CN":
      "每位客户的下一个生日，即当天或以后；2 月 29 日在平年算 28 日。农历生日（农历八月十五）给出公历日期。",
    en: "The next birthday of each customer, on the day given or after it; of 29 February the 28th in common years. A lunar birthday (农历八月十五) is answered with its day in the calendar.",
  },
  FIND: {
    "zh-CN": "按姓名、拼音或首字母、电话，或任何一列里的字找客户，最像的在前：客户、姓名、电话。",
    en: "Customers by name, pinyin or initials, phone, or what stands in any other column, best first: customer, name, phone.",
  },
  DUPLICATES: {
    "zh-CN": "可能登记了两次的客户，把握最大的在前：客户、姓名、另一位、姓名、把握、为什么。",
    en: "Customers who may stand in the register twice, the surest first: customer, name, the other customer, name, how sure, why.",
  },
  PHONE: {
    "zh-CN": "把电话写成统一的样子：138 1234 5678、010-12345678、503-555-0100。不是电话的文字原样返回。",
    en: "Phone numbers, all written alike: 138 1234 5678, 010-12345678, 503-555-0100. Text that is no phone number stays as it is.",
  },
  MASK: {
    "zh-CN": "把电话、姓名、邮箱的中间遮住，给别人看的名单用：138 **** 5678、张*三、K**** M***。",
    en: "Phones, names and addresses of e-mail with their middle hidden, for lists that others see: 138 **** 5678, 张*三, K**** M***.",
  },
  RFM: {
    "zh-CN":
      "按多久没来、来过几次、花了多少给客户打分，各 1 到 5 分，555 最好。不写 customers 时列出全部客户，从高到低：客户、几天没来、消费次数、金额、R、F、M、总分、分群。",
    en: "Scores from 1 to 5 for how recently, how often and for how much customers bought; 555 is best. Without customers: a list, best first, of customer, days since, purchases, value, R, F, M, score and segment.",
  },
  CLV: {
    "zh-CN":
      "从观察日起，每位客户预计还会带来多少，折算成今天的钱。不写 customers 时列出全部客户，从高到低：客户、预计到访次数、预计金额。",
    en: "What customers are expected to bring from the day of observation on, in today's money. Without customers: a list, most valuable first, of customer, expected visits and expected value.",
  },
  ALIVE: {
    "zh-CN":
      "每位客户还会再来的可能性；只在一天消费过的是“?”，从没消费过的留空。不写 customers 时按第一次到访的先后列出全部客户。",
    en: 'The probability that each customer still is one; "?" for one who bought on one day only, blank for one who never bought. Without customers: a list in order of the first visit.',
  },
  STAGE: {
    "zh-CN":
      "按客户自己的走势看处在哪个阶段：新客、上升、稳定、下降、流失；从没消费过的留空。不写 customers 时按第一次到访的先后列出全部客户。",
    en: "The stage of each customer by their own trend: new, rising, peak, declining or lost; blank for one who never bought. Without customers: a list in order of the first visit.",
  },
  GINI: {
    "zh-CN":
      "营业额在有消费的客户之间分得有多不匀，即基尼系数：0 是人人一样多，1 是几乎全由一位带来。不写 visitCustomers 时，amounts 的每一格算一位客户。",
    en: "How unevenly turnover is spread over those who bring it, from 0 (all bring the same) towards 1 (one brings nearly all): the Gini coefficient. Without visitCustomers each cell of amounts is one customer.",
  },
  RETENTION: {
    "zh-CN": "留存率：第一段时间消费过的客户里，第二段时间又来消费的占多少。",
    en: "Of those who bought in the first period, the part that bought in the second.",
  },
  CHURN: {
    "zh-CN": "流失率：第一段时间消费过的客户里，第二段时间没有来消费的占多少。",
    en: "Of those who bought in the first period, the part that did not buy in the second.",
  },
  GROWTH: {
    "zh-CN": "一段时间的营业额比以前一段多了几成，已减去退款；少了是负数。",
    en: "How much the turnover of a period is above that of an earlier one, refunds deducted; negative where it fell.",
  },
  COHORT: {
    "zh-CN":
      "按第一次消费的月份把客户分批：月份、人数，然后逐月列出这批人里当月有消费的占多少，从第一个月（100%）起。",
    en: "Customers by the month in which they first bought: the month, how many they were, then month by month the part that bought, beginning with the month itself, which is 100%.",
  },
} as const satisfies Phrases;

/** What each argument takes, by its name. */
export const argumentPhrases: Readonly<Record<string, Phrase>> = {
  visitCustomers: {
    "zh-CN": "每次到访的客户，例如 Visits[客户编号]。",
    en: "The customer of each visit, such as Visits[Customer ID].",
  },
  amounts: {
    "zh-CN": "每次到访的金额，例如 Visits[金额]。",
    en: "The amount of each visit, such as Visits[Amount].",
  },
  customers: {
    "zh-CN": "要算哪些客户，例如 Customers[客户编号]。不写：到访里的全部客户，第一列是编号。",
    en: "Whom to answer for, such as Customers[Customer ID]. Left out: everyone in the log, the id first.",
  },
  among: {
    "zh-CN": "只算哪些客户的到访，例如 Customers[客户编号]。不写：全部客户。",
    en: "Whose visits count, such as Customers[Customer ID]. Left out: those of everyone in the log.",
  },
  visitDates: {
    "zh-CN": "每次到访的日期，例如 Visits[日期]。没有日期的到访不计。",
    en: "The date of each visit, such as Visits[Date]. Visits without a date do not count.",
  },
  from: { "zh-CN": "从哪一天起算。", en: "First day that counts." },
  to: { "zh-CN": "算到哪一天为止。", en: "Last day that counts." },
  method: {
    "zh-CN": "“share”按各自占营业额的比例（默认），“pareto”按累计占比，“count”按人数，“lorenz”由曲线定。",
    en: '"share" (own share of turnover, the default), "pareto" (cumulative share), "count" (part of the customers) or "lorenz" (found from the curve).',
  },
  limitA: {
    "zh-CN": "A 类到哪里为止：不写时 share 为 2%，pareto 为 80%，count 为 20%；lorenz 自己算出。",
    en: "Where A ends: 2% for share, 80% for pareto, 20% for count unless given; lorenz finds its own.",
  },
  limitB: {
    "zh-CN": "B 类到哪里为止：不写时 share 为 0.5%，pareto 为 95%，count 为 50%；lorenz 自己算出。",
    en: "Where B ends: 0.5% for share, 95% for pareto, 50% for count unless given; lorenz finds its own.",
  },
  classes: {
    "zh-CN": "自己的等级名称，从高到低，一格一个，或写成“贵宾，重点，普通”。不写：A、B、C。",
    en: 'Names of own classes, best first, in a cell each or as "VIP, key, ordinary". Left out: A, B, C.',
  },
  limits: {
    "zh-CN": "等级之间的界限，比等级少一个，例如“2%，1%，0.5%”。写了就不看 limitA 和 limitB。",
    en: 'Limits between own classes, one fewer, such as "2%, 1%, 0.5%". Given, limitA and limitB do not count.',
  },
  fixedClasses: {
    "zh-CN": "指定的等级，与 customers 一一对应，例如 Customers[指定等级]。",
    en: "Classes fixed by hand, beside customers, such as Customers[Fixed class].",
  },
  visitIds: {
    "zh-CN": "到访编号，例如 Visits[到访编号]：重复的只计一次。",
    en: "Ids of the visits, such as Visits[Visit ID]: a repeated one counts once.",
  },
  nextContacts: {
    "zh-CN": "每次到访约好的下次跟进，例如 Visits[下次跟进]。",
    en: "The day named at each visit for the next contact, such as Visits[Next contact].",
  },
  today: {
    "zh-CN": "哪一天算今天：TODAY() 或一个日期。",
    en: "The day that counts as today: TODAY() or a date.",
  },
  asOf: {
    "zh-CN": "观察日：TODAY() 或一个日期。之后的到访当作还没发生。",
    en: "The day of observation: TODAY() or a date. Later visits have not happened yet.",
  },
  horizonWeeks: {
    "zh-CN": "往后看几周，最多 520；不写时 52。",
    en: "How many weeks ahead, up to 520; 52 unless given.",
  },
  yearlyDiscount: {
    "zh-CN": "晚一年的钱打几成折扣，例如 5%；不写时 10%，0 是不打折。",
    en: "How much less money is worth a year later, such as 5%; 10% unless given, 0 for none.",
  },
  firstFrom: { "zh-CN": "第一段时间的第一天。", en: "First day of the first period." },
  firstTo: { "zh-CN": "第一段时间的最后一天。", en: "Last day of the first period." },
  secondFrom: { "zh-CN": "第二段时间的第一天。", en: "First day of the second period." },
  secondTo: { "zh-CN": "第二段时间的最后一天。", en: "Last day of the second period." },
  beforeFrom: {
    "zh-CN": "拿来比的那段时间的第一天；不写时是一年前的同一天。",
    en: "First day of the period to compare with; the same day a year before unless given.",
  },
  beforeTo: {
    "zh-CN": "拿来比的那段时间的最后一天；不写时是一年前的同一天。",
    en: "Last day of the period to compare with; the same day a year before unless given.",
  },
  days: { "zh-CN": "往后看几天。", en: "How many days ahead to look." },
  customerTable: {
    "zh-CN": "带标题的客户表：Customers[#All]。",
    en: "The register with its headers: Customers[#All].",
  },
  visitTable: {
    "zh-CN": "带标题的到访表：Visits[#All]。",
    en: "The visit log with its headers: Visits[#All].",
  },
  followUpTable: {
    "zh-CN": "带标题的跟进表：FollowUps[#All]。其中已完成、推迟或跳过的不再列出。",
    en: "Follow-ups with their headers: FollowUps[#All]. What was finished, put off or skipped there is left out.",
  },
  settingsTable: {
    "zh-CN": "带标题的设置表：Settings[#All]。不写：用通常的界限、天数和国家。",
    en: "Settings with their headers: Settings[#All]. Left out: the usual limits, days and country.",
  },
  ruleTable: {
    "zh-CN": "带标题的提醒规则表：Rules[#All]。不写：只有约定日期、定期回访和生日，按设置来。",
    en: "Rules with their headers: Rules[#All]. Left out: next contacts, regular contact and birthdays, by the settings.",
  },
  levelTable: {
    "zh-CN": "带标题的服务标准表：ServiceLevels[#All]。不写：回访天数按等级来。",
    en: "Service levels with their headers: ServiceLevels[#All]. Left out: the days between contacts are those of the classes.",
  },
  birthdays: {
    "zh-CN": "生日，例如 Customers[生日]：日期、05-12、5月12日、农历八月十五都行。",
    en: "Birthdays, such as Customers[Birthday]: dates, 05-12, 5月12日, 农历八月十五.",
  },
  text: {
    "zh-CN": "要找什么；写几个词时要全部符合。",
    en: "What to look for; of several words all must fit.",
  },
  count: { "zh-CN": "最多列几位；不写时 20 位。", en: "At most so many customers; 20 unless given." },
  atLeast: {
    "zh-CN": "把握至少多大，0 到 1；不写时 0.6。",
    en: "How sure it must be, from 0 to 1; 0.6 unless given.",
  },
  phones: { "zh-CN": "电话，例如 Customers[电话]。", en: "Phone numbers, such as Customers[Phone]." },
  texts: {
    "zh-CN": "要遮住的内容，例如 Customers[电话] 或 Customers[姓名]。",
    en: "What to hide, such as Customers[Phone] or Customers[Name].",
  },
};
