/** Adopting a list, and giving it back, as something to write to Excel. */
import { adoptList } from "../adopt/adopt-list";
import type { Adoption } from "../adopt/adoption";
import { releaseList } from "../adopt/release-list";
import { anchorKey } from "../anchors";
import { NO_WAY_BACK } from "./commit-writing";
import type { Looker } from "./look";
import type { WorkbookPicture } from "./workbook-picture";
import type { Writing } from "./write-to-excel";

/** `write` writes without a way back. */
export function adoptWriting(
  adoption: Adoption,
  looker: Looker,
  write: (writing: Writing) => Promise<unknown>,
): Writing {
  return {
    ...NO_WAY_BACK,
    make: (draft) => adoptList(draft, adoption),
    look: async () => looker.wholeSheet(await looker.structure(), adoption.sheet),
    takeBack: async ({ picture }) => {
      if (!picture.anchors.has(anchorKey(adoption.table, "id")))
        await write(releaseWriting(adoption, looker));
    },
  };
}

/** The way back of an adoption. */
export function releaseWriting(adoption: Adoption, looker: Looker): Writing {
  return {
    ...NO_WAY_BACK,
    make: (draft) => releaseList(draft, adoption),
    look: () => adoptedSheet(adoption, looker),
  };
}

/** The sheet may have been renamed since; the anchor of the ids has followed. */
async function adoptedSheet({ table, sheet }: Adoption, looker: Looker): Promise<WorkbookPicture> {
  const structure = await looker.structure();
  const anchor = structure.anchors.get(anchorKey(table, "id"));
  return looker.wholeSheet(structure, anchor && anchor !== "broken" ? anchor.sheet : sheet);
}
