/** The prose of docs/functions.md, in both languages. Arguments, formulas and results are put in between. */
import type { Phrases } from "./phrase";

export const guidePhrases = {
  title: { "zh-CN": "客簿的 Excel 函数", en: "Kebu’s functions in Excel" },
  generated: {
    "zh-CN": "本页由 `npm run functions:docs` 生成，请不要手改。",
    en: "Made by `npm run functions:docs`; do not edit by hand.",
  },
  intro: {
    "zh-CN":
      "装上客簿加载项以后，公式里可以用 `KEBU.` 开头的函数。一个公式给出一整片结果，会自动铺到旁边和下面的格子里，不用往下拖。函数只算不写，表里的内容不会变。",
    en: "With the Kebu add-in, formulas may use the functions that begin with `KEBU.`. One formula answers a whole range, which spills into the cells beside and below it; nothing is to be dragged down. Functions only work things out: nothing in your tables changes.",
  },
  names: {
    "zh-CN":
      "函数和参数的名字在中文版里也是英文，公式在哪种语言的 Excel 里都能打开。同一个名字的参数在哪个函数里都是同一个意思。方括号里的参数可以不写；要跳过前面的，留空位，例如 `,,`。",
    en: "Names of functions and arguments are never translated, so a formula opens in an Excel of any language. An argument of the same name takes the same thing in every function. Those in brackets may be left out; to skip one, leave its place empty: `,,`.",
  },
  rulesTitle: { "zh-CN": "通用规则", en: "What holds for all" },
  rules: {
    "zh-CN": [
      "- 到访的几列要选同一张表的，一样长，例如 `Visits[客户编号]` 和 `Visits[金额]`。",
      "- 写了 `customers`，结果的形状和它一样，一位客户一格，空的还是空的；不写，就列出到访里的全部客户，第一列是编号。",
      "- 排名是在 `customers` 里的客户之间排；不在里面的人的到访不计，和客簿面板一样。",
      "- 日期可以是日期单元格、`DATE(2026,11,21)`、`TODAY()`，或 2026-11-21 这样的文字。函数自己不看时钟。",
      "- 金额可以写成 `￥300`、`1,050.00`、`３００`。Excel 不告诉函数一格是空的还是 0，所以 0 一律当作空。",
      "- 某位客户的到访里有看不懂的格子（例如金额写着“赊账”）或出错的格子，他的结果就是 `{error}`，把鼠标放到错误标记上可以看到是第几行、哪一列；其他客户照常计算，那一格不计入。行号从所选范围的第一行数起。",
      "- 同一笔到访登记了两行、编号相同时，写上 `visitIds` 只计一次。",
      "- 网页版 Excel 一次最多收 5 MB 的结果，再大会显示错误；桌面版没有这个限制。",
    ].join("\n"),
    en: [
      "- Columns of the log must belong together and be of one length, such as `Visits[Customer ID]` and `Visits[Amount]`.",
      "- With `customers` the result has their shape, one cell a customer, blank where they are blank. Without, it lists everyone in the log, the id in the first column.",
      "- Customers are ranked among those in `customers`; visits of others do not count, as in Kebu’s pane.",
      "- A day is a cell with a date, `DATE(2026,11,21)`, `TODAY()`, or text like 2026-11-21. The functions look at no clock of their own.",
      "- Amounts may be written `$300`, `1,050.00`, `３００`. Excel does not tell a function whether a cell is blank or 0, so 0 is taken as blank.",
      "- Where a cell among a customer’s visits cannot be read (an amount that says “on the house”) or is an error, that customer’s result is `{error}`, and the sign at the cell tells row and column. All others are worked out without that cell. Rows are counted within the range, the first being 1.",
      "- Where one visit stands in two rows with the same id, `visitIds` counts it once.",
      "- Excel on the web takes results up to 5 MB, and shows an error beyond; desktop Excel has no such limit.",
    ].join("\n"),
  },
  tables: {
    "zh-CN":
      "DUE、FIND 和 DUPLICATES 要整张表，连标题一起：`Customers[#All]`。列按标题认，顺序不限，中间可以有自己的列；改过名的标题认不出来，会说缺哪一列。",
    en: "DUE, FIND and DUPLICATES take whole tables with their headers: `Customers[#All]`. Columns are known by their headers, in any order, with own columns in between; a renamed header is not recognised, and the error says which column is missing.",
  },
  examplesNote: {
    "zh-CN": "例子都用 `templates/salon.zh-CN.xlsx`，日期按 2026 年 11 月 21 日算。",
    en: "All examples are computed on `templates/salon.en.xlsx`, on 21 November 2026.",
  },
  argument: { "zh-CN": "参数", en: "Argument" },
  meaning: { "zh-CN": "写什么", en: "What it takes" },
  optional: { "zh-CN": "可不写", en: "may be left out" },
  answers: { "zh-CN": "结果", en: "Result" },
  example: { "zh-CN": "例子", en: "Example" },
  more: { "zh-CN": "共 {count} 行", en: "{count} rows in all" },
  errors: { "zh-CN": "写错时", en: "Where the formula is wrong" },
} as const satisfies Phrases;

/** What the result of each function looks like, and what is peculiar to it. */
export const resultPhrases = {
  ABC: {
    "zh-CN":
      "不写 `customers`：客户、价值、占比（百分数）、名次、等级，从高到低。写了：每位客户的等级。没有消费或退款多于消费的是 C。",
    en: "Without `customers`: customer, value, share (a percentage), rank and class, best first. With them: the class of each. Customers with no or negative value are C.",
  },
  RANK: {
    "zh-CN": "不写 `customers`：客户、名次，从高到低。写了：每位客户的名次。",
    en: "Without `customers`: customer and rank, best first. With them: the rank of each.",
  },
  VALUE: {
    "zh-CN": "不写 `customers`：客户、价值。写了：每位客户的价值，没有到访的是 0。",
    en: "Without `customers`: customer and value. With them: the value of each, 0 for one without visits.",
  },
  LASTVISIT: {
    "zh-CN": "日期。写了 `today`，之后的到访不算。",
    en: "Dates. With `today`, visits after it have not happened yet.",
  },
  NEXTCONTACT: {
    "zh-CN":
      "日期。以最近一次写了日期的到访为准；那一天或以后又来过，就算兑现，留空。在跟进表里处理过的，这里仍会列出。",
    en: "Dates. The latest visit that names a day counts; once a later visit is dated on that day or after it, the promise is kept and the cell blank. What was finished in Follow-ups still shows here.",
  },
  DUE: {
    "zh-CN":
      "编号、姓名、日期、迟几天（还没到的为负）、等级、事由。不写 `days` 只列今天和以前到期的。没有要联系的人时，是一个空格。有提醒规则表或服务标准表时，请写上，才和 `kebu due`、客簿面板一致；看不懂的规则先搁着，面板会说是哪一条。",
    en: "Id, name, day, days late (negative for what is still to come), class, reason. Without `days` only what is due today or late. One blank cell where nobody is to be contacted. A book with rules or service levels of its own needs `ruleTable` and `levelTable` for the list of the pane and of `kebu due`; a rule that cannot be understood rests, and the pane says which.",
  },
  BIRTHDAY: {
    "zh-CN":
      "日期，形状和 `birthdays` 一样。写了 `days`，只显示这几天之内的。农历生日看不出是哪一天时是 `#N/A`。",
    en: "Dates, in the shape of `birthdays`. With `days` only those within so many days. A lunar birthday that names no day is `#N/A`.",
  },
  FIND: {
    "zh-CN":
      "编号、姓名、电话。`text` 为空时列出最近来过的人。写了 `visitTable`，同样像的人里最近来过的在前。打错一两个字母也能找到。找不到时是 `#N/A`。",
    en: "Id, name, phone. For an empty `text`, who was there last. With `visitTable`, who was there last comes first among those who fit equally well. A typing error is forgiven. `#N/A` where nobody fits.",
  },
  DUPLICATES: {
    "zh-CN":
      "编号、姓名、另一位的编号、姓名、把握（百分数）、为什么。比较电话、微信、邮箱、编号、姓名（简繁、拼音、称呼、公司后缀、错字）、生日、地址和区域。没有重复时是空的。没写国家代码的电话按设置里的国家认，和面板一致：请写上 `settingsTable`。要合并，请用客簿面板。",
    en: "Id and name, id and name of the other, how sure (a percentage), why. Compares phones, WeChat, e-mail, ids, names (traditional characters, pinyin, titles, legal forms, slips of the pen), birthdays, addresses and areas. Phones without a country code are those of the country in the settings, as in the pane: give it `settingsTable`. Blank where there are none. To merge two, use Kebu’s pane.",
  },
  PHONE: {
    "zh-CN":
      "文字，形状和 `phones` 一样。没有国家代码的，像中国号码就按中国的写，否则像北美号码就按北美的写。出错的格子仍是错误。",
    en: "Text, in the shape of `phones`. Without a country code a number is read as a Chinese one where it has that shape, else as a North American one. An error in a cell stays an error.",
  },
  MASK: {
    "zh-CN":
      "文字，形状和 `texts` 一样。电话留前三位和后四位，中文姓名留首尾，其他每个词留第一个字母，邮箱 @ 以后不遮。出错的格子仍是错误。",
    en: "Text, in the shape of `texts`. A phone keeps its first three and last four digits, a Chinese name its first and last character, all else the first letter of each word, an address of e-mail what follows the @. An error in a cell stays an error.",
  },
  RFM: {
    "zh-CN":
      "每项分数按五等分定，观察日那天的为 0 天。写了 `customers`：三位数的总分，百位是 R，十位是 F，个位是 M；没消费过的留空。分群用 Excel 界面的语言写。人太少、数字太相近时，有的分数会没有人得。",
    en: "Each score is by fifths of the customers; days since are counted to the day of observation. With `customers`: the score of three digits, R, F and M; blank for one who never bought. Segments are in the language of Excel. Where few customers differ, some scores are given to nobody.",
  },
  CLV: {
    "zh-CN":
      "写了 `customers`：预计金额。没消费过的留空。至少要有 50 位消费过的客户、40 位回头客和 13 周的记录；不够，或算不出可靠的结果时，是 `#N/A` 并说明原因。只有金额预测不了时，列表里照样有到访次数，金额是“?”。模型是 BG/NBD 和 Gamma-Gamma，折扣按月计。0 元的到访当作没有金额。不写 `customers` 时，到访里所有的客户都算，没登记的编号也算；面板和 `kebu clv` 只算登记过的客户，所以数字会略有不同。",
    en: "With `customers`: the expected value. Blank for one who never bought. It takes at least 50 customers who bought, 40 who came back, and 13 weeks; with less, or where no reliable result is found, it is `#N/A` with the reason. Where the amounts alone allow no prediction, the list still has the visits, and “?” for the value. The models are BG/NBD and Gamma-Gamma, discounted month by month. A visit for 0 is one without an amount. Without `customers` everyone in the log counts, ids that are not in the register among them; the pane and `kebu clv` count registered customers only, so their numbers differ a little.",
  },
  ALIVE: {
    "zh-CN":
      "百分数。只在一天消费过的客户是“?”：模型对他们总说 100%，说了等于没说。数据不够时与 CLV 一样是 `#N/A`。和 CLV 用同样的几列时，只算一次。",
    en: "Percentages. One who bought on one day only is “?”: of them the model always says 100%, which says nothing. With too little data it is `#N/A`, as CLV is. Beside a CLV over the same columns the work is done once.",
  },
  STAGE: {
    "zh-CN":
      "文字，用 Excel 界面的语言写。只看客户自己最近半年和再之前半年：明显多了是上升，明显少了是下降；比自己的习惯久很多没来是流失；第一次消费还不到半年是新客。",
    en: "Words, in the language of Excel. Each is judged by their own last half-year and the one before: clearly more is rising, clearly less declining; away for far longer than usual for them is lost; a first purchase less than half a year back is new.",
  },
  GINI: {
    "zh-CN":
      "0 到 1 的一个数，与客簿面板、数据页和 `kebu rank` 一致。只看有消费的客户：没有消费或退款多于消费的不算在内，空格也不算。没有营业额时是 `#N/A`。",
    en: "One number from 0 to 1, the same as in Kebu’s ranking, its figures and `kebu rank`. It is of those who bring something: customers with no or negative value are left out, and so are blank cells. `#N/A` without turnover.",
  },
  RETENTION: {
    "zh-CN":
      "百分数。消费是金额不为空、也不是退款的到访。第一段时间没有人消费时是 `#N/A`。两段时间里有看不懂的格子时，整个结果是 `{error}`。",
    en: "A percentage. To buy is to visit with an amount that is neither blank nor a refund. `#N/A` where nobody bought in the first period. A cell of either period that cannot be read makes the whole result `{error}`.",
  },
  CHURN: {
    "zh-CN": "百分数：1 减去 RETENTION。",
    en: "A percentage: what RETENTION leaves to 100%.",
  },
  GROWTH: {
    "zh-CN":
      "百分数。不写 `beforeFrom` 和 `beforeTo` 时与一年前的同一段比。那段时间没有营业额时是 `#N/A`。两段时间里有看不懂的格子时，整个结果是 `{error}`。",
    en: "A percentage. Without `beforeFrom` and `beforeTo` it compares with the same days a year before. `#N/A` where these had no turnover. A cell of either period that cannot be read makes the whole result `{error}`.",
  },
  COHORT: {
    "zh-CN":
      "没有标题行。月份是当月 1 日的日期，还没到的月份留空，没有新客的月份不列。观察日以前有看不懂的格子时，整个结果是 `{error}`。",
    en: "No header row. Months are dates, the first of the month; months to come are blank, months without newcomers left out. A cell up to the day of observation that cannot be read makes the whole result `{error}`.",
  },
} as const satisfies Phrases;
