/** The file of keyboard shortcuts that ExtendedOverrides names (Microsoft's extended-manifest schema, the part Kebu uses). */
export interface ShortcutsFile {
  readonly actions: readonly {
    readonly id: string;
    readonly type: "ExecuteFunction";
    readonly name: string;
  }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: {
    readonly default: Readonly<Record<string, { readonly value: string; readonly comment: string }>>;
  };
}

/** The file, or a sentence about what is wrong with it. */
export function readShortcuts(bytes: Buffer | undefined): ShortcutsFile | string {
  if (!bytes) return "there is no such file.";
  try {
    const file = JSON.parse(bytes.toString("utf8")) as Partial<ShortcutsFile>;
    const { actions, shortcuts, resources } = file;
    if (!actions || !shortcuts || !resources?.default)
      return "actions, shortcuts or resources.default is missing.";
    return { actions, shortcuts, resources };
  } catch (error) {
    return `it is no JSON: ${(error as Error).message}`;
  }
}
