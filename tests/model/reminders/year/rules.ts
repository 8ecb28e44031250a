/** What the shop has decided: its rules, service levels and settings, each as it stands in the sheet and as the test understands it. */
import type { RuleKind } from "../../../../src/model/reminders/rule-spec";
import type { Row } from "../../../../src/model/value";
import type { Person, YearlyDay } from "./diary";

export interface ShopRule {
  readonly id: string;
  readonly kind: RuleKind;
  /** Cells of its row. */
  readonly cells: Row;
  readonly isFor: (person: Person, itsClass: string) => boolean;
  readonly days?: readonly number[];
  /** Days ahead, by class. */
  readonly lead?: (itsClass: string) => number;
  readonly on?: YearlyDay;
  readonly item?: string;
  readonly closed: "stay" | "before" | "after";
  readonly isMarketing: boolean;
}

const everybody = (): boolean => true;
const vip = ({ tags }: Person): boolean => tags.includes("VIP");
const marketing = { closed: "stay", isMarketing: true } as const;
const service = { closed: "stay", isMarketing: false } as const;

export const RULES: readonly ShopRule[] = [
  { id: "U1", kind: "next", cells: { closed: "after" }, isFor: everybody, ...service, closed: "after" },
  {
    id: "U2",
    kind: "cadence",
    cells: { appliesTo: "#VIP", days: "10" },
    isFor: vip,
    days: [10],
    ...marketing,
  },
  {
    id: "U3",
    kind: "birthday",
    cells: { lead: "A 14, 5", closed: "before" },
    isFor: everybody,
    lead: (itsClass) => (itsClass === "A" ? 14 : 5),
    ...marketing,
    closed: "before",
  },
  {
    id: "U4",
    kind: "rhythm",
    cells: { appliesTo: "A, B", days: "75" },
    isFor: (_, itsClass) => itsClass !== "C",
    days: [75],
    ...marketing,
  },
  {
    id: "U5",
    kind: "holiday",
    cells: { name: "中秋", appliesTo: "#VIP", date: "中秋节", lead: "4" },
    isFor: vip,
    lead: () => 4,
    on: { calendar: "lunar", month: 8, day: 15 },
    ...marketing,
  },
  {
    id: "U6",
    kind: "holiday",
    cells: { name: "Christmas", appliesTo: "active, B, C", date: "Christmas" },
    isFor: ({ status }, itsClass) => status === "active" && itsClass !== "A",
    lead: () => 3,
    on: { calendar: "solar", month: 12, day: 25 },
    ...marketing,
  },
  {
    id: "U7",
    kind: "holiday",
    cells: { name: "春节", date: "农历正月初一", lead: "A 7, 2", closed: "before" },
    isFor: everybody,
    lead: (itsClass) => (itsClass === "A" ? 7 : 2),
    on: { calendar: "lunar", month: 1, day: 1 },
    ...marketing,
    closed: "before",
  },
  {
    id: "U8",
    kind: "after-service",
    cells: { item: "dye", days: "1, 14, 45", closed: "after" },
    isFor: everybody,
    days: [1, 14, 45],
    item: "dye",
    ...service,
    closed: "after",
  },
  {
    id: "U9",
    kind: "ending",
    cells: { column: "Card ends", lead: "21" },
    isFor: everybody,
    lead: () => 21,
    ...service,
  },
  { id: "U10", kind: "complaint", cells: { days: "1" }, isFor: everybody, days: [1], ...service },
  {
    id: "U11",
    kind: "win-back",
    cells: { days: "70" },
    isFor: (_, its) => its !== "C",
    days: [70],
    ...marketing,
  },
  { id: "U12", kind: "volume", cells: { days: "45" }, isFor: everybody, days: [45], ...marketing },
  { id: "U13", kind: "news", cells: { days: "40" }, isFor: everybody, days: [40], ...marketing },
  {
    id: "U14",
    kind: "news",
    cells: { appliesTo: "@May", date: "11-11", lead: "2" },
    isFor: ({ owner }) => owner === "May",
    lead: () => 2,
    on: { calendar: "solar", month: 11, day: 11 },
    ...marketing,
  },
];

/** Days between contacts by service level: the first that is for a customer is theirs. */
export const LEVELS: readonly { cells: Row; days: number; isFor: ShopRule["isFor"] }[] = [
  { cells: { id: "S1", tier: "#Card", cadence: 25 }, days: 25, isFor: ({ tags }) => tags.includes("Card") },
  { cells: { id: "S2", tier: "B", cadence: 35 }, days: 35, isFor: (_, its) => its === "B" },
];

/** Days between contacts by class, where nothing else says. */
export const CLASS_DAYS: Readonly<Record<string, number>> = { A: 14, B: 30, C: 60 };

export const STAFF = ["Lin", "May", "Zhao"] as const;

export const SETTINGS = [
  ["staff", STAFF.join(", ")],
  ["cadence.C", "60"],
  ["closing.days", "Mon, 2025-10-01..2025-10-07, 2026-02-16..2026-02-20"],
  ["day.limit", "5"],
  ["day.limit.May", "3"],
] as const;
