/** What a pack tells of the register, on paper and in the sheet alike: how to reach them, what is agreed, what they like. */
const REACHED = ["contact", "phone", "wechat", "email", "address", "area", "birthday", "tags"] as const;
const AGREED = ["status", "consent"] as const;
const LIKES = ["preferences", "temperament"] as const;

/** Keys of columns in their order, the owner's own before the notes. */
export function packFacts(own: readonly string[]): readonly string[] {
  return [...REACHED, ...AGREED, ...LIKES, ...own, "notes"];
}
