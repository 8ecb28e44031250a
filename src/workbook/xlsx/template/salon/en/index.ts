/** The English sample salon. */
import type { SalonPack } from "../pack";
import { items, staff } from "./items";
import { people, prospects } from "./people";
import { season } from "./season";
import { traits, words } from "./words";

/** In every area code the numbers 555-0100 to 555-0199 are kept for stories. */
const AREA_CODES = ["503", "971", "541"];

export const salonEnglish: SalonPack = {
  ...words,
  language: "en",
  currency: "USD",
  shopName: "Juniper Hair Studio",
  staff,
  people,
  prospects,
  company: {
    name: "Harbor Row Weddings, Portraits and Memorable Occasions (formerly Youngblood Photo), Riverside Branch",
    contact: "Ms. Shaw",
    latin: "harbor.row",
  },
  items,
  prepaid: { item: "Prepaid card", amount: 600, drawn: "Paid from prepaid card", tag: "prepaid" },
  traits,
  phone: (index) => `${AREA_CODES[index % 3] ?? ""}-555-01${String((index * 37) % 100).padStart(2, "0")}`,
  season,
};
