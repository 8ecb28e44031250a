/**
 * Under which keys a customer is looked up. Two customers are compared only if they have a key in common, so
 * each kind of duplicate needs one that both of its rows have: the phone where the name is misspelt, the name
 * where the phone is new, the letters of the name in alphabetical order where two changed places.
 */
import { sortedLetters } from "./names/edit-distance";
import type { NameForm } from "./names/name-form";
import type { Profile } from "./profile";

/** Shorter cores have too few letters to know anyone by most of them. */
const LONG_HAN = 4;

/** All keys of a profile; each begins with a letter for its kind. */
export function blockKeys(profile: Profile): readonly string[] {
  const { name, birthday } = profile;
  const keys = [...profile.besides, ...nameKeys(name)];
  if (profile.id !== "") keys.push(`i${profile.id}`);
  const ending = /\d\d-\d\d$/.exec(birthday)?.[0];
  if (ending !== undefined) keys.push(...initials(name).map((initial) => `d${ending}${initial}`));
  return keys;
}

function nameKeys(name: NameForm): readonly string[] {
  if (name.core === "" || name.isSurnameOnly) return [];
  const keys = [`n${name.core}`, ...name.sounds.map((sound) => `s${sound}`)];
  if (name.script === "latin") return [...keys, ...latinKeys(name)];
  if (name.core.length > 2) keys.push(`h${name.letters}`);
  if (name.core.length >= LONG_HAN && name.isCompany) {
    const characters = Array.from(name.core);
    keys.push(
      ...characters.map((_, place) => `o${characters.toSpliced(place, 1).join("")}`),
      `o${name.core}`,
    );
  }
  return keys;
}

/** The letters without order and repetition, and each word with the first and last letter of the next one. */
function latinKeys({ words, core }: NameForm): readonly string[] {
  const letters = [...new Set(sortedLetters(core.replaceAll(" ", "")))].join("");
  if (words.length < 2) return [`l${letters}`];
  const partly = words.flatMap((word, place) =>
    words
      .filter((_, other) => other !== place)
      .map((other) => `f${word} ${other.charAt(0)}${other.charAt(other.length - 1)}`),
  );
  return [`l${letters}`, ...partly];
}

/** First letters by which a name may begin, in Latin letters where its sound is known. */
function initials({ sounds, core }: NameForm): readonly string[] {
  const first = (sounds.length > 0 ? sounds : core.split(" ")).map((each) => each.charAt(0));
  return [...new Set(first)];
}
