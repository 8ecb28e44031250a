/** What two customers have in common and what sets them apart, each with its weight. */
import { isSameAddress } from "./address-form";
import { isOfficeEmail } from "./office-email";
import { editDistance } from "./names/edit-distance";
import { compareNames, type IsOtherWord } from "./names/compare-names";
import type { Profile } from "./profile";
import { weighed, type Finding } from "./weigh";

/** What the register says of how much a finding tells. */
export interface Commonness {
  /** How many customers have this key (see `block-keys.ts`). */
  readonly count: (key: string) => number;
  /** How many customers have the name with this core (see `names/name-form.ts`). */
  readonly bearers: (core: string) => number;
  /** How many customers there are. */
  readonly size: number;
  readonly isOtherWord: IsOtherWord;
}

/** Everything found, in no order. */
export function compareProfiles(a: Profile, b: Profile, common: Commonness): readonly Finding[] {
  return [
    ...idFindings(a, b),
    ...contactFindings(a, b, common),
    ...nameFindings(a, b, common),
    ...birthdayFindings(a, b),
    ...placeFindings(a, b),
  ];
}

function idFindings(a: Profile, b: Profile): readonly Finding[] {
  return a.id !== "" && a.id === b.id ? [weighed("same-id", {})] : [];
}

function contactFindings(a: Profile, b: Profile, { count }: Commonness): readonly Finding[] {
  const findings: Finding[] = [];
  const phone = inCommon(a.phones, b.phones);
  if (phone !== undefined) {
    const bearers = count(`p${phone}`);
    findings.push(weighed("same-phone", { shared: bearers }, { bearers }));
  } else if (a.phones.length > 0 && b.phones.length > 0) findings.push(weighed("different-phone", {}));
  const wechat = inCommon(a.wechats, b.wechats);
  if (wechat !== undefined) findings.push(weighed("same-wechat", {}, { bearers: count(`w${wechat}`) }));
  else if (a.wechats.length > 0 && b.wechats.length > 0) findings.push(weighed("different-wechat", {}));
  const email = inCommon(a.emails, b.emails);
  if (email !== undefined) {
    const strength = isOfficeEmail(email) ? 0.5 : 1;
    findings.push(weighed("same-email", {}, { strength, bearers: count(`e${email}`) }));
  }
  return findings;
}

function nameFindings(a: Profile, b: Profile, common: Commonness): readonly Finding[] {
  const findings: Finding[] = [];
  if (a.name.branch !== b.name.branch) {
    // The head office and one of its branches may be the same customer, two branches are not.
    const strength = a.name.branch === "" || b.name.branch === "" ? 0.4 : 1;
    findings.push(weighed("different-branch", {}, { strength }));
  }
  const found = compareNames(a.name, b.name, common.isOtherWord);
  if (!found) return findings;
  const named = Math.max(common.bearers(a.name.core), common.bearers(b.name.core));
  // Of four hundred 王伟 hardly two live in the same house by chance.
  const bearers = (named * alike(a, b, common)) / common.size;
  findings.push(weighed(found.code, {}, { strength: found.strength, bearers }));
  return findings;
}

/** How many customers have the rarest of what the two have in common beside the name; all where that is nothing. */
function alike(a: Profile, b: Profile, { count, size }: Commonness): number {
  let least = size;
  for (const key of b.besides) if (a.besides.includes(key)) least = Math.min(least, count(key));
  return least;
}

const WITHOUT_YEAR = 0.6;
const SLIP_OF_DATE = 0.25;

function birthdayFindings(a: Profile, b: Profile): readonly Finding[] {
  if (a.birthday === "" || b.birthday === "") return [];
  if (a.birthday === b.birthday) {
    const isWhole = !a.birthday.startsWith("--");
    return [weighed("same-birthday", {}, { strength: isWhole ? 1 : WITHOUT_YEAR })];
  }
  const isYearless = a.birthday.startsWith("--") || b.birthday.startsWith("--");
  const isSameDay = a.birthday.slice(-5) === b.birthday.slice(-5);
  if (isYearless && isSameDay) return [weighed("same-birthday", {}, { strength: WITHOUT_YEAR })];
  if (!isSolar(a.birthday) || !isSolar(b.birthday)) return [];
  const strength = isSlipOfDate(a.birthday, b.birthday) ? SLIP_OF_DATE : 1;
  return [weighed("different-birthday", {}, { strength })];
}

/** One digit differs, or day and month changed places: the same birthday, mistyped, as likely as another one. */
function isSlipOfDate(a: string, b: string): boolean {
  const [yearA = "", monthA, dayA] = a.split("-");
  const [yearB = "", monthB, dayB] = b.split("-");
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true;
  return editDistance(a, b, 1) <= 1;
}

/** A lunar birthday and a solar one may be the same day. */
function isSolar(birthday: string): boolean {
  return /\d\d-\d\d$/.test(birthday);
}

function placeFindings(a: Profile, b: Profile): readonly Finding[] {
  const findings: Finding[] = [];
  if (a.address.street !== "" && b.address.street !== "") {
    findings.push(weighed(isSameAddress(a.address, b.address) ? "same-address" : "different-address", {}));
  }
  if (a.area !== "" && a.area === b.area) findings.push(weighed("same-area", {}));
  return findings;
}

function inCommon(a: readonly string[], b: readonly string[]): string | undefined {
  return a.find((each) => b.includes(each));
}
