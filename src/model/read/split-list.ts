/** Several things in one cell: separated by commas, the Chinese ones too, semicolons or line breaks. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
