/**
 * What only the columns together show: a company is the name where there is no other, or where the names
 * are those of the staff who visit it, and its number is the id then; a city is part of the address where
 * there is a street, an order number that repeats is a receipt.
 */
import { isNamePart, type ImportTable } from "../targets";
import type { Claim } from "./claims";
import type { ColumnValues } from "./column-values";
import { OWN } from "./header-words";
import { isAddressPiece, isAreaHeader } from "./vocabulary/address-pieces";
import { isBareId } from "./vocabulary/bare-id";
import { isCompanyHeader, isCompanyNumber } from "./vocabulary/company-words";
import { isAboutStaff, isBareName } from "./vocabulary/staff-words";

const FAIRLY_SURE = 0.8;

type Claims = readonly (Claim | undefined)[];

/** The claims with what follows from their neighbours. */
export function completeClaims(
  into: ImportTable,
  headers: readonly string[],
  values: readonly ColumnValues[],
  claims: Claims,
): Claims {
  const settled = [...claims];
  const give = (position: number, meaning: string): void => {
    if (position >= 0) settled[position] = { meaning, confidence: FAIRLY_SURE, by: "header" };
  };
  const isFree = (position: number): boolean =>
    settled[position] === undefined || settled[position].meaning === OWN;
  const find = (isSo: (header: string) => boolean): number =>
    headers.findIndex((header, position) => isFree(position) && isSo(header));
  const has = (...keys: readonly string[]): boolean =>
    settled.some((claim) => claim !== undefined && keys.includes(claim.meaning));

  if (into === "customers") {
    const shop = headers.some(isAboutStaff) ? find(isCompanyHeader) : -1;
    const staff = settled.findIndex((claim) => claim?.meaning === "name");
    if (shop >= 0 && isBareName(headers[staff] ?? "")) {
      give(staff, has("owner") ? OWN : "owner");
      give(shop, "name");
    }
    if (!settled.some((claim) => claim && (claim.meaning === "name" || isNamePart(claim.meaning)))) {
      const company = find(isCompanyHeader);
      const contact = settled.findIndex((claim) => claim?.meaning === "contact");
      give(company >= 0 ? company : contact, "name");
    }
    const named = settled.findIndex((claim) => claim?.meaning === "name");
    const number = find(isCompanyNumber);
    if (!has("id") && isCompanyHeader(headers[named] ?? "") && isKey(values[number])) give(number, "id");
    if (has("address")) {
      headers.forEach((header, position) => {
        if (isFree(position) && isAddressPiece(header)) give(position, "address");
      });
    } else if (!has("area")) give(find(isAreaHeader), "area");
    return settled;
  }
  const receipts = settled.findIndex((claim) => claim?.meaning === "id" || claim?.meaning === "receipt");
  settled.forEach((claim, position) => {
    if (claim?.meaning !== "id" || !repeats(values[position])) return;
    const isCustomers = !has("customerId", "customer") && isBareId(headers[position] ?? "");
    if (isCustomers) give(position, "customerId");
    else if (position === receipts && !has("receipt")) give(position, "receipt");
    else give(position, OWN);
  });
  return settled;
}

/** Filled in and never the same twice, as far as it was looked at. */
function isKey(values: ColumnValues | undefined): boolean {
  return values !== undefined && values.texts.length > 0 && !repeats(values);
}

function repeats(values: ColumnValues | undefined): boolean {
  return values !== undefined && new Set(values.texts).size < values.texts.length;
}
