/** What two names say about whether they are one: the same, alike, not against it, or another name. */
import type { EvidenceCode } from "../evidence";
import { editDistance } from "./edit-distance";
import type { NameForm } from "./name-form";

export interface NameFinding {
  readonly code: Extract<
    EvidenceCode,
    "same-name" | "same-pinyin" | "similar-name" | "fitting-name" | "different-name"
  >;
  /** From 0 to 1: how much of the finding's usual weight it has. */
  readonly strength: number;
}

/** Are these two Latin words, one letter apart, names that several people have each, rather than one a slip of the pen? */
export type IsOtherWord = (word: string, near: string) => boolean;

const DIFFERENT: NameFinding = { code: "different-name", strength: 1 };
const finding = (code: NameFinding["code"], strength = 1): NameFinding => ({ code, strength });

/** What the names say; undefined where one is blank. */
export function compareNames(a: NameForm, b: NameForm, isOther: IsOtherWord): NameFinding | undefined {
  if (a.script === "none" || b.script === "none") return undefined;
  if (a.generation !== b.generation && a.core === b.core) return finding("fitting-name");
  if (a.isSurnameOnly !== b.isSurnameOnly) return surnameFinding(a, b);
  if (a.core === b.core) return a.isSurnameOnly ? finding("fitting-name") : finding("same-name");
  const soundAlike = a.sounds.some((sound) => b.sounds.includes(sound));
  if (a.script !== b.script) return soundAlike ? finding("same-pinyin") : finding("different-name", 0.6);
  if (a.script === "latin") return soundAlike ? finding("same-name") : compareWords(a, b, isOther);
  return compareHan(a, b, soundAlike);
}

/** 李女士 and 李敏, Mrs Smith and Anna Smith. */
function surnameFinding(a: NameForm, b: NameForm): NameFinding {
  const [only, full] = a.isSurnameOnly ? [a, b] : [b, a];
  if (only.script !== full.script) return finding("different-name", 0.4);
  const fits = only.script === "han" ? full.surname === only.core : full.words.includes(only.core);
  return fits ? finding("fitting-name") : DIFFERENT;
}

const LONG_HAN = 5;

function compareHan(a: NameForm, b: NameForm, soundAlike: boolean): NameFinding {
  if (a.letters === b.letters) return finding("similar-name");
  if (soundAlike) return finding("same-pinyin", 0.7);
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
  if (short.length >= LONG_HAN && editDistance(short, long, 1) <= 1) return finding("similar-name", 0.6);
  // 小明 is what 王小明 is called; a company may be known by the beginning of its name.
  if (short.length === 2 && long.length === 3 && long.endsWith(short)) return finding("fitting-name", 0.6);
  if (a.isCompany && short.length >= 4 && long.includes(short)) return finding("fitting-name");
  return DIFFERENT;
}

/** Each word of the shorter name with its like in the longer one. */
function compareWords(a: NameForm, b: NameForm, isOther: IsOtherWord): NameFinding {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const left = long.filter((word) => !short.includes(word));
  const unlike = short.filter((word) => !long.includes(word));
  const isFuller = short.length < long.length;
  if (unlike.length === 0)
    return short.length > 1 ? finding("similar-name", 0.8) : finding("fitting-name", 0.6);
  if (unlike.length > 1 || short.length === 1) return whole(a, b);
  const [word = ""] = unlike;
  const like = left.find((other) => isSlip(word, other) && !isOther(word, other));
  if (like !== undefined) return finding("similar-name", isFuller ? 0.7 : 1);
  const isInitial = left.some((other) => isInitialOf(word, other) || isInitialOf(other, word));
  return isInitial ? finding("fitting-name") : DIFFERENT;
}

const LONG_WORD = 6;

/** Names of which every word differs, or a single word: one slip at most, in a long one two. */
function whole(a: NameForm, b: NameForm): NameFinding {
  const most = Math.min(a.core.length, b.core.length) >= 2 * LONG_WORD ? 2 : 1;
  const isLong = Math.min(a.core.length, b.core.length) >= LONG_WORD;
  return isLong && editDistance(a.core, b.core, most) <= most ? finding("similar-name", 0.7) : DIFFERENT;
}

const SHORTEST_SLIP = 4;

/** One letter too many, too few or wrong, or two in each other's place. */
function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SHORTEST_SLIP && editDistance(a, b, 1) === 1;
}

function isInitialOf(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter);
}
