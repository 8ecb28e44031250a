/**
 * A name in one cell as family and given name, which phones sort and show by.
 *
 * Chinese: the family name is the first character, or two where it is one of the compound ones
 * (欧阳娜娜). Only whole Han names of two to four characters are split; anything longer is a nickname or
 * a foreign name. Other names: "Petrova, Anna" as it says, else the last word is the family's. What
 * cannot be told apart is all given name, so that nothing is lost and nothing turned round.
 */

export interface NameParts {
  readonly family: string;
  readonly given: string;
  /** Between the two: "Maria" of "Anna Maria Petrova". */
  readonly additional: string;
}

const COMPOUND = new Set(
  [
    "欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 獨孤 南宫 南宮 万俟 闻人 聞人 夏侯 诸葛 諸葛",
    "尉迟 尉遲 公羊 赫连 赫連 澹台 皇甫 宗政 濮阳 濮陽 公冶 太叔 申屠 公孙 公孫 慕容 仲孙 钟离 鍾離",
    "长孙 長孫 宇文 司徒 鲜于 司空 令狐 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 西门 西門 第五",
  ].flatMap((line) => line.split(" ")),
);

/** The parts of a person's name; of a single word all is the given name. */
export function splitName(name: string): NameParts {
  const text = name.trim().replace(/\s+/g, " ");
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return splitHan(text);
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text);
  if (comma) return { family: comma[1] ?? "", given: comma[2] ?? "", additional: "" };
  const words = text.split(/[ ·•]/);
  if (words.length < 2 || words.includes("")) return { family: "", given: text, additional: "" };
  return { family: words.at(-1)!, given: words[0]!, additional: words.slice(1, -1).join(" ") };
}

function splitHan(name: string): NameParts {
  const letters = Array.from(name);
  const familyLength = letters.length > 2 && COMPOUND.has(letters.slice(0, 2).join("")) ? 2 : 1;
  // Four characters without a compound name: a nickname, or both parents' names. Not for us to cut.
  if (letters.length === 4 && familyLength === 1) return { family: "", given: name, additional: "" };
  return {
    family: letters.slice(0, familyLength).join(""),
    given: letters.slice(familyLength).join(""),
    additional: "",
  };
}
