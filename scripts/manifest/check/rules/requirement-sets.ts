import { attribute, named } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

/** Newest version of each set that an Excel add-in may name in its manifest (Microsoft's reference, August 2026). */
const NEWEST: Readonly<Record<string, string>> = {
  ExcelApi: "1.21",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  AddinCommands: "1.1",
};

/** Sets that exist, in versions that exist; Excel hides the add-in from everybody otherwise. */
export function* requirementSets({ root }: ManifestRead): Generator<Complaint> {
  for (const set of [...named(root, "Set"), ...named(root, "bt:Set")]) {
    const name = attribute(set, "Name") ?? "";
    const version = attribute(set, "MinVersion") ?? "1.1";
    const newest = NEWEST[name];
    if (newest === undefined) yield [set, `The requirement set ${name} is unknown in Excel.`];
    else if (!/^1\.\d+$/.test(version) || minor(version) > minor(newest) || minor(version) < 1) {
      yield [set, `${name} ${version} does not exist; ${name} goes from 1.1 to ${newest}.`];
    }
  }
}

function minor(version: string): number {
  return Number(version.slice(version.indexOf(".") + 1));
}
