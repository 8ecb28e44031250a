import type { Day } from "../../model/day";
import type { NewId } from "../../model/identity/ids";
import type { Language } from "../../model/schema";
import type { Journal } from "./journal";

export interface StoreOptions {
  /** Reads the user's clock. */
  readonly today: () => Day;
  readonly newId: NewId;
  readonly language: Language;
  readonly journal?: Journal | undefined;
}
