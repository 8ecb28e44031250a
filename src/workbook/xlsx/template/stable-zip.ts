import JSZip from "jszip";

/** Inside the range that a zip's clock can hold; templates carry no other date. */
const FIXED = new Date(Date.UTC(2026, 0, 1));

/** The same package with its parts in order of name and one date on all, so that the same content gives the same bytes. */
export async function stableZip(bytes: Uint8Array | ArrayBuffer): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const stable = new JSZip();
  for (const name of partOrder(Object.keys(source.files))) {
    const part = source.files[name];
    if (!part || part.dir) continue;
    stable.file(name, await part.async("uint8array"), { date: FIXED, createFolders: false });
  }
  return stable.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
}

/** Programs that sniff a file's type look for the content types first. */
function partOrder(names: readonly string[]): readonly string[] {
  const first = "[Content_Types].xml";
  return [first, ...names.filter((name) => name !== first).sort()];
}
