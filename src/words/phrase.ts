/**
 * How Kebu's sentences are kept: both languages side by side, placeholders in braces, `{name}`.
 * A sentence that must bend (one client, two clients) is a function of the same data.
 */
import type { Language } from "../model/schema";

export type PhraseData = Readonly<Record<string, string | number>>;
export type Phrase = Readonly<Record<Language, string | ((data: PhraseData) => string)>>;
export type Phrases<Key extends string = string> = Readonly<Record<Key, Phrase>>;

/** The phrase in a language, its placeholders filled. A placeholder without data stays as it is. */
export function say(phrase: Phrase, language: Language, data: PhraseData = {}): string {
  const text = phrase[language];
  if (typeof text === "function") return text(data);
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in data ? String(data[key]) : whole));
}

/** English number and noun: `counted(1, "client")` is "1 client", `counted(2, "client")` "2 clients". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : plural}`;
}
