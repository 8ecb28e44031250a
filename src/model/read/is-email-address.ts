/** Does the text look like one address of e-mail? Looked at once from left to right, however long it is. */

const LONGEST_ADDRESS = 254;
/** Blanks and signs that stand in no address as people have them. */
const NOT_INSIDE = /[\s,;:<>()[\]{}"，；、]/;

/** One @ with something before it, and a domain with a dot behind it: `a@b.cn`, not `a@b` or `同手机`. */
export function isEmailAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || NOT_INSIDE.test(text)) return false;
  const [name, domain, ...more] = text.split("@");
  if (!name || !domain || more.length > 0) return false;
  const labels = domain.split(".");
  return labels.length > 1 && labels.every((label) => label !== "");
}
