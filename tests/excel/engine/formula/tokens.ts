/** Cuts a formula into tokens. Undefined: there is something in it the simulation does not know. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly address: string }
  | { readonly kind: "column"; readonly table: string | undefined; readonly column: string }
  | { readonly kind: "word"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

const PATTERNS: readonly [RegExp, (match: RegExpExecArray) => Token][] = [
  [/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![A-Za-z:])/, ([text]) => ({ kind: "number", value: Number(text) })],
  [/^"((?:[^"]|"")*)"/, ([, text = ""]) => ({ kind: "text", value: text.replaceAll('""', '"') })],
  [/^#[A-Z0-9/]+[!?]?/, ([text]) => ({ kind: "error", value: text })],
  [/^([A-Z][A-Z0-9.]*)\(/i, ([, name = ""]) => ({ kind: "function", name: name.toUpperCase() })],
  [
    /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_[])/u,
    ([, sheet, address = ""]) => ({ kind: "cells", sheet: sheet && unquote(sheet), address }),
  ],
  [
    /^([\p{L}_][\p{L}\p{N}_.]*)?\[(?:(?:\[#Data\],)?\[([^[\]]+)\]|([^[\]]+))\]/u,
    ([, table, inner, plain]) => ({ kind: "column", table, column: inner ?? plain ?? "" }),
  ],
  [/^[\p{L}_][\p{L}\p{N}_.]*/u, ([name]) => ({ kind: "word", name })],
  [/^(?:<=|>=|<>|[-+*/&(),=<>%])/, ([sign]) => ({ kind: "sign", sign })],
];

export function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  let rest = formula.replace(/^=/, "").trimStart();
  while (rest !== "") {
    const token = next(rest);
    if (!token) return undefined;
    tokens.push(token.token);
    rest = rest.slice(token.length).trimStart();
  }
  return tokens;
}

function next(text: string): { readonly token: Token; readonly length: number } | undefined {
  for (const [pattern, make] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { token: make(match), length: match[0].length };
  }
  return undefined;
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
