/**
 * The place of a customer who was at `before` when limits have a margin: the class before, unless even
 * with the margin in the customer's favour the figures are below it (`best`), or with it against them
 * still above (`worst`). More money lowers none of the two, so it never lowers the class either.
 */
export function heldPlace(before: number, best: number, worst: number): number {
  return Math.min(Math.max(before, best), worst);
}
