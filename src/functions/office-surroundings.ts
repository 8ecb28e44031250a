import type { Surroundings } from "./register";

/** Excel on the web passes so many bytes at a time, and no more. */
const WEB_LIMIT = 5_000_000;
/** `Office.PlatformType.OfficeOnline` */
const WEB = "OfficeOnline";

/**
 * What Office says of itself. Its language is that of the display, not of the numbers. A function may be
 * calculated before Office is ready, or where there is none: then it answers in English, of any size.
 */
export const officeSurroundings: Surroundings = {
  language: () => (context()?.displayLanguage?.toLowerCase().startsWith("zh") ? "zh-CN" : "en"),
  payloadLimit: () => (String(context()?.platform) === WEB ? WEB_LIMIT : Number.POSITIVE_INFINITY),
};

function context(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : (Office as Partial<typeof Office>).context;
}
