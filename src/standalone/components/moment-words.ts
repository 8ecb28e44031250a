import type { Language } from "../../model/schema";

/** A moment as people say it, in the user's own time: "20 Nov, 18:04", "11月20日 18:04". */
export function momentWords(milliseconds: number, language: Language): string {
  const parts = {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  } as const;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "zh-CN", parts).format(milliseconds);
}
