/**
 * Does a word, or its letters from `from` to before `to`, stand at this place of the text? Quicker than
 * `startsWith` for the few letters that are typed.
 */
export function standsAt(word: string, text: string, at: number, from = 0, to = word.length): boolean {
  for (let place = from; place < to; place++)
    if (text.charCodeAt(at + place - from) !== word.charCodeAt(place)) return false;
  return true;
}
