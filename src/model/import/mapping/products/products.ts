/** The programs whose exports are known column by column. */
import type { ImportTable } from "../../targets";
import { foldHeader, type Product, type Vocabulary } from "../header-words";
import { espocrm } from "./espocrm";
import { google, googlePhones } from "./google";
import { hubspotActivities, hubspotContacts } from "./hubspot";
import { krayin } from "./krayin";
import { linkedin } from "./linkedin";
import { outlook } from "./outlook";
import { salesforce } from "./salesforce";
import { feishu, wecom } from "./wecom";

export const PRODUCTS: readonly Product[] = [
  google,
  googlePhones,
  outlook,
  hubspotContacts,
  hubspotActivities,
  salesforce,
  linkedin,
  krayin,
  espocrm,
  wecom,
  feishu,
];

/** The words of the program that the file is from; undefined where none of them shows. */
export function productOf(into: ImportTable, headers: readonly string[]): Vocabulary | undefined {
  const there = new Set(headers.map(foldHeader));
  const from = PRODUCTS.find(
    (product) => product[into] !== undefined && product.signs.every((sign) => there.has(foldHeader(sign))),
  );
  return from?.[into];
}
