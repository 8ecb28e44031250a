import type { ObjectPattern } from "copy-webpack-plugin";

export function manifestCopyPatterns(
  environment?: Readonly<Record<string, string | undefined>>,
): ObjectPattern[];
