/// <reference types="vite/client" />
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/model/schema";
import { say, type Phrase } from "../../src/words/phrase";

const modules = import.meta.glob<Record<string, unknown>>("../../src/words/**/*.ts", { eager: true });
const phrases = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports).flatMap(([name, value]) => phrasesIn(value, `${path.basename(file)} ${name}`)),
);

describe("every sentence", () => {
  it("is found", () => expect(phrases.length).toBeGreaterThan(60));

  it.each(phrases)("%s stands in both languages, with the same placeholders", (_name, phrase) => {
    for (const language of LANGUAGES) expect(["string", "function"]).toContain(typeof phrase[language]);
    // What stands around a number may be nothing in one language: "迟 6 天", "6 days late".
    expect(phrase["zh-CN"] === "" && phrase.en === "").toBe(false);
    const [chinese, english] = [phrase["zh-CN"], phrase.en];
    if (typeof chinese === "string" && typeof english === "string") {
      expect(placeholders(chinese)).toEqual(placeholders(english));
    }
  });

  it.each(phrases)("%s keeps to the tone: no exclamation marks, no “successfully”", (_name, phrase) => {
    for (const language of LANGUAGES) {
      const text = phrase[language];
      if (typeof text === "string") expect(text).not.toMatch(/[!！]|successfully|成功/);
    }
  });
});

describe("say", () => {
  const phrase: Phrase = { "zh-CN": "第 {row} 行", en: (data) => `row ${data.row ?? "?"}` };
  it("fills placeholders", () => expect(say(phrase, "zh-CN", { row: 3 })).toBe("第 3 行"));
  it("calls a sentence that bends", () => expect(say(phrase, "en", { row: 3 })).toBe("row 3"));
  it("leaves a placeholder without data as it is", () => expect(say(phrase, "zh-CN")).toBe("第 {row} 行"));
});

describe("sentences live in words/ alone", () => {
  // Excel's own date formats hold 年月日. The schema names tables and columns, the readers know how people write, the mapping how they call their columns, names are compared as they are written, holidays have names, the templates are content.
  const allowed = [
    /^words\//,
    /^model\/calendar\/holidays/,
    // How fields of messages are written, how people are spoken to, and how their language is called.
    /^model\/messages\/(message-fields|greeting-name|message-language)/,
    /^model\/(schema|read|script|duplicates\/names|import\/mapping\/(products|vocabulary))\//,
    /^workbook\/xlsx\/template\//,
    /^workbook\/cells\/number-format/,
    // What headers, sums and remarks look like in files of others, and which characters Chinese consists of.
    /^model\/import\/layout\//,
    /^workbook\/source\/(encoding\/common-characters|vcard\/card-fields)/,
    // Chinese numerals, which Excel takes for a date.
    /^workbook\/excel\/cell-codec/,
  ];
  const files = sourceFiles("src").filter((file) => !allowed.some((pattern) => pattern.test(file)));

  it.each(files)("%s holds no Chinese text outside comments", (file) => {
    const code = withoutComments(readFileSync(path.join("src", file), "utf8"));
    const found = code.split("\n").filter((line) => /\p{Script=Han}/u.test(line));
    expect(found).toEqual([]);
  });
});

function phrasesIn(value: unknown, name: string): [string, Phrase][] {
  if (typeof value !== "object" || value === null) return [];
  if (isPhrase(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(inner, `${name}.${key}`));
}

function isPhrase(value: object): value is Phrase {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.includes(key as Language));
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}
