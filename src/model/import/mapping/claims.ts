/**
 * What the header of a column, and then its values, claim for it. Each claim says how sure it is; where
 * two columns claim the same, the surer one gets it (`settle-claims.ts`).
 */
import { comparable } from "../../read/comparable";
import { columnOf, schema } from "../../schema";
import { matchHeader, type HeaderMatch } from "../../schema/match-header";
import { simplified } from "../../script/simplified";
import { customHeader } from "../../value";
import { targetKeys, type ImportTable } from "../targets";
import { isEmail, isPhoneList, shareOf, type ColumnValues } from "./column-values";
import { foldBareHeader, lookUp, NONE, OWN, type Vocabulary } from "./header-words";
import type { ProposedBy } from "./proposed-column";
import { isPlausible } from "./plausible";
import { isChineseName } from "./vocabulary/chinese-names";
import { customerWords } from "./vocabulary/customer-words";
import { keptWords } from "./vocabulary/kept-words";
import { visitWords } from "./vocabulary/visit-words";
import { withoutWhose } from "./vocabulary/without-whose";
import { isOfSomethingElse, WORDS_INSIDE } from "./vocabulary/words-inside";

export interface Claim {
  /** A target, `OWN` or `NONE`. */
  readonly meaning: string;
  readonly confidence: number;
  readonly by: ProposedBy;
}

export interface Surroundings {
  readonly into: ImportTable;
  readonly customKeys: readonly string[];
  /** The words of the program the file is from, where that is known. */
  readonly product: Vocabulary | undefined;
}

const CERTAIN = 1;
const OF_PRODUCT = 0.97;
const SYNONYM = 0.92;
const WORD = 0.88;
/** What the lower line of a header says where the whole says nothing: 微信 of “联系方式 微信”. */
const LOWER_LINE = 0.8;
const WORD_INSIDE = 0.65;
const BY_VALUES = 0.6;
/** What a word loses to each better word for the same. */
const STEP = 0.001;
const MOST = 0.8;

const words: Readonly<Record<ImportTable, Vocabulary>> = { customers: customerWords, visits: visitWords };

/** All claims of a column, the surest first. `lower` is the lower line of a header that has two. */
export function claimsOf(
  header: string,
  values: ColumnValues,
  around: Surroundings,
  lower = header,
): readonly Claim[] {
  const said = saidClaims(header, lower, around);
  const plausible = said.filter(({ meaning }) => isPlausible(meaning, around.into, values));
  if (plausible.some(({ meaning }) => meaning === OWN || meaning === NONE)) return plausible;
  if (isOfSomethingElse(foldBareHeader(header))) return plausible;
  return [...plausible, ...insideClaims(header, values, around), ...valueClaims(values, around)];
}

/** Of the whole header; else of what is left without whose it is; else of its lower line. */
function saidClaims(header: string, lower: string, around: Surroundings): readonly Claim[] {
  const whole = headerClaims(header, around);
  if (whole.length > 0) return whole;
  const bare = headerClaims(around.into === "customers" ? withoutWhose(header) : "", around);
  if (bare.length > 0 || lower === header || isOfSomethingElse(foldBareHeader(header))) return bare;
  return headerClaims(lower, around).map((claim) => ({
    ...claim,
    confidence: Math.min(claim.confidence, LOWER_LINE),
  }));
}

function headerClaims(header: string, { into, customKeys, product }: Surroundings): readonly Claim[] {
  const claims: Claim[] = [];
  if (header === "") return claims;
  const claim = (meaning: string | undefined, confidence: number, by: ProposedBy = "header"): void => {
    if (meaning !== undefined) claims.push({ meaning, confidence, by });
  };
  const own = customKeys.find((key) => comparable(customHeader(key) ?? "") === comparable(header));
  claim(own, CERTAIN, "own");
  const found = product && lookUp(product, header);
  if (found) claim(found.meaning, OF_PRODUCT - found.rank * STEP);
  if (found?.meaning === OWN || found?.meaning === NONE) return claims;
  const key = matched(into, "header", header);
  if (key !== undefined) claim(columnOf(into, key).calculated ? OWN : key, CERTAIN);
  const kept = lookUp(keptWords, header);
  if (kept) claim(kept.meaning, SYNONYM);
  const synonym = matched(into, "synonym", header);
  claim(synonym, SYNONYM - synonymRank(into, synonym, header) * STEP);
  const word = lookUp(words[into], header);
  if (word) claim(word.meaning, WORD - word.rank * STEP);
  return claims.filter(({ meaning }) => isKnown(into, meaning));
}

function matched(into: ImportTable, by: HeaderMatch, header: string): string | undefined {
  return matchHeader(into, by, simplified(header)) ?? matchHeader(into, by, foldBareHeader(header));
}

function isKnown(into: ImportTable, meaning: string): boolean {
  const own = customHeader(meaning) !== undefined;
  return own || meaning === OWN || meaning === NONE || targetKeys(into).includes(meaning);
}

function synonymRank(into: ImportTable, key: string | undefined, header: string): number {
  if (key === undefined) return 0;
  const synonyms = schema[into].columns.find((column) => column.key === key)?.synonyms ?? [];
  return Math.max(0, synonyms.map(foldBareHeader).indexOf(foldBareHeader(header)));
}

function insideClaims(header: string, values: ColumnValues, { into }: Surroundings): readonly Claim[] {
  const folded = foldBareHeader(header);
  if (values.texts.length === 0) return [];
  return WORDS_INSIDE[into]
    .filter(([word, key]) => word.test(folded) && isPlausible(key, into, values))
    .map(([, meaning]) => ({ meaning, confidence: WORD_INSIDE, by: "header" }));
}

function valueClaims(values: ColumnValues, { into }: Surroundings): readonly Claim[] {
  const kinds: readonly (readonly [boolean, string, string])[] = [
    [shareOf(values, isPhoneList) >= MOST, "phone", "customerPhone"],
    [shareOf(values, isEmail) >= MOST, "email", "customerEmail"],
    [shareOf(values, isChineseName) >= MOST, "name", "customer"],
  ];
  return kinds
    .filter(([isSo]) => isSo)
    .map(([, ofCustomer, ofVisit]) => ({
      meaning: into === "customers" ? ofCustomer : ofVisit,
      confidence: BY_VALUES,
      by: "values",
    }));
}
