/** The same name, phone or address as another hand writes it. */
import { pinyinOf } from "../../src/model/pinyin/pinyin";
import { SIMPLIFIED, TRADITIONAL } from "../../src/model/script/traditional-characters";
import { CHINESE_SUFFIXES, ENGLISH_SUFFIXES, GIVEN, type Chance } from "./labelled-people";

export type Rewrite = (text: string, luck: Chance) => string;

export const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

export const phoneOtherwise: Rewrite = (phone, { pick }) => {
  const digits = phone.replace(/\D/g, "");
  if (phone.startsWith("+1")) {
    const [a, b, c] = [digits.slice(1, 4), digits.slice(4, 7), digits.slice(7)];
    return pick([`+1 ${a}-${b}-${c}`, `(${a}) ${b}-${c}`, `${a}.${b}.${c}`, `1 (${a}) ${b} ${c}`]);
  }
  if (phone.startsWith("0"))
    return pick([`${digits.slice(0, 3)} ${digits.slice(3)}`, `+86 21 ${digits.slice(3)}`, fullWidth(phone)]);
  const spaced = `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`;
  return pick([
    `+86 ${spaced}`,
    spaced,
    spaced.replaceAll(" ", "-"),
    `0086${digits}`,
    fullWidth(digits),
    `86-${digits}`,
  ]);
};

/** Case, spacing, width and punctuation. */
export const sameLetters: Rewrite = (name, { pick }) => {
  if (isChinese(name))
    return pick([name.split("").join(" "), ` ${name} `, name.replace(/^(.)/, "$1　"), `${name}.`]);
  return pick([
    name.toUpperCase(),
    name.toLowerCase(),
    fullWidth(name),
    name.replace(" ", "  "),
    reversedWithComma(name),
  ]);
};

export const traditional: Rewrite = (name) =>
  Array.from(name, (character) => {
    const position = SIMPLIFIED.indexOf(character);
    return position < 0 ? character : TRADITIONAL[position]!;
  }).join("");

/** 张伟明 as Zhang Weiming, Weiming Zhang, zhangweiming … */
export const inPinyin: Rewrite = (name, { pick }) => {
  const syllables = pinyinOf(name).map(([first = ""]) => first);
  const split = /^(欧阳|司马|诸葛|上官)/.test(name) ? 2 : 1;
  const surname = capital(syllables.slice(0, split).join(""));
  const given = syllables.slice(split);
  return pick([
    `${surname} ${capital(given.join(""))}`,
    `${capital(given.join(""))} ${surname}`,
    `${surname} ${given.map(capital).join(" ")}`,
    `${surname}${given.join("")}`.toLowerCase(),
    `${surname.toUpperCase()} ${capital(given.join("-"))}`,
  ]);
};

/** Another character of the same sound, as an input method offers it. */
export const sameSound: Rewrite = (name, luck) => {
  const place = name.length - 1 - luck.below(Math.max(1, name.length - 1));
  const [sound] = pinyinOf(name)[place] ?? [];
  const others = GIVEN.filter(
    (other) => other !== name.charAt(place) && pinyinOf(`x${other}`)[1]?.[0] === sound,
  );
  return others.length > 0 ? name.slice(0, place) + luck.pick(others) + name.slice(place + 1) : name;
};

/** Two neighbours in a word change places; in a Chinese name the two characters after the surname. */
export const transposed: Rewrite = (name, luck) => {
  const place = isChinese(name) ? Math.min(1, name.length - 2) : longestWordAt(name) + 1 + luck.below(3);
  return name.slice(0, place) + name.charAt(place + 1) + name.charAt(place) + name.slice(place + 2);
};

/** A letter left out or typed twice. */
export const typo: Rewrite = (name, luck) => {
  const place = longestWordAt(name) + 1 + luck.below(3);
  return luck.of(0.5)
    ? name.slice(0, place) + name.slice(place + 1)
    : name.slice(0, place) + name.charAt(place) + name.slice(place);
};

export const titled: Rewrite = (name, { pick }) =>
  isChinese(name)
    ? pick([`${name}女士`, `${name}先生`, `${name.charAt(0)}女士`, `${name}老师`, `${name}（老客）`])
    : pick([`Mr ${name}`, `Ms. ${name}`, `Dr ${name}`, `Mrs ${name.split(" ").at(-1)!}`]);

/** Another legal form, with or without the city. */
export const companyOtherwise: Rewrite = (name, luck) => {
  if (!isChinese(name))
    return `${name.replace(/( (Ltd\.?|Limited|Inc\.|LLC|Co\., Ltd\.))$/, "")} ${luck.pick(ENGLISH_SUFFIXES)}`.trim();
  const bare = name.replace(/(股份有限公司|有限责任公司|有限公司|公司)$/, "");
  const city = bare.slice(0, 2);
  const place = luck.pick([city, `${city}市`, "", city]);
  const suffix = luck.pick(CHINESE_SUFFIXES);
  return luck.of(0.3) ? `${bare.slice(2)}（${city}）${suffix}` : place + bare.slice(2) + suffix;
};

export const addressOtherwise: Rewrite = (address, { pick }) =>
  isChinese(address)
    ? pick([
        `上海市${address}`,
        address.replace("号", "号 "),
        address.replace(/栋(\d+)室/, "-$1"),
        fullWidth(address),
      ])
    : pick([
        address.replace("Street", "St").replace("Road", "Rd").replace("Avenue", "Ave"),
        address.toUpperCase(),
        `${address}, Flat 2`,
      ]);

function fullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    .replaceAll(" ", "　");
}

function reversedWithComma(name: string): string {
  const [first = "", last = ""] = name.split(" ");
  return `${last}, ${first}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function longestWordAt(name: string): number {
  const longest = name.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
  return name.indexOf(longest);
}
