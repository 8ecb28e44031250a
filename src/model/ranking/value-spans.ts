import type { Ranking } from "./ranking";

export interface ValueSpan {
  readonly least: number;
  readonly most: number;
}

/** The lowest and the highest value in each class, by place; undefined where nobody is in it. */
export function valueSpans({ query, values, places }: Ranking): readonly (ValueSpan | undefined)[] {
  const least = new Float64Array(query.classes.length).fill(Infinity);
  const most = new Float64Array(query.classes.length).fill(-Infinity);
  values.forEach((value, row) => {
    const place = places[row]!;
    if (value < least[place]!) least[place] = value;
    if (value > most[place]!) most[place] = value;
  });
  return query.classes.map((_, place) =>
    least[place]! <= most[place]! ? { least: least[place]!, most: most[place]! } : undefined,
  );
}
