/**
 * The cubic spline of Forsythe, Malcolm and Moler (Computer Methods for Mathematical Computations, 1977),
 * which R draws where none is named: at each end it follows the cubic through the first or last four
 * points. The lorenz method has to draw the same curve as R's ABCanalysis to find the same limits.
 */

export interface Spline {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Of x - x[i], x - x[i] squared and cubed from point i on. */
  readonly linear: Float64Array;
  readonly square: Float64Array;
  readonly cube: Float64Array;
}

/** The spline through points whose x rise; at least two of them. */
export function fmmSpline(x: Float64Array, y: Float64Array): Spline {
  const size = x.length;
  const last = size - 1;
  const linear = new Float64Array(size);
  const square = new Float64Array(size);
  const cube = new Float64Array(size);
  if (size < 3) {
    linear.fill((y[last]! - y[0]!) / (x[last]! - x[0]!));
    return { x, y, linear, square, cube };
  }
  // A tridiagonal system: `linear` is its diagonal, `cube` beside it, `square` the right-hand side.
  for (let i = 0; i < last; i++) {
    cube[i] = x[i + 1]! - x[i]!;
    const slope = (y[i + 1]! - y[i]!) / cube[i]!;
    square[i + 1] = slope;
    if (i === 0) continue;
    linear[i] = 2 * (cube[i - 1]! + cube[i]!);
    square[i] = slope - square[i]!;
  }
  setEnds(x, linear, square, cube);
  for (let i = 1; i < size; i++) {
    const factor = cube[i - 1]! / linear[i - 1]!;
    linear[i]! -= factor * cube[i - 1]!;
    square[i]! -= factor * square[i - 1]!;
  }
  square[last]! /= linear[last]!;
  for (let i = last - 1; i >= 0; i--) square[i] = (square[i]! - cube[i]! * square[i + 1]!) / linear[i]!;
  toCoefficients(y, linear, square, cube);
  return { x, y, linear, square, cube };
}

/** The rows of both ends, from the third differences there; none with three points. */
function setEnds(x: Float64Array, diagonal: Float64Array, right: Float64Array, step: Float64Array): void {
  const last = x.length - 1;
  diagonal[0] = -step[0]!;
  diagonal[last] = -step[last - 1]!;
  right[0] = 0;
  right[last] = 0;
  if (last < 3) return;
  const first = right[2]! / (x[3]! - x[1]!) - right[1]! / (x[2]! - x[0]!);
  const end = right[last - 1]! / (x[last]! - x[last - 2]!) - right[last - 2]! / (x[last - 1]! - x[last - 3]!);
  right[0] = (first * step[0]! ** 2) / (x[3]! - x[0]!);
  right[last] = (-end * step[last - 1]! ** 2) / (x[last]! - x[last - 3]!);
}

function toCoefficients(
  y: Float64Array,
  linear: Float64Array,
  square: Float64Array,
  cube: Float64Array,
): void {
  const last = y.length - 1;
  const end = cube[last - 1]!;
  linear[last] = (y[last]! - y[last - 1]!) / end + end * (square[last - 1]! + 2 * square[last]!);
  for (let i = 0; i < last; i++) {
    const step = cube[i]!;
    linear[i] = (y[i + 1]! - y[i]!) / step - step * (square[i + 1]! + 2 * square[i]!);
    cube[i] = (square[i + 1]! - square[i]!) / step;
    square[i]! *= 3;
  }
  square[last]! *= 3;
  cube[last] = cube[last - 1]!;
}

/** The spline at these places, which must not fall. */
export function valuesAt(spline: Spline, places: Float64Array): Float64Array {
  return along(spline, places, (i, step) => {
    const { y, linear, square, cube } = spline;
    return y[i]! + step * (linear[i]! + step * (square[i]! + step * cube[i]!));
  });
}

/** Its slope at these places, which must not fall. */
export function slopesAt(spline: Spline, places: Float64Array): Float64Array {
  return along(spline, places, (i, step) => {
    const { linear, square, cube } = spline;
    return linear[i]! + step * (2 * square[i]! + 3 * step * cube[i]!);
  });
}

function along(
  { x }: Spline,
  places: Float64Array,
  figure: (point: number, step: number) => number,
): Float64Array {
  let point = 0;
  return places.map((place) => {
    while (point < x.length - 1 && place >= x[point + 1]!) point++;
    return figure(point, place - x[point]!);
  });
}
