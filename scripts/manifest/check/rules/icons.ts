import type { Element } from "@xmldom/xmldom";
import { attribute, children, first, named, valuesOf } from "../elements";
import type { Complaint, ManifestRead } from "../finding";
import { pngSize } from "../png-size";

const MANDATORY = [16, 32, 80];
const ALLOWED = [16, 20, 24, 32, 40, 48, 64, 80];

/** Each group and button has its three mandatory sizes, and none that Excel does not know. */
export function* iconSizes({ root }: ManifestRead): Generator<Complaint> {
  for (const icon of named(root, "or:Icon")) {
    const sizes = children(icon).map((image) => Number(attribute(image, "size")));
    for (const size of MANDATORY)
      if (!sizes.includes(size)) yield [icon, `The icon of ${size} pixels is missing.`];
    for (const size of sizes)
      if (!ALLOWED.includes(size)) yield [icon, `Excel has no icons of ${size} pixels.`];
    if (new Set(sizes).size < sizes.length) yield [icon, "A size is there twice."];
  }
}

/** Each picture is there, is a PNG, and measures what its place says. */
export function* iconFiles(manifest: ManifestRead): Generator<Complaint> {
  const { root } = manifest;
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const setting = first(root, name);
    if (setting) yield* picture(manifest, setting, size);
  }
  const images = named(root, "bt:Image");
  for (const image of images.filter((candidate) => attribute(candidate, "resid") === undefined)) {
    const sizes = images
      .filter((user) => attribute(user, "resid") === attribute(image, "id"))
      .map((user) => Number(attribute(user, "size")))
      .filter((size) => ALLOWED.includes(size));
    for (const size of new Set(sizes)) yield* picture(manifest, image, size);
  }
}

function* picture({ served }: ManifestRead, setting: Element, size: number): Generator<Complaint> {
  for (const [at, address] of valuesOf(setting)) {
    const file = served(address);
    const found = file && pngSize(file);
    if (!file) yield [at, `There is no file for ${address}.`];
    else if (!found) yield [at, `${address} is not a PNG.`];
    else if (found.width !== size || found.height !== size) {
      yield [at, `${address} measures ${found.width} × ${found.height}; ${size} × ${size} is needed.`];
    }
  }
}
