import type { Language } from "../model/schema";

/** The language of the first tag that says something (`zh-CN`, `en-GB`…); English where none is Chinese. */
export function firstLanguage(...tags: readonly (string | undefined)[]): Language {
  const tag = tags.find((wish) => wish !== undefined && wish !== "") ?? "";
  return /^zh/i.test(tag) ? "zh-CN" : "en";
}
