import type { Book } from "../book";
import type { MappingMemory } from "../import/mapping/remembered-mapping";
import type { ImportTable } from "../import/targets";
import { readDetails } from "./import-details";
import { readEntries } from "./read-entries";

/** How the columns of earlier files were mapped, those taken back as well, in order of time. */
export function importMemories(book: Book, into: ImportTable): readonly MappingMemory[] {
  return readEntries(book, "import").flatMap((entry) => {
    const details = readDetails(entry);
    if (details?.into !== into) return [];
    return [{ headers: details.headers, mapping: details.mapping.map((target) => target ?? undefined) }];
  });
}
