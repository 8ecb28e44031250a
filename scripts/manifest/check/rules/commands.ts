import { attribute, first, named, textOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";
import { readShortcuts, type ShortcutsFile } from "../shortcuts-file";

/** Each button's function is one that the code associates; Excel would wait for it in vain otherwise. */
export function* actions({ root, associated }: ManifestRead): Generator<Complaint> {
  for (const element of named(root, "or:FunctionName")) {
    const name = textOf(element);
    if (!associated.has(name)) yield [element, `No code calls Office.actions.associate("${name}", …).`];
  }
}

/** One key and at least one modifier, Shift never alone. */
const KEYS =
  /^(?=.*\b(Ctrl|Alt|Cmd|Command|Option)\+)((Ctrl|Alt|Shift|Cmd|Command|Option)\+)+([A-Z0-9]|[-_+]|Up|Down|Left|Right)$/;

/** The shortcuts file is as Excel wants it, its actions are associated, no keys stand twice, and its words are in both languages. */
export function* shortcuts(manifest: ManifestRead): Generator<Complaint> {
  const at = first(manifest.root, "ExtendedOverrides");
  if (!at) return;
  const file = readShortcuts(manifest.served(attribute(at, "Url") ?? ""));
  if (typeof file === "string") {
    yield [at, `${attribute(at, "Url")}: ${file}`];
    return;
  }
  for (const message of [...wrongIn(file, manifest.associated), ...wrongInWords(file, manifest, at)])
    yield [at, message];
}

function* wrongIn(file: ShortcutsFile, associated: ReadonlySet<string>): Generator<string> {
  const ids = file.actions.map((action) => action.id);
  const seen = new Set<string>();
  for (const id of ids) {
    if (!associated.has(id)) yield `No code calls Office.actions.associate("${id}", …).`;
  }
  for (const { action, key } of file.shortcuts) {
    if (!ids.includes(action)) yield `A shortcut runs ${action}, which is not among the actions.`;
    if (!KEYS.test(key.default)) yield `“${key.default}” is not a combination of keys that Excel takes.`;
    if (seen.has(key.default)) yield `${key.default} is there twice.`;
    seen.add(key.default);
  }
}

function* wrongInWords(
  file: ShortcutsFile,
  manifest: ManifestRead,
  at: ManifestRead["root"],
): Generator<string> {
  const inEnglish = file.resources.default;
  const bytes = manifest.served(attribute(at, "ResourcesUrl") ?? "");
  const inChinese = bytes
    ? (JSON.parse(bytes.toString("utf8")) as ShortcutsFile["resources"]["default"])
    : {};
  for (const { name } of file.actions) {
    const word = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1];
    if (word === undefined)
      yield `The name “${name}” is not taken from the resources, so it cannot be translated.`;
    else if (!inEnglish[word]?.value || !inChinese[word]?.value)
      yield `The word ${word} is not there in both languages.`;
  }
}
