import type { Profile } from "./profile";

/** The keys that say where and when somebody is, or how to reach them: what few have by chance who have the name. */
export function besidesName({
  phones,
  emails,
  wechats,
  address,
  birthday,
}: Pick<Profile, "phones" | "emails" | "wechats" | "address" | "birthday">): readonly string[] {
  const keys = [
    ...phones.map((phone) => `p${phone}`),
    ...emails.map((email) => `e${email}`),
    ...wechats.map((wechat) => `w${wechat}`),
  ];
  if (address.street !== "") keys.push(`a${address.street} ${address.numbers[0] ?? ""}`);
  if (/^\d{4}-\d\d-\d\d$/.test(birthday)) keys.push(`b${birthday}`);
  return keys;
}
