/** What the page shows around the pane, as one immutable value. */
import type { Problem } from "../model/problem";
import type { Loss, XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import type { WritableHandle } from "./files/picked-file";
import type { UnsavedWork } from "./journal/unsaved-work";

export interface OpenedFile {
  readonly name: string;
  readonly workbook: XlsxWorkbook;
  /** Where Save writes without asking; absent for samples, new books, restored work and downloads. */
  readonly handle?: WritableHandle | undefined;
  /** When the file behind the handle was last written. */
  readonly modified?: number | undefined;
  /** It was saved beside its original, which is safe: saving asks no more. */
  readonly besideOriginal: boolean;
}

/** What happened, in one line above the pane. */
export type PageNotice =
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "saved" | "downloaded" | "not-permitted" | "not-reached"; readonly file: string }
  | { readonly kind: "saved-beside"; readonly file: string; readonly losses: readonly Loss[] }
  | { readonly kind: "restored"; readonly count: number; readonly lost: number }
  | { readonly kind: "no-storage" | "storage-lost" | "taken-elsewhere" };

/** A question that stands before the page goes on. */
export type PageQuestion =
  | {
      readonly kind: "losses";
      readonly losses: readonly Loss[];
      readonly file: string;
      readonly beside: string;
    }
  | { readonly kind: "leave"; readonly file: string; readonly count: number };

/** “go” is the main button, “other” the second way where the question has one. */
export type PageAnswer = "go" | "other" | "cancel";

export interface PageState {
  readonly file?: OpenedFile | undefined;
  readonly busy?: { readonly doing: "opening" | "saving"; readonly file: string } | undefined;
  readonly notice?: PageNotice | undefined;
  readonly question?: PageQuestion | undefined;
  /** Work of earlier visits that was never saved. */
  readonly unsavedWork: readonly UnsavedWork[];
}
