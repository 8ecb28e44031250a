/** Of files that are opened and saved. */
import type { ProblemCode } from "../../model/problem";
import type { Language } from "../../model/schema";
import { say, type PhraseData, type Phrases } from "../phrase";

export const filesProblemPhrases = {
  "file-not-found": { "zh-CN": "找不到文件“{file}”。", en: "There is no file “{file}”." },
  "file-not-readable": {
    "zh-CN": (data) => `“${data.file}”读不了（${systemReason(data, "zh-CN")}）。请检查权限。`,
    en: (data) => `“${data.file}” cannot be read (${systemReason(data, "en")}). Check its permissions.`,
  },
  "file-exists": {
    "zh-CN": "“{file}”已经存在，没有覆盖。请换个名字。",
    en: "“{file}” exists already and was not overwritten. Choose another name.",
  },
  "file-not-xlsx": {
    "zh-CN": "“{file}”不是 .xlsx 工作簿。请在 Excel 里另存为 .xlsx 再打开。",
    en: "“{file}” is not an .xlsx workbook. Save it as .xlsx in Excel, then open it.",
  },
  "file-legacy-xls": {
    "zh-CN": "“{file}”是旧的 .xls 格式。请在 Excel 里另存为 .xlsx 再打开。",
    en: "“{file}” is in the old .xls format. Save it as .xlsx in Excel, then open it.",
  },
  "file-encrypted": {
    "zh-CN": "“{file}”有密码保护。请在 Excel 里去掉打开密码再试。",
    en: "“{file}” is protected by a password. Remove the password in Excel, then try again.",
  },
  "file-damaged": {
    "zh-CN": "“{file}”不完整或已损坏，没有打开。请找一份完好的副本。",
    en: "“{file}” is cut short or damaged, and was not opened. Find a good copy.",
  },
  "file-too-large": {
    "zh-CN": "“{file}”太大（{size} MB，上限 {limit} MB）。",
    en: "“{file}” is too large ({size} MB; the limit is {limit} MB).",
  },
  "file-changed": {
    "zh-CN": "“{file}”打开之后被别的程序改过，没有覆盖。请重新打开再做一次。",
    en: "“{file}” was changed by another program after it was opened, so it was not overwritten. Open it again and repeat.",
  },
  "file-locked": {
    "zh-CN": "“{file}”正被别的程序使用（{by}），没有改动。请关掉后再试。",
    en: "“{file}” is in use by another program ({by}), and was not changed. Close it there and try again.",
  },
  "file-not-writable": {
    "zh-CN": (data) =>
      `“${data.file}”写不进去（${systemReason(data, "zh-CN")}），原文件没有动。请检查权限和磁盘空间。`,
    en: (data) =>
      `“${data.file}” cannot be written (${systemReason(data, "en")}); the file is as it was. Check permissions and disk space.`,
  },
  "save-check-failed": {
    "zh-CN": "新文件写好后检查不通过，已丢弃，原文件没有动。",
    en: "The new file failed its check and was discarded; the original is as it was.",
  },
  "would-not-survive": {
    "zh-CN": "这个文件里有客簿保存不了的内容：{what}。原文件没有动，结果另存为“{file}”，以后请用这一份。",
    en: "This file holds things that would not survive: {what}. The original is untouched; the result was saved as “{file}”. Go on in that one.",
  },
  "original-kept": {
    "zh-CN": "“{file}”里有客簿保存不了的内容，所以不覆盖它。请另起一个名字。",
    en: "“{file}” holds things that would not survive, so it is not overwritten. Choose another name.",
  },
  "result-stands-beside": {
    "zh-CN":
      "“{file}”里有客簿保存不了的内容，上次的结果已经另存为“{beside}”。请在那一份里接着做；要从原文件重来，先给那一份改名。",
    en: "“{file}” holds things that would not survive, and an earlier result stands beside it as “{beside}”. Go on in that one; to begin again from the original, rename it first.",
  },
} as const satisfies Partial<Phrases<ProblemCode>>;

const systemReasons: Phrases = {
  EACCES: { "zh-CN": "没有权限", en: "no permission" },
  EPERM: { "zh-CN": "没有权限", en: "no permission" },
  EBUSY: { "zh-CN": "正被别的程序使用", en: "in use by another program" },
  EISDIR: { "zh-CN": "这是一个文件夹", en: "it is a folder" },
  ENOSPC: { "zh-CN": "磁盘满了", en: "the disk is full" },
  EROFS: { "zh-CN": "磁盘是只读的", en: "the disk is read-only" },
  ENOENT: { "zh-CN": "文件夹不存在", en: "there is no such folder" },
  ENAMETOOLONG: { "zh-CN": "名字太长", en: "the name is too long" },
};

/** What the system said, in words where there are some, else its code. */
function systemReason(data: PhraseData, language: Language): string {
  const reason = String(data.reason);
  const phrase = systemReasons[reason];
  return phrase ? say(phrase, language) : reason;
}
