/** Every icon is there in every size, as a PNG with a transparent ground. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ICON_NAMES, ICON_SIZES } from "../../scripts/icons/icon-names";
import { pngSize } from "../../scripts/manifest/check/png-size";
import { PROJECT } from "./good-manifest";

const pictures = ICON_NAMES.flatMap((name) => ICON_SIZES.map((size) => ({ name, size })));

it.each(pictures)("$name has $size pixels each way (else: npm run icons)", ({ name, size }) => {
  const bytes = readFileSync(path.join(PROJECT, `assets/${name}-${size}.png`));
  expect(pngSize(bytes)).toEqual({ width: size, height: size });
  const colourType = bytes[25];
  expect(colourType, "colours with transparency").toBe(6);
});
