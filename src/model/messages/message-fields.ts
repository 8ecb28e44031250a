/** What a message may leave open, to be filled in for each customer: `{name}`, `{上次项目}`. */
import { comparable } from "../read/comparable";
import type { Bilingual, Language } from "../schema";

export const MESSAGE_FIELDS = [
  "name",
  "greeting",
  "lastItem",
  "daysSince",
  "birthday",
  "staff",
  "shop",
] as const;
export type MessageField = (typeof MESSAGE_FIELDS)[number];

/** How a field is written between the braces. Either language is understood in any book. */
export const FIELD_NAMES: Readonly<Record<MessageField, Bilingual>> = {
  name: { "zh-CN": "姓名", en: "name" },
  greeting: { "zh-CN": "称呼", en: "greeting" },
  lastItem: { "zh-CN": "上次项目", en: "last item" },
  daysSince: { "zh-CN": "天数", en: "days since" },
  birthday: { "zh-CN": "生日", en: "birthday" },
  staff: { "zh-CN": "员工", en: "staff" },
  shop: { "zh-CN": "店名", en: "shop" },
};

const byName: ReadonlyMap<string, MessageField> = new Map(
  MESSAGE_FIELDS.flatMap((field) =>
    Object.values(FIELD_NAMES[field]).map((name) => [comparable(name), field] as const),
  ),
);

/** The field of a name, letter case, width and blanks aside; undefined for what is none. */
export function fieldOfName(name: string): MessageField | undefined {
  return byName.get(comparable(name));
}

/** The names as they are offered: `{name}`, `{last item}` … */
export function fieldTags(language: Language): readonly string[] {
  return MESSAGE_FIELDS.map((field) => fieldTag(field, language));
}

/** One field as it stands in a template. */
export function fieldTag(field: MessageField, language: Language): string {
  return `{${FIELD_NAMES[field][language]}}`;
}
