import { emailKeys, phoneKeys, wechatKeys } from "../identity/contact-keys";
import { idKey } from "./id-key";
import { besidesName } from "./besides-name";
import { addressForm, type AddressForm } from "./address-form";
import type { DuplicateOptions } from "./find-duplicates";
import { foldText } from "../search/fold-text";
import { AREA_ENDING } from "./names/name-words";
import { simplified } from "../script/simplified";
import { nameForm, type NameForm } from "./names/name-form";

/** A customer's row in the form in which it is compared. */
export interface Profile {
  readonly id: string;
  readonly name: NameForm;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly wechats: readonly string[];
  /** `1990-05-12`, `--05-12`, lunar text; "" where blank. */
  readonly birthday: string;
  readonly address: AddressForm;
  readonly area: string;
  /** Keys of where and when somebody is, or how to reach them: see `besides-name.ts`. */
  readonly besides: readonly string[];
}

/** The profile of what these columns of a row say. */
export type MakeProfile = (cell: (key: string) => string) => Profile;

const COUNTRY = "CN";

/** A longer text is a letter: whole chapters are not compared word by word, so such a cell counts as blank. */
const LONGEST_COMPARED = 500;

const NUMBERS_ONLY = /^[\d\s+();；、,，-]+$/;
/** Shorter numbers are of a switchboard, or no numbers at all. */
const SHORTEST_NUMBER = 7;

/** How rows become profiles. */
export function profiler({ pinyin, country = COUNTRY }: DuplicateOptions): MakeProfile {
  return (cellText) => {
    const cell = (key: string): string => {
      const text = cellText(key);
      return text.length > LONGEST_COMPARED ? "" : text;
    };
    const wechat = cell("wechat");
    // Many use their phone number for a WeChat id.
    const numbers = NUMBERS_ONLY.test(wechat) ? phoneKeys(wechat, country) : [];
    const phones = [...new Set([...phoneKeys(cell("phone"), country), ...numbers])].filter(isTelling);
    const found = {
      phones,
      emails: emailKeys(cell("email")),
      wechats: wechatKeys(wechat),
      birthday: foldText(cell("birthday")),
      address: addressForm(cell("address")),
    };
    return {
      ...found,
      id: idKey(cell("id")),
      name: nameForm(cell("name"), cell("kind") === "company", pinyin),
      area: simplified(foldText(cell("area"))).replace(AREA_ENDING, ""),
      besides: besidesName(found),
    };
  };
}

function isTelling(phone: string): boolean {
  return phone.length >= SHORTEST_NUMBER;
}
