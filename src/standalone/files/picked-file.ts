/** A file the user chose: its bytes, and where the browser allows it, a handle to write it back. */

/**
 * The part of the File System Access API that the page uses and TypeScript's DOM library lacks. Chrome
 * and Edge have it; elsewhere files come by `<input type="file">` and go by download.
 */
export interface WritableHandle extends FileSystemFileHandle {
  requestPermission?(options: { mode: "readwrite" }): Promise<PermissionState>;
}

interface PickerOptions {
  readonly suggestedName?: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

export interface FilePickers {
  showOpenFilePicker?(options: PickerOptions): Promise<WritableHandle[]>;
  showSaveFilePicker?(options: PickerOptions): Promise<WritableHandle>;
}

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly handle?: WritableHandle | undefined;
  /** When the file was last written, to notice that somebody else wrote it since. */
  readonly modified: number;
}

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the pickers offer: Excel workbooks. */
export function pickerOptions(suggestedName?: string): PickerOptions {
  const types = [{ description: "Excel", accept: { [XLSX_TYPE]: [".xlsx"] } }];
  return suggestedName === undefined ? { types } : { types, suggestedName };
}

/** Reads a file the browser handed over. */
export async function readPicked(file: File, handle?: WritableHandle): Promise<PickedFile> {
  return {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    handle,
    modified: file.lastModified,
  };
}

/** The user closed a picker without choosing. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
