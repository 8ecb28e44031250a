/** Lets the user choose a workbook to open. */
import {
  isCancelled,
  pickerOptions,
  readPicked,
  type FilePickers,
  type PickedFile,
  type WritableHandle,
} from "./picked-file";

/** The chosen file; undefined where the user chose none. Must be called from a click or a key. */
export async function pickFile(): Promise<PickedFile | undefined> {
  const pickers = window as FilePickers;
  if (!pickers.showOpenFilePicker) return pickByInput();
  try {
    const [handle] = await pickers.showOpenFilePicker(pickerOptions());
    return handle && (await readPicked(await handle.getFile(), handle));
  } catch (error) {
    // A picker that may not be shown here (inside another page, for instance): the plain one may.
    return isCancelled(error) ? undefined : pickByInput();
  }
}

function pickByInput(): Promise<PickedFile | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  return new Promise((resolve, reject) => {
    input.oncancel = () => {
      resolve(undefined);
    };
    input.onchange = () => {
      const file = input.files?.[0];
      if (file) readPicked(file).then(resolve, reject);
      else resolve(undefined);
    };
    input.click();
  });
}

/** The first file dropped on the page; undefined where something else was dropped. */
export async function droppedFile(data: DataTransfer | null): Promise<PickedFile | undefined> {
  const item = [...(data?.items ?? [])].find((candidate) => candidate.kind === "file");
  const file = item?.getAsFile();
  if (!item || !file) return undefined;
  return readPicked(file, await handleOf(item));
}

async function handleOf(item: DataTransferItem): Promise<WritableHandle | undefined> {
  const withHandle = item as { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };
  try {
    const handle = await withHandle.getAsFileSystemHandle?.();
    return handle?.kind === "file" ? (handle as WritableHandle) : undefined;
  } catch {
    return undefined;
  }
}

/** Is it a list to import, rather than a workbook to open? By its name, for nobody has looked inside yet. */
export function isList(name: string): boolean {
  return /\.(?:csv|tsv|tab|txt|vcf)$/i.test(name);
}
