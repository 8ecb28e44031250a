/** Digits, blanks, +, - and brackets only: then what was typed is a phone number, not a name. */
export function looksLikePhone(text: string): boolean {
  return /^[\d\s+()-]{4,}$/.test(text.trim());
}
