/** Price list and staff of the Chinese sample salon, in yuan. */
import type { Item } from "../pack";

export const staff: readonly string[] = ["林店长", "阿May", "小唐", "Kevin", "苗苗"];

export const items: readonly Item[] = [
  { name: "女士设计剪发", price: 98, group: "cut", for: "f", weight: 5 },
  { name: "洗吹造型", price: 48, group: "cut", for: "f", weight: 3 },
  { name: "修刘海", price: 20, group: "cut", for: "f", weight: 1 },
  { name: "男士洗剪吹", price: 58, group: "cut", for: "m", weight: 6 },
  { name: "儿童剪发", price: 38, group: "cut", for: "m", weight: 1 },
  { name: "冷烫", price: 398, group: "big", for: "both", weight: 2 },
  { name: "热烫", price: 688, group: "big", for: "f", weight: 2 },
  { name: "染发", price: 368, group: "big", for: "both", weight: 4 },
  { name: "漂染潮色", price: 888, group: "big", for: "f", weight: 1 },
  { name: "补染发根", price: 198, group: "care", for: "f", weight: 3 },
  { name: "头皮护理", price: 198, group: "care", for: "both", weight: 2 },
  { name: "营养护理", price: 168, group: "care", for: "f", weight: 3 },
  { name: "防脱洗发水", price: 128, group: "product", for: "both", weight: 3 },
  { name: "护发精油", price: 168, group: "product", for: "f", weight: 2 },
  { name: "造型发蜡", price: 88, group: "product", for: "m", weight: 2 },
];
