/** How the cells of the Figures sheet look: readable in print, every text at least 4.5 : 1 on its ground. */
import type { Look } from "./figures-sheet";

export interface LookOf {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** `RRGGBB`. */
  readonly colour: string;
  readonly fill?: string;
  readonly align: "left" | "right";
  /** A header takes two lines where one is too short. */
  readonly wraps?: boolean;
}

const INK = "1F2933";
const PETROL = "1F4E5F";
const HEADER = { size: 9, bold: true, colour: "3B4650", fill: "E4E9ED", wraps: true } as const;

export const LOOKS: Readonly<Record<Look, LookOf>> = {
  title: { size: 16, bold: true, colour: PETROL, align: "left" },
  note: { size: 10, bold: false, colour: "4A5560", align: "left" },
  heading: { size: 12, bold: true, colour: PETROL, align: "left" },
  "name-header": { ...HEADER, align: "left" },
  "number-header": { ...HEADER, align: "right" },
  name: { size: 10, bold: false, colour: INK, align: "left" },
  number: { size: 10, bold: false, colour: INK, align: "right" },
};
