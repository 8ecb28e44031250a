import type { Language } from "../model/schema";

/** Chinese where the environment (or, on Windows, the system) is Chinese, else English. */
export function environmentLanguage(environment: NodeJS.ProcessEnv): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "");
  const locale = named ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? "zh-CN" : "en";
}
