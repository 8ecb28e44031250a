/** What every command is: the places and options it takes, and what it does. Loaded when first needed. */
import type { Language } from "../model/schema";
import type { Arguments, OptionKinds } from "./arguments";
import type { Terminal } from "./terminal";

/** 0 done, 1 refused with problems, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Call {
  readonly given: Arguments;
  /** Chosen by --lang; undefined leaves it to the book. */
  readonly chosenLanguage: Language | undefined;
  /** Of the environment, where neither --lang nor a book says otherwise. */
  readonly environmentLanguage: Language;
  readonly terminal: Terminal;
}

export interface Command {
  /** Names of the places, in order. One in brackets, `[ENTRY]`, may be left out. */
  readonly places: readonly string[];
  /** The place at which "" means something. */
  readonly mayBeBlank?: string;
  readonly options: OptionKinds;
  run(call: Call): Promise<ExitCode>;
}

/** The language to speak, with or without a book. */
export function languageOf(call: Call, bookLanguage?: Language): Language {
  return call.chosenLanguage ?? bookLanguage ?? call.environmentLanguage;
}
