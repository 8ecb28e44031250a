/** Price list and staff of the English sample salon, in dollars. */
import type { Item } from "../pack";

export const staff: readonly string[] = ["Dee", "Marisol", "Jonah", "Kat", "Bree"];

export const items: readonly Item[] = [
  { name: "Women's cut", price: 68, group: "cut", for: "f", weight: 5 },
  { name: "Blowout", price: 45, group: "cut", for: "f", weight: 3 },
  { name: "Bang trim", price: 15, group: "cut", for: "f", weight: 1 },
  { name: "Men's cut", price: 36, group: "cut", for: "m", weight: 6 },
  { name: "Kids' cut", price: 25, group: "cut", for: "m", weight: 1 },
  { name: "Perm", price: 145, group: "big", for: "both", weight: 1 },
  { name: "Balayage", price: 220, group: "big", for: "f", weight: 2 },
  { name: "Full color", price: 128, group: "big", for: "both", weight: 4 },
  { name: "Keratin smoothing", price: 260, group: "big", for: "f", weight: 1 },
  { name: "Root touch-up", price: 85, group: "care", for: "f", weight: 3 },
  { name: "Scalp treatment", price: 60, group: "care", for: "both", weight: 2 },
  { name: "Deep conditioning", price: 48, group: "care", for: "f", weight: 3 },
  { name: "Color-safe shampoo", price: 26, group: "product", for: "both", weight: 3 },
  { name: "Hair oil", price: 34, group: "product", for: "f", weight: 2 },
  { name: "Styling clay", price: 22, group: "product", for: "m", weight: 2 },
];
