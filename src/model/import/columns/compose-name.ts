/** One name from its parts, as its language puts them. */

export interface NameParts {
  readonly givenName?: string;
  readonly middleName?: string;
  readonly familyName?: string;
}

const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * 张三 from 张 and 三, the family first and without a blank; else given, middle and family name with
 * blanks between. "" where there is no part.
 */
export function composeName({ givenName = "", middleName = "", familyName = "" }: NameParts): string {
  const isEastern = EASTERN.test(familyName + givenName);
  const parts = isEastern ? [familyName, middleName, givenName] : [givenName, middleName, familyName];
  return parts.filter((part) => part !== "").join(isEastern ? "" : " ");
}
