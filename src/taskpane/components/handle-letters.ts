/**
 * What stands in the handle of each class, by place: the first character of its name, or its number where
 * two begin alike, as stars do.
 */
export function handleLetters(classes: readonly string[]): readonly string[] {
  const initials = classes.map((name) => String.fromCodePoint(name.codePointAt(0) ?? 32));
  const areDifferent = new Set(initials).size === initials.length;
  return areDifferent ? initials : classes.map((_, place) => String(place + 1));
}
