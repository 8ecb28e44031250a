/** Hands a file to the browser to be saved. Whether the user keeps it cannot be known. */

/** How long the data stays at hand: the browser has taken hold of it by then. */
const KEPT_MS = 60_000;

export function offerDownload(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
