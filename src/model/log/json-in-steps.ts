import { ROWS_A_STEP, type Work } from "../work";

/** The JSON of a value whose long lists, in objects however deep, are written piece by piece. */
export function* jsonInSteps(value: unknown): Work<string> {
  if (Array.isArray(value)) return yield* listInSteps(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members: string[] = [];
  for (const [key, member] of Object.entries(value))
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${yield* jsonInSteps(member)}`);
  return `{${members.join(",")}}`;
}

function* listInSteps(list: readonly unknown[]): Work<string> {
  const pieces: string[] = [];
  for (let from = 0; from < list.length; from += ROWS_A_STEP) {
    yield from / list.length;
    pieces.push(JSON.stringify(list.slice(from, from + ROWS_A_STEP)).slice(1, -1));
  }
  return `[${pieces.join(",")}]`;
}
