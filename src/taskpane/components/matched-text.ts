/** Text with what was found in it marked. */
import { html, type TemplateResult } from "lit";
import type { Matched, Range } from "../../model/search/search-result";

/** So much is shown of a long text before what was found. */
const BEFORE = 8;

/** The text, its ranges in `<mark>`. */
export function markedText(text: string, ranges: readonly Range[]): TemplateResult {
  let position = 0;
  const pieces = ranges.map(([from, to]) => {
    const before = text.slice(position, from);
    position = to;
    return html`${before}<mark>${text.slice(from, to)}</mark>`;
  });
  return html`${pieces}${text.slice(position)}`;
}

/** The same, begun shortly before the first range. */
export function markedExcerpt({ text, ranges }: Matched): TemplateResult {
  const from = Math.max(0, (ranges[0]?.[0] ?? 0) - BEFORE);
  if (from === 0) return markedText(text, ranges);
  const moved = ranges.map(([begin, end]): Range => [begin - from, end - from]);
  return html`…${markedText(text.slice(from), moved)}`;
}
