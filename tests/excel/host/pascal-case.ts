/** `rowCount` → `RowCount`; names of the wire start with a capital. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `GetRange` → `getRange`, as errors name members. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
