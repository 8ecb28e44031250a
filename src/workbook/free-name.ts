/** The name, or the name with the first number from 2 that is free. Excel compares without case. */
export function freeName(wanted: string, joint: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${joint}${count}`;
  return name;
}
