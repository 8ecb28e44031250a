/**
 * One runtime for pane, ribbon and custom functions, so that all see one book. Excel takes it for shared only when
 * the same resource is named everywhere; any other address silently starts a second program, or the add-in does not load.
 */
import type { Element } from "@xmldom/xmldom";
import { attribute, children, first, kindOf, named, nameOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";

export function* sharedRuntime({ root }: ManifestRead): Generator<Complaint> {
  const runtime = named(root, "or:Runtime")[0];
  if (!runtime) {
    yield [root, "There is no Runtime: pane, ribbon and functions would run apart."];
    return;
  }
  if (attribute(runtime, "lifetime") !== "long")
    yield [runtime, 'Runtime needs lifetime="long" to be shared.'];
  const shared = attribute(runtime, "resid");
  for (const user of usersOf(root)) {
    if (attribute(user, "resid") !== shared) {
      yield [user, `${user.nodeName} names ${attribute(user, "resid")}; the shared runtime is ${shared}.`];
    }
  }
  const sets = first(root, "Requirements/Sets");
  const names = sets ? children(sets).map((set) => attribute(set, "Name")) : [];
  if (!names.includes("SharedRuntime")) yield [sets ?? root, "Requirements do not name SharedRuntime."];
}

/** With a shared runtime there is one pane, and Microsoft's article on it says that no action should name it. */
export function* taskpaneId({ root }: ManifestRead): Generator<Complaint> {
  for (const element of named(root, "or:TaskpaneId")) {
    yield [element, "TaskpaneId does not go with a shared runtime."];
  }
}

function usersOf(root: Element): Element[] {
  const pages = named(root, "or:SourceLocation").filter(({ parentElement: parent }) => {
    return parent && (nameOf(parent) === "or:Page" || kindOf(parent) === "or:Action(ShowTaskpane)");
  });
  return [...pages, ...named(root, "or:FunctionFile")];
}
