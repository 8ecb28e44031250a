import { readJson } from "./read-json";

export type Words = Readonly<Partial<Record<string, { readonly value: string; readonly comment: string }>>>;

/** The file of keyboard shortcuts that ExtendedOverrides names (Microsoft's extended-manifest schema, the part Kebu uses). */
export interface ShortcutsFile {
  readonly actions: readonly {
    readonly id: string;
    readonly type: "ExecuteFunction";
    readonly name: string;
  }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Words };
}

/** The file; undefined where it is missing, no JSON, or lacks a part. */
export function readShortcuts(bytes: Buffer | undefined): ShortcutsFile | undefined {
  const { actions, shortcuts, resources } = readJson<ShortcutsFile>(bytes) ?? {};
  return actions && shortcuts && resources ? { actions, shortcuts, resources } : undefined;
}
