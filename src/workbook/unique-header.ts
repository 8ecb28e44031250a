/** The header, with a number where a column is called so already: Excel allows no two alike in a table. */
export function uniqueHeader(header: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let unique = header;
  for (let count = 2; known.has(unique.toLowerCase()); count++) unique = `${header} (${count})`;
  return unique;
}
