/** Answers `load`: the properties asked for, of an object or of the items of a collection, as deep as asked. */
import { NotSimulated } from "../engine/excel-error";
import type { HostObject } from "./host-object";
import { pascalCase } from "./pascal-case";
import type { WireQuery } from "./protocol";

type Answer = Record<string, unknown>;

export function answerQuery(
  object: HostObject,
  { Select = [], Expand = [], Top, Skip = 0 }: WireQuery,
): Answer {
  const paths = [...Select, ...Expand].map((path) => path.split("/").map(pascalCase));
  return answer(object, paths.length > 0 ? paths : [["*"]], Skip, Top);
}

function answer(object: HostObject, paths: readonly (readonly string[])[], skip = 0, top?: number): Answer {
  if (!object.isCollection) return { ...object.ids(), ...properties(object, paths) };
  const own = paths.filter(([first = ""]) => object.has(first));
  const ofItems = paths
    .filter((path) => !own.includes(path) && path[0] !== "Items")
    .concat(
      paths.filter(([first]) => first === "Items").map((path) => (path.length > 1 ? path.slice(1) : ["*"])),
    );
  const answered = own.length > 0 ? properties(object, own) : {};
  if (ofItems.length === 0) return answered;
  const items = object.items().slice(skip, top === undefined ? undefined : skip + top);
  return { ...answered, _Items: items.map((item) => answer(item, ofItems)) };
}

function properties(object: HostObject, paths: readonly (readonly string[])[]): Answer {
  const answered: Answer = {};
  const deeper = new Map<string, string[][]>();
  for (const [first = "", ...rest] of paths) {
    if (first === "*") for (const name of object.scalars) answered[name] = object.get(name);
    else if (object.leadsTo(first))
      deeper.set(first, [...(deeper.get(first) ?? []), rest.length > 0 ? rest : ["*"]]);
    else if (rest.length > 0) throw new NotSimulated(`${object.name}.${first}`);
    else answered[first] = object.get(first);
  }
  for (const [name, rest] of deeper) {
    const next = object.nav(name);
    answered[name] = next ? answer(next, rest) : null;
  }
  return answered;
}
