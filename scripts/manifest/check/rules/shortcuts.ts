import { attribute, first } from "../elements";
import type { Complaint, ManifestRead } from "../finding";
import { readJson } from "../read-json";
import { readShortcuts, type ShortcutsFile, type Words } from "../shortcuts-file";

/** The file of shortcuts is whole, its actions are associated, no keys stand twice, its words are in both languages. */
export function* shortcuts({ root, associated, served }: ManifestRead): Generator<Complaint> {
  const at = first(root, "ExtendedOverrides");
  if (!at) return;
  const address = attribute(at, "Url") ?? "";
  const file = readShortcuts(served(address));
  if (!file) {
    yield [at, `${address} is missing, is no JSON, or lacks actions, shortcuts or resources.`];
    return;
  }
  const chinese = readJson<Words>(served(attribute(at, "ResourcesUrl") ?? "")) ?? {};
  const wrong = [...wrongActions(file, associated), ...wrongKeys(file), ...wrongWords(file, chinese)];
  for (const message of wrong) yield [at, message];
}

function* wrongActions(file: ShortcutsFile, associated: ReadonlySet<string>): Generator<string> {
  const ids = file.actions.map((action) => action.id);
  for (const id of ids) {
    if (!associated.has(id)) yield `No code calls Office.actions.associate("${id}", …).`;
  }
  for (const { action } of file.shortcuts) {
    if (!ids.includes(action)) yield `A shortcut runs ${action}, which is not among the actions.`;
  }
}

/** One key and at least one modifier; Shift is never the only one. */
const MODIFIERS = "Ctrl|Alt|Shift|Cmd|Command|Option";
const KEYS = new RegExp(
  `^(?=.*(Ctrl|Alt|Cmd|Command|Option)\\+)((${MODIFIERS})\\+)+([A-Z0-9_+-]|Up|Down|Left|Right)$`,
);

function* wrongKeys(file: ShortcutsFile): Generator<string> {
  const seen = new Set<string>();
  for (const { key } of file.shortcuts) {
    if (!KEYS.test(key.default)) yield `“${key.default}” is not a combination of keys that Excel takes.`;
    if (seen.has(key.default)) yield `${key.default} is there twice.`;
    seen.add(key.default);
  }
}

function* wrongWords(file: ShortcutsFile, chinese: Words): Generator<string> {
  const english = file.resources.default;
  for (const { name } of file.actions) {
    const word = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1];
    if (word === undefined) yield `“${name}” is not taken from the resources, so it cannot be translated.`;
    else if (!english[word]?.value) yield `The word ${word} is not among the resources.`;
    else if (!chinese[word]?.value) yield `The word ${word} has no Chinese.`;
  }
}
