/** Each language's name in itself, so that whoever reads it finds it whatever the pane speaks. */
import type { Language } from "../model/schema";

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { "zh-CN": "中文", en: "English" };
