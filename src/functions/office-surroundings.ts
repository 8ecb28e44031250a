import type { Surroundings } from "./register";

/** Excel on the web passes so many bytes at a time, and no more. */
const WEB_LIMIT = 5_000_000;

/** What Office says of itself. Its language is that of the display, not of the numbers. */
export const officeSurroundings: Surroundings = {
  language: () => (Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en"),
  payloadLimit: () =>
    Office.context.platform === Office.PlatformType.OfficeOnline ? WEB_LIMIT : Number.POSITIVE_INFINITY,
};
