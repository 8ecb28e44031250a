/** What the command line says: its help, what was wrong with the call, and what it did. */
import type { Language } from "../model/schema";
import { counted, type Phrase, type Phrases } from "./phrase";

export const COMMAND_NAMES = ["new", "import", "rank", "due", "log", "check"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** How each command is called; the same in both languages. */
export const usageLines: Readonly<Record<CommandName, readonly string[]>> = {
  new: ["kebu new BOOK.xlsx [--template salon] [--lang zh-CN|en] [--empty] [--today DAY]"],
  import: [
    "kebu import BOOK.xlsx FILE.csv --into customers|visits [--map HEADER=key ...]",
    "            [--create-customers] [--dry-run] [--json]",
  ],
  rank: [
    "kebu rank BOOK.xlsx | FILE.csv --customer HEADER --date HEADER --amount HEADER",
    "          [--method share|pareto] [--from DAY] [--to DAY] [--today DAY] [--write] [--json]",
  ],
  due: ["kebu due BOOK.xlsx [--today DAY] [--days 7] [--json]"],
  log: [
    "kebu log BOOK.xlsx --customer ID|NAME [--date DAY] [--kind visit] [--amount N]",
    "         [--staff S] [--notes T] [--next DAY] [--json]",
  ],
  check: ["kebu check BOOK.xlsx [--json]"],
};

/** One line for each command in `kebu --help`. */
const purposes: Phrases<CommandName> = {
  new: { "zh-CN": "新建一本客簿：示例店或空白", en: "start a book: the sample shop, or an empty one" },
  import: { "zh-CN": "从 CSV 文件导入客户或到访", en: "bring in customers or visits from a CSV file" },
  rank: { "zh-CN": "按客户价值排出 A、B、C", en: "rank customers by value into A, B and C" },
  due: { "zh-CN": "列出今天该联系谁、为什么", en: "list whom to contact, and why" },
  log: { "zh-CN": "记一次到访", en: "log one visit" },
  check: { "zh-CN": "检查簿子里读不懂的地方", en: "list everything in the book that cannot be read" },
};

const details: Phrases<CommandName> = {
  new: {
    "zh-CN": `  BOOK.xlsx           新文件的名字；已有同名文件时不覆盖
  --template salon    用哪个模板；目前有 salon（美发店）
  --lang zh-CN|en     簿子用的语言；不写则随系统
  --empty             不带示例客户
  --today DAY         把示例的日期移到这一天前后；不写则为今天`,
    en: `  BOOK.xlsx           name of the new file; an existing file is never overwritten
  --template salon    which template; there is salon (a hair salon)
  --lang zh-CN|en     language of the book; the system's if not given
  --empty             without the sample clients
  --today DAY         moves the sample's dates to around this day; today if not given`,
  },
  import: {
    "zh-CN": `  BOOK.xlsx           要导入到的簿子
  FILE.csv            UTF-8、UTF-16 或 GBK/GB18030；逗号、分号或制表符分隔
  --into              导入到客户表（customers）或到访表（visits）
  --map HEADER=key    指定某一列的去处，可重复；例：--map "客户 ID=customerId"
                      客户：{customerKeys}
                      到访：{visitKeys}
  --create-customers  到访里出现的新客户，自动登记
  --dry-run           只报告，不写入
  --json              只输出一份 JSON

有编号的行按编号认，没有编号的行按内容认，所以同一个文件导入两次，第二次不会多出任何一行。
到访：编号已在簿子里的行跳过。客户：依次按编号、电话、邮箱认人，只补上或改动文件里写了的格子。`,
    en: `  BOOK.xlsx           the book to import into
  FILE.csv            UTF-8, UTF-16 or GBK/GB18030; separated by commas, semicolons or tabs
  --into              the customers table or the visits table
  --map HEADER=key    where a column goes, may be repeated; e.g. --map "Client no=customerId"
                      customers: {customerKeys}
                      visits: {visitKeys}
  --create-customers  registers customers that the visits name and the book does not know
  --dry-run           reports and writes nothing
  --json              prints one JSON document only

Rows with an id are known by it, rows without by their content, so importing the same file twice
adds nothing the second time. Visits whose id is in the book are skipped. Customers are recognised
by id, else by phone, else by e-mail; only cells that the file fills in are added or changed.`,
  },
  rank: {
    "zh-CN": `  BOOK.xlsx           按簿子里的到访排名
  FILE.csv            直接按 CSV 文件排名，用下面三列
  --customer HEADER   客户列的列名（CSV）；列名认得出时可不写
  --date HEADER       日期列的列名（CSV）
  --amount HEADER     金额列的列名（CSV）
  --method            share：占总额 2% 以上为 A，不到 0.5% 为 C
                      pareto：排在前面的人合计不到 80% 为 A，不到 95% 为 B
                      不写则用簿子的设置；CSV 用 share
  --from DAY          从哪天起（含）
  --to DAY            到哪天止（含）；簿子默认到今天
  --today DAY         把哪天当作今天
  --write             把等级写回簿子，并在排名记录里存一份
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           ranks by the visits of the book
  FILE.csv            ranks a CSV file as it is, by these three columns
  --customer HEADER   header of the customer column (CSV); may be left out where Kebu knows it
  --date HEADER       header of the date column (CSV)
  --amount HEADER     header of the amount column (CSV)
  --method            share: A brings over 2 % of turnover, C under 0.5 %
                      pareto: A while those ranked before bring under 80 %, B while under 95 %
                      the book's setting if not given; share for a CSV file
  --from DAY          first day counted
  --to DAY            last day counted; for a book, today if not given
  --today DAY         the day to take for today
  --write             writes the classes into the book and keeps a copy in Rankings
  --json              prints one JSON document only`,
  },
  due: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --today DAY         把哪天当作今天
  --days 7            往后看几天；0 表示只看到今天
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           which book
  --today DAY         the day to take for today
  --days 7            how many days ahead to look; 0 means up to today
  --json              prints one JSON document only`,
  },
  log: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --customer ID|NAME  客户编号或完整姓名
  --date DAY          哪天；不写则为今天
  --kind visit        方式：{kinds}，或自己的说法；不写则为 visit
  --amount N          金额；退款写负数
  --staff S           员工
  --notes T           备注
  --next DAY          下次跟进
  --json              只输出一份 JSON`,
    en: `  BOOK.xlsx           which book
  --customer ID|NAME  customer id, or the whole name
  --date DAY          which day; today if not given
  --kind visit        {kinds},
                      or a word of your own; visit if not given
  --amount N          amount; negative for a refund
  --staff S           who served
  --notes T           notes
  --next DAY          next contact
  --json              prints one JSON document only`,
  },
  check: {
    "zh-CN": `  BOOK.xlsx           哪本簿子
  --json              只输出一份 JSON

有错误（某一行没法计入）时退出码为 1，只有提醒时为 0。`,
    en: `  BOOK.xlsx           which book
  --json              prints one JSON document only

Exits with 1 where there are errors (a row that cannot count), with 0 where there are only warnings.`,
  },
};

const general: Readonly<Record<Language, { title: string; commands: string; rest: string; usage: string }>> =
  {
    "zh-CN": {
      title: "客簿 Kebu：Excel 工作簿里的客户登记、来访记录、跟进提醒和 ABC 价值排名。",
      commands: "命令",
      rest: `日期写成 2026-11-21 这样。--json 只在标准输出上打印一份 JSON，其余的话写到标准错误。
所有命令都可以加 --lang zh-CN|en 指定说明的语言。
退出码：0 完成，1 因问题没有做，2 命令写错了。
kebu COMMAND --help 看一个命令的全部选项。`,
      usage: "用法",
    },
    en: {
      title:
        "Kebu (客簿): customer register, visit log, reminders and ABC value ranking in an Excel workbook.",
      commands: "Commands",
      rest: `Days are written like 2026-11-21. --json prints one JSON document on standard output;
everything else is said on standard error. --lang zh-CN|en chooses the language of any command.
Exit code: 0 done, 1 refused with problems, 2 wrong usage.
kebu COMMAND --help lists every option of a command.`,
      usage: "Usage",
    },
  };

/** What the help of a command lists from the schema; handed in, so that `kebu --help` need not load it. */
export type HelpData = Readonly<Record<string, string>>;

/** `kebu --help`. */
export function generalHelp(language: Language): string {
  const { title, commands, rest, usage } = general[language];
  const lines = COMMAND_NAMES.flatMap((name) => usageLines[name]).map((line) => `  ${line}`);
  const list = COMMAND_NAMES.map((name) => `  ${name.padEnd(8)}${purposes[name][language] as string}`);
  return [title, "", `${usage}:`, ...lines, "", `${commands}:`, ...list, "", rest, ""].join("\n");
}

/** `kebu COMMAND --help`. */
export function commandHelp(name: CommandName, language: Language, data: HelpData): string {
  const text = details[name][language] as string;
  const filled = text.replace(/\{(\w+)\}/g, (whole, key: string) => data[key] ?? whole);
  const lines = usageLines[name].map((line) => `  ${line}`);
  const purpose = purposes[name][language] as string;
  return [`kebu ${name}: ${purpose}`, "", `${general[language].usage}:`, ...lines, "", filled, ""].join("\n");
}

/** What was wrong with the call. Each is said with `hint` after it, and exit code 2. */
export const usagePhrases = {
  "no-command": { "zh-CN": "请写上要做什么。", en: "Say what to do." },
  "unknown-command": {
    "zh-CN": "没有“{name}”这个命令。有：{names}。",
    en: "There is no command “{name}”. There are: {names}.",
  },
  "unknown-option": {
    "zh-CN": "{command} 没有 {option} 这个选项。",
    en: "{command} has no option {option}.",
  },
  "option-needs-value": { "zh-CN": "{option} 后面要写上内容。", en: "{option} needs a value after it." },
  "option-takes-no-value": { "zh-CN": "{option} 后面不带内容。", en: "{option} takes no value." },
  "option-twice": {
    "zh-CN": "{option} 写了两次，请只写一次。",
    en: "{option} is given twice; give it once.",
  },
  "missing-place": { "zh-CN": "缺少 {name}。", en: "{name} is missing." },
  "missing-option": { "zh-CN": "缺少 {option}。", en: "{option} is missing." },
  "extra-place": { "zh-CN": "“{text}”是多余的。", en: "“{text}” is one argument too many." },
  "not-a-day": {
    "zh-CN": "{option} 的“{text}”不是日期。请写成 2026-11-21。",
    en: "“{text}” after {option} is not a date. Write it like 2026-11-21.",
  },
  "not-a-number": {
    "zh-CN": "{option} 的“{text}”不是数字。",
    en: "“{text}” after {option} is not a number.",
  },
  "not-a-count": {
    "zh-CN": "{option} 的“{text}”要写成 0 到 3650 的整数。",
    en: "“{text}” after {option} must be a whole number from 0 to 3650.",
  },
  "not-a-choice": {
    "zh-CN": "{option} 的“{text}”不行，只能是：{choices}。",
    en: "“{text}” after {option} is none of: {choices}.",
  },
  "not-an-xlsx-name": {
    "zh-CN": "“{text}”要以 .xlsx 结尾。",
    en: "The name “{text}” must end in .xlsx.",
  },
  "malformed-map": {
    "zh-CN": '--map 的“{text}”要写成 列名=去处，例如 --map "客户 ID=customerId"。',
    en: 'Write “{text}” after --map as HEADER=key, like --map "Client no=customerId".',
  },
  "only-for-csv": {
    "zh-CN": "{option} 只用于 CSV 文件，簿子的列客簿自己认得。",
    en: "{option} is for CSV files; in a book Kebu knows the columns.",
  },
  "only-for-book": {
    "zh-CN": "{option} 只用于 .xlsx 簿子。",
    en: "{option} is for .xlsx books only.",
  },
} as const satisfies Phrases;

export type UsageCode = keyof typeof usagePhrases;

/** Where to read on after a wrong call. */
export const usageHint: Phrase = {
  "zh-CN": "运行 {help} 查看用法。",
  en: "Run {help} to see how it is used.",
};

/** What the commands report when they are done. */
export const reportPhrases = {
  created: { "zh-CN": "已新建 {file}。", en: "{file} is ready." },
  nothingDue: {
    "zh-CN": "截至 {until}，没有要跟进的客人。",
    en: "Nobody is waiting up to {until}.",
  },
  dueHeading: {
    "zh-CN": "截至 {until}，要跟进 {count} 位：",
    en: (data) => `${counted(Number(data.count), "reminder")} up to ${data.until}:`,
  },
  logged: {
    "zh-CN": "已记下 {date} {customer} 的{kind}，编号 {id}。",
    en: "Logged for {customer} on {date}: {kind}, id {id}.",
  },
  ranked: {
    "zh-CN": "{method}，{period}：{customers} 位客户，{visits} 次到访，合计 {total}",
    en: (data) =>
      `${data.method}, ${data.period}: ${counted(Number(data.customers), "customer")}, ${counted(Number(data.visits), "visit")}, total ${data.total}`,
  },
  rankingWritten: { "zh-CN": "等级已写回 {file}。", en: "The classes are written to {file}." },
  andMore: {
    "zh-CN": "……还有 {count} 行；用 --json 看全部。",
    en: "… and {count} more; --json lists all.",
  },
  period: { "zh-CN": "{from} 至 {to}", en: "{from} to {to}" },
  begin: { "zh-CN": "最早", en: "the beginning" },
  end: { "zh-CN": "最近", en: "the end" },
  imported: {
    "zh-CN":
      "读了 {read} 行：新增 {added}，更新 {updated}，原来就有而跳过 {skipped}，新登记客户 {created}，没有导入 {refused}。",
    en: (data) =>
      `${counted(Number(data.read), "row")} read: ${data.added} added, ${data.updated} updated, ` +
      `${data.skipped} skipped because they were there already, ` +
      `${counted(Number(data.created), "customer")} registered, ${data.refused} not imported.`,
  },
  dryRun: { "zh-CN": "这是试算，什么也没有写。", en: "This was a trial run; nothing was written." },
  nothingNew: {
    "zh-CN": "没有新内容，{file} 没有改动。",
    en: "There was nothing new; {file} is as it was.",
  },
  saved: { "zh-CN": "已存入 {file}。", en: "Saved to {file}." },
  noProblems: { "zh-CN": "没有发现问题。", en: "Nothing to complain about." },
  problemsFound: {
    "zh-CN": "发现 {errors} 个错误，{warnings} 个提醒。",
    en: (data) =>
      `${counted(Number(data.errors), "error")} and ${counted(Number(data.warnings), "warning")}.`,
  },
  moreProblems: {
    "zh-CN": "……另有 {count} 条；用 --json 看全部。",
    en: "… and {count} more; --json lists all.",
  },
} as const satisfies Phrases;

/** Column headings of what is printed for people. */
export const headingPhrases = {
  rank: { "zh-CN": "名次", en: "Rank" },
  id: { "zh-CN": "编号", en: "Id" },
  name: { "zh-CN": "姓名", en: "Name" },
  value: { "zh-CN": "价值", en: "Value" },
  share: { "zh-CN": "占比", en: "Share" },
  class: { "zh-CN": "等级", en: "Class" },
  customers: { "zh-CN": "客户数", en: "Customers" },
  due: { "zh-CN": "到期", en: "Due" },
  late: { "zh-CN": "迟（天）", en: "Days late" },
  customer: { "zh-CN": "客户", en: "Customer" },
  reason: { "zh-CN": "为什么", en: "Why" },
  table: { "zh-CN": "表", en: "Table" },
  rows: { "zh-CN": "行数", en: "Rows" },
} as const satisfies Phrases;
