/** What the command line says: its help, and what was wrong with the call. */
import type { Language } from "../model/schema";
import type { CommandWords } from "./cli/command-words";
import { checkWords } from "./cli/commands/check";
import { clvWords } from "./cli/commands/clv";
import { dueWords } from "./cli/commands/due";
import { duplicatesWords } from "./cli/commands/duplicates";
import { exportWords } from "./cli/commands/export";
import { figuresWords } from "./cli/commands/figures";
import { findWords } from "./cli/commands/find";
import { handoverWords } from "./cli/commands/handover";
import { icsWords } from "./cli/commands/ics";
import { importWords } from "./cli/commands/import";
import { logWords } from "./cli/commands/log";
import { mergeWords } from "./cli/commands/merge";
import { messagesWords } from "./cli/commands/messages";
import { movesWords } from "./cli/commands/moves";
import { newWords } from "./cli/commands/new";
import { planWords } from "./cli/commands/plan";
import { rankWords } from "./cli/commands/rank";
import { rfmWords } from "./cli/commands/rfm";
import { undoWords } from "./cli/commands/undo";
import type { Phrase, Phrases } from "./phrase";

/** In the order in which the help lists them. */
export const COMMAND_NAMES = [
  "new",
  "import",
  "export",
  "rank",
  "rfm",
  "clv",
  "moves",
  "figures",
  "due",
  "ics",
  "messages",
  "plan",
  "find",
  "log",
  "duplicates",
  "merge",
  "handover",
  "undo",
  "check",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export const commandWords: Readonly<Record<CommandName, CommandWords>> = {
  new: newWords,
  import: importWords,
  export: exportWords,
  rank: rankWords,
  rfm: rfmWords,
  clv: clvWords,
  moves: movesWords,
  figures: figuresWords,
  due: dueWords,
  ics: icsWords,
  messages: messagesWords,
  plan: planWords,
  find: findWords,
  log: logWords,
  duplicates: duplicatesWords,
  merge: mergeWords,
  handover: handoverWords,
  undo: undoWords,
  check: checkWords,
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
  const lines = COMMAND_NAMES.flatMap((name) => commandWords[name].usage).map((line) => `  ${line}`);
  const list = COMMAND_NAMES.map(
    (name) => `  ${name.padEnd(12)}${commandWords[name].purpose[language] as string}`,
  );
  return [title, "", `${usage}:`, ...lines, "", `${commands}:`, ...list, "", rest, ""].join("\n");
}

/** `kebu COMMAND --help`. */
export function commandHelp(name: CommandName, language: Language, data: HelpData): string {
  const text = commandWords[name].details[language] as string;
  const filled = text.replace(/\{(\w+)\}/g, (whole, key: string) => data[key] ?? whole);
  const lines = commandWords[name].usage.map((line) => `  ${line}`);
  const purpose = commandWords[name].purpose[language] as string;
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
  "not-a-month": {
    "zh-CN": "{option} 的“{text}”不是月份。请写成 2026-11。",
    en: "“{text}” after {option} is not a month. Write it like 2026-11.",
  },
  "not-a-number": {
    "zh-CN": "{option} 的“{text}”不是数字。",
    en: "“{text}” after {option} is not a number.",
  },
  "not-a-share": {
    "zh-CN": "{option} 的“{text}”要写成 0 到 1 的数，例如 0.8。",
    en: "“{text}” after {option} must be a number from 0 to 1, like 0.8.",
  },
  "not-a-count": {
    "zh-CN": "{option} 的“{text}”要写成 {from} 到 {to} 的整数。",
    en: "“{text}” after {option} must be a whole number from {from} to {to}.",
  },
  "not-limits": {
    "zh-CN": "{option} 的“{text}”要写成从小到大的四个数，例如 30,60,90,180。",
    en: "“{text}” after {option} must be four numbers, none smaller than the one before, like 30,60,90,180.",
  },
  "not-a-choice": {
    "zh-CN": "{option} 的“{text}”不行，只能是：{choices}。",
    en: "“{text}” after {option} is none of: {choices}.",
  },
  "rule-is-off": {
    "zh-CN": "规则“{text}”没有启用，不提醒任何人。要用它，请在“提醒规则”表里把启用改为是。",
    en: "The rule “{text}” is off and reminds of nobody. To use it, turn it on in the table Rules.",
  },
  "not-classes": {
    "zh-CN":
      "--classes 的“{text}”要写成 {fewest} 到 {most} 个不同的名称，每个最多 {longest} 个字，从高到低，例如 VIP,重点,普通。",
    en: "“{text}” after --classes must be {fewest} to {most} different names of at most {longest} characters, best first, like VIP,key,ordinary.",
  },
  "not-an-xlsx-name": {
    "zh-CN": "“{text}”要以 .xlsx 结尾。",
    en: "The name “{text}” must end in .xlsx.",
  },
  "malformed-map": {
    "zh-CN": '--map 的“{text}”要写成 列名=去处，例如 --map "客户 ID=customerId"。',
    en: 'Write “{text}” after --map as HEADER=key, like --map "Client no=customerId".',
  },
  "malformed-pick": {
    "zh-CN": "--pick 的“{text}”要写成 列=keep、列=gone 或 列=both，例如 --pick phone=both。",
    en: "Write “{text}” after --pick as COLUMN=keep, COLUMN=gone or COLUMN=both, like --pick phone=both.",
  },
  "no-such-pick": {
    "zh-CN": "--pick 的“{name}”不是客户表的列。可以写：{columns}。",
    en: "“{name}” after --pick is no column of the customers. There are: {columns}.",
  },
  "pick-not-both": {
    "zh-CN": "“{name}”一格放不下两边的内容，--pick 请写 keep 或 gone。",
    en: "“{name}” cannot hold both; pick keep or gone.",
  },
  "malformed-give": {
    "zh-CN": "--give 的“{text}”要写成 客户=员工，例如 --give 陈静=小林。",
    en: "Write “{text}” after --give as CUSTOMER=NAME, like --give C7K2M9Q=Lin.",
  },
  "give-not-theirs": {
    "zh-CN": "--give 的“{customer}”不在这次交接的客户里。",
    en: "“{customer}” after --give is not among the customers handed over.",
  },
  "only-for-csv": {
    "zh-CN": "{option} 只用于 CSV 文件，簿子的列客簿自己认得。",
    en: "{option} is for CSV files; in a book Kebu knows the columns.",
  },
  "not-a-country": {
    "zh-CN": "--country 的“{text}”要写成两个字母的国家代码，例如 CN、US。",
    en: "“{text}” after --country must be a country code of two letters, like CN or US.",
  },
  "not-an-export-name": {
    "zh-CN": "“{text}”要以 .csv、.xlsx 或 .vcf 结尾。",
    en: "The name “{text}” must end in .csv, .xlsx or .vcf.",
  },
  "not-a-list-name": {
    "zh-CN": "“{text}”要以 .csv 或 .xlsx 结尾。",
    en: "The name “{text}” must end in .csv or .xlsx.",
  },
  "option-does-not-fit": {
    "zh-CN": "{option} 不能和 {other} 一起用。",
    en: "{option} cannot be used with {other}.",
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
