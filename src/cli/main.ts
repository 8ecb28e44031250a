/**
 * `kebu`: finds the command, lets it run, and sets the exit code. Nothing but the words of the help is
 * loaded before a command is known, so that `kebu --help` answers at once.
 */
import {
  COMMAND_NAMES,
  commandHelp,
  generalHelp,
  usageHint,
  usagePhrases,
  type CommandName,
} from "../words/cli";
import { say } from "../words/phrase";
import type { Language } from "../model/schema";
import { COMMON_OPTIONS, hasOption, optionValue, parseArguments } from "./arguments";
import type { Command, ExitCode } from "./command";
import { environmentLanguage } from "./environment-language";
import { processTerminal, type Terminal } from "./terminal";
import { UsageError } from "./usage-error";

const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: async () => (await import("./commands/new")).newCommand,
  import: async () => (await import("./commands/import")).importCommand,
  export: async () => (await import("./commands/export")).exportCommand,
  rank: async () => (await import("./commands/rank")).rankCommand,
  rfm: async () => (await import("./commands/rfm")).rfmCommand,
  clv: async () => (await import("./commands/clv")).clvCommand,
  moves: async () => (await import("./commands/moves")).movesCommand,
  figures: async () => (await import("./commands/figures")).figuresCommand,
  due: async () => (await import("./commands/due")).dueCommand,
  ics: async () => (await import("./commands/ics")).icsCommand,
  messages: async () => (await import("./commands/messages")).messagesCommand,
  plan: async () => (await import("./commands/plan")).planCommand,
  find: async () => (await import("./commands/find")).findCommand,
  log: async () => (await import("./commands/log")).logCommand,
  duplicates: async () => (await import("./commands/duplicates")).duplicatesCommand,
  merge: async () => (await import("./commands/merge")).mergeCommand,
  handover: async () => (await import("./commands/handover")).handoverCommand,
  undo: async () => (await import("./commands/undo")).undoCommand,
  check: async () => (await import("./commands/check")).checkCommand,
};

async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = words;
  const asked = languageAmong(words);
  const language = asked ?? environmentLanguage(process.env);
  const help = isCommand(first) ? `kebu ${first} --help` : "kebu --help";
  try {
    if (first === undefined) throw new UsageError("no-command");
    if (!isCommand(first)) return generalCall(words, language, terminal);
    if (rest.includes("--help")) return await showCommandHelp(first, language, terminal);
    return await runCommand(first, rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      const spoken = asked ?? error.language ?? language;
      const sentence = say(usagePhrases[error.code], spoken, error.data);
      terminal.err(`${sentence} ${say(usageHint, spoken, { help })}`);
      return 2;
    }
    const { reportFailure } = await import("./report-failure");
    return reportFailure(error, language, rest.includes("--json"), terminal);
  }
}

/** `kebu --help`, `kebu help`, or something that is no command. */
function generalCall(words: readonly string[], language: Language, terminal: Terminal): ExitCode {
  const [first] = words;
  if (first === "help") return showHelp(language, terminal);
  if (first?.startsWith("-") !== true)
    throw new UsageError("unknown-command", { name: first ?? "", names: COMMAND_NAMES.join(", ") });
  const given = parseArguments(words, "kebu", COMMON_OPTIONS);
  if (!hasOption(given, "help")) throw new UsageError("no-command");
  return showHelp(language, terminal);
}

function showHelp(language: Language, terminal: Terminal): ExitCode {
  terminal.out(generalHelp(language).trimEnd());
  return 0;
}

async function showCommandHelp(name: CommandName, language: Language, terminal: Terminal): Promise<ExitCode> {
  const { helpData } = await import("./help-data");
  terminal.out(commandHelp(name, language, helpData()).trimEnd());
  return 0;
}

async function runCommand(
  name: CommandName,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const command = await loaders[name]();
  const given = parseArguments(words, `kebu ${name}`, command.options);
  checkPlaces(given.places, command);
  return command.run({
    given,
    chosenLanguage: chosenLanguage(optionValue(given, "lang")),
    environmentLanguage: environmentLanguage(process.env),
    terminal,
  });
}

function checkPlaces(places: readonly string[], { places: wanted, mayBeBlank }: Command): void {
  const missing = wanted[places.length];
  if (missing !== undefined && !missing.startsWith("["))
    throw new UsageError("missing-place", { name: missing });
  const extra = places[wanted.length];
  if (extra !== undefined) throw new UsageError("extra-place", { text: extra });
  const blank = wanted.find((name, position) => places[position] === "" && name !== mayBeBlank);
  if (blank !== undefined) throw new UsageError("missing-place", { name: blank });
}

function chosenLanguage(text: string | undefined): Language | undefined {
  if (text === undefined || text === "zh-CN" || text === "en") return text;
  throw new UsageError("not-a-choice", { option: "--lang", text, choices: "zh-CN, en" });
}

/** `--lang` wherever it stands, so that even a wrong call is answered in the language asked for. */
function languageAmong(words: readonly string[]): Language | undefined {
  const named = /^--lang=(.*)$/;
  const inline = words.map((word) => named.exec(word)?.[1]).find((text) => text !== undefined);
  const text = inline ?? words[words.indexOf("--lang") + 1];
  if (!words.includes("--lang") && inline === undefined) return undefined;
  return text === "zh-CN" || text === "en" ? text : undefined;
}

function isCommand(word: string | undefined): word is CommandName {
  return COMMAND_NAMES.some((name) => name === word);
}

process.exitCode = await main(process.argv.slice(2), processTerminal());
