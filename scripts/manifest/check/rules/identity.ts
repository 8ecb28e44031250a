import { children, first, nameOf, textOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NONE = /^0{8}-/;

/** The id that Excel knows the add-in by, for ever: a GUID. */
export function* id({ root }: ManifestRead): Generator<Complaint> {
  const element = first(root, "Id");
  if (!element) return;
  const text = textOf(element);
  if (!GUID.test(text) || NONE.test(text)) yield [element, `Id is “${text}”, not a GUID.`];
}

/** Four numbers: Excel on the web refuses three, and Microsoft refuses what is below 1.0. */
export function* version({ root }: ManifestRead): Generator<Complaint> {
  const element = first(root, "Version");
  if (!element) return;
  const text = textOf(element);
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text)) {
    yield [element, `Version is “${text}”. It needs four numbers, such as 1.0.2.0.`];
  } else if (text.startsWith("0.")) {
    yield [element, `Version is ${text}. Microsoft refuses versions below 1.0.`];
  }
}

const PERMISSIONS = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];

/** Kebu writes rows, and custom functions and commands come with nothing less. */
export function* permissions({ root }: ManifestRead): Generator<Complaint> {
  const element = first(root, "Permissions");
  if (!element) return;
  const text = textOf(element);
  if (!PERMISSIONS.includes(text)) yield [element, `Permissions “${text}” are unknown.`];
  else if (text !== "ReadWriteDocument")
    yield [element, `Permissions are ${text}; Kebu needs ReadWriteDocument.`];
}

/** The list of hosts names Excel, once. */
export function* hosts({ root }: ManifestRead): Generator<Complaint> {
  const element = first(root, "Hosts");
  if (!element) return;
  const names = children(element)
    .filter((child) => nameOf(child) === "Host")
    .map((host) => host.getAttribute("Name"));
  if (names.join() !== "Workbook")
    yield [element, `Hosts are ${names.join(", ")}; Kebu is for Workbook alone.`];
}
