/**
 * A name with everything taken off that people write one way today and another tomorrow: width, case, blanks,
 * punctuation, traditional characters, accents, titles, and of companies the legal form and the city.
 *
 * What is left, `core`, is compared. Branches (虹桥店, Camden Branch) and generations (Jr.) are taken off too, but
 * kept: they tell apart what otherwise looks alike.
 */
import type { PinyinOf } from "../../pinyin/pinyin";
import { splitName } from "../../read/split-name";
import { simplified } from "../../script/simplified";
import { foldText } from "../../search/fold-text";
import { sortedLetters } from "./edit-distance";
import * as words from "./name-words";
import { latinSounds, soundsOf } from "./sounds";

export interface NameForm {
  readonly script: "han" | "latin" | "none";
  readonly isCompany: boolean;
  /** Chinese characters without blanks; Latin words in alphabetical order, a blank between. */
  readonly core: string;
  /** The letters of a Chinese core in order, to know those whose characters changed places; else "". */
  readonly letters: string;
  /** Latin words in the order written. */
  readonly words: readonly string[];
  /** Chinese surname; "" where it cannot be told. */
  readonly surname: string;
  /** Nothing but a surname, 李女士, Mrs Smith. */
  readonly isSurnameOnly: boolean;
  readonly branch: string;
  readonly generation: string;
  /** What it sounds like in Latin letters, all readings; surname first and last. */
  readonly sounds: readonly string[];
}

/** The form of a name; `isCompany` where the register says so. */
export function nameForm(name: string, isCompany: boolean, pinyin: PinyinOf | undefined): NameForm {
  const folded = simplified(foldText(name)).replace(/["'’`.]/g, (mark) => (mark === "." ? " " : ""));
  const company = isCompany || words.COMPANY_WORD.test(name.normalize("NFKC"));
  return /\p{Script=Han}/u.test(folded) ? hanForm(folded, company, pinyin) : latinForm(folded, company);
}

function hanForm(folded: string, isCompany: boolean, pinyin: PinyinOf | undefined): NameForm {
  const tight = folded.replace(/\s+/g, "");
  const [branched = "", branch = ""] =
    words.BRANCH_BEHIND_FORM.exec(tight) ?? words.BRANCH_BEHIND.exec(tight) ?? [];
  const whole = letters(withoutNotes(branched ? tight.slice(0, -branched.length) : tight)) || letters(tight);
  if (isCompany || branch !== "") {
    const core = companyCore(whole);
    return { ...EMPTY, script: "han", isCompany: true, core, letters: sortedLetters(core), branch };
  }
  const untitled = whole.replace(words.TITLE_BEHIND, "") || whole;
  const [, behind] = words.TITLE_BEHIND_SURNAME.exec(untitled) ?? [];
  const [, before] = words.FAMILIAR_BEFORE_SURNAME.exec(untitled) ?? [];
  const core = behind ?? before ?? (untitled.replace(/[a-z]+/g, "") || untitled);
  const isSurnameOnly = core.length === 1;
  const surname = isSurnameOnly ? core : splitName(core).family;
  const sounds = pinyin && !isSurnameOnly ? soundsOf(core, surname.length, pinyin) : [];
  return { ...EMPTY, script: "han", core, letters: sortedLetters(core), surname, isSurnameOnly, sounds };
}

function latinForm(folded: string, isCompany: boolean): NameForm {
  const plain = withoutNotes(folded).normalize("NFD").replace(/\p{M}/gu, "");
  const all = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const branchAt = all.findIndex((word) => words.BRANCH_WORDS.has(word));
  const branch = branchAt > 1 ? all[branchAt - 1]! : "";
  const kept = branch === "" ? all : all.filter((_, at) => at !== branchAt && at !== branchAt - 1);
  const generation = kept.find((word, at) => at > 0 && words.GENERATIONS.has(word)) ?? "";
  const isNoise = isCompany ? words.LEGAL_FORMS : words.TITLES;
  const own = kept.filter((word, at) => !isNoise.has(word) && (at === 0 || word !== generation));
  const spoken = own.length > 0 ? own : kept;
  return {
    ...EMPTY,
    script: spoken.length > 0 ? "latin" : "none",
    isCompany: isCompany || branch !== "",
    core: [...spoken].sort().join(" "),
    words: spoken,
    isSurnameOnly: spoken.length === 1 && kept.length > 1 && !isCompany,
    branch,
    generation,
    sounds: isCompany ? [] : latinSounds(spoken),
  };
}

const EMPTY: NameForm = {
  script: "none",
  isCompany: false,
  core: "",
  letters: "",
  words: [],
  surname: "",
  isSurnameOnly: false,
  branch: "",
  generation: "",
  sounds: [],
};

function companyCore(name: string): string {
  const bare = name.replace(words.LEGAL_FORM, "");
  const placeless = bare.replace(words.PLACE_BEFORE, "");
  return placeless.length >= 2 ? placeless : bare || name;
}

/** Without what stands in brackets, unless that is all there is. */
function withoutNotes(text: string): string {
  const without = text.replace(/[（([【].*?(?:[）)\]】]|$)/gu, "");
  return without.trim() === "" ? text : without;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
