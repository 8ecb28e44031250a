/** The encodings in which lists of customers come, by the names of the Encoding Standard. */
export const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "windows-1252"] as const;

export type Encoding = (typeof ENCODINGS)[number];
