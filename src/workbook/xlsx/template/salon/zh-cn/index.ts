/** The Chinese sample salon. */
import type { SalonPack } from "../pack";
import { items, staff } from "./items";
import { people, prospects } from "./people";
import { season } from "./season";
import { traits, words } from "./words";

/**
 * 140, 141 and 144 lead 13-digit numbers of devices: eleven digits with them reach nobody.
 */
const PREFIXES = ["140", "141", "144"];

export const salonChinese: SalonPack = {
  ...words,
  language: "zh-CN",
  currency: "CNY",
  shopName: "青禾美发",
  staff,
  people,
  prospects,
  company: {
    name: "云杉路新时代婚礼策划与摄影（原青年照相馆）有限公司河滨分公司",
    contact: "邵经理",
    latin: "xinshidai",
  },
  items,
  prepaid: { item: "储值卡", amount: 2000, drawn: "储值扣款", tag: "储值" },
  traits,
  lunarBirthday: "农历八月十五",
  phone: (index) => `${PREFIXES[index % 3] ?? ""} 0000 ${String(1000 + ((index * 7919) % 9000))}`,
  season,
};
