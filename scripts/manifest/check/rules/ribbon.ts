import { attribute, named } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

/** Tabs of Excel that take groups. */
const EXCEL_TABS = [
  "TabHome",
  "TabInsert",
  "TabPageLayoutExcel",
  "TabFormulas",
  "TabData",
  "TabReview",
  "TabView",
  "TabDeveloper",
  "TabAddIns",
];
const MOST_GROUPS = 6;
const MOST_CONTROLS = 7;

/** Excel's own tab or one of Kebu's, never both; ids once; no more than the design guidelines allow. */
export function* ribbon({ root }: ManifestRead): Generator<Complaint> {
  const officeTabs = named(root, "or:OfficeTab");
  const customTabs = named(root, "or:CustomTab");
  if (officeTabs[0] && customTabs[0]) yield [customTabs[0], "OfficeTab and CustomTab do not go together."];
  if (customTabs[1]) yield [customTabs[1], "An add-in has one CustomTab."];
  for (const tab of officeTabs) {
    const id = attribute(tab, "id") ?? "";
    if (!EXCEL_TABS.includes(id)) yield [tab, `Excel has no tab ${id}.`];
  }
  for (const tab of [...officeTabs, ...customTabs]) {
    const groups = named(tab, "or:Group");
    if (groups.length > MOST_GROUPS) yield [tab, `A tab takes ${MOST_GROUPS} groups of an add-in.`];
  }
  for (const group of named(root, "or:Group")) {
    const controls = named(group, "or:Control");
    if (controls.length > MOST_CONTROLS) yield [group, `A group takes ${MOST_CONTROLS} controls.`];
  }
  yield* twice(root, ["or:Group", "or:Control", "or:Item", "or:CustomTab"]);
}

function* twice(root: ManifestRead["root"], names: readonly string[]): Generator<Complaint> {
  const seen = new Set<string>();
  for (const element of names.flatMap((name) => named(root, name))) {
    const id = attribute(element, "id") ?? "";
    if (seen.has(id)) yield [element, `The id ${id} is there twice.`];
    seen.add(id);
  }
}
