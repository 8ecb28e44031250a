/**
 * Points and weights of Gauss and Legendre between −1 and 1: the sum of weight × f(point) is the integral
 * of f, exact for polynomials up to twice the number of points. Found by Newton's method from the usual
 * first guess, cos(π (i + ¾) / (n + ½)).
 */
export interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

const STEPS = 10;

/** The rule with this many points. */
export function gaussLegendre(size: number): Quadrature {
  const points = new Float64Array(size);
  const weights = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let point = Math.cos((Math.PI * (i + 0.75)) / (size + 0.5));
    let slope = 1;
    for (let step = 0; step < STEPS; step++) {
      const { value, before } = legendre(size, point);
      slope = (size * (point * value - before)) / (point * point - 1);
      point -= value / slope;
    }
    points[i] = point;
    weights[i] = 2 / ((1 - point * point) * slope * slope);
  }
  return { points, weights };
}

/** The Legendre polynomial of this degree at a point, and the one before it. */
function legendre(degree: number, point: number): { value: number; before: number } {
  let before = 1;
  let value = point;
  for (let k = 2; k <= degree; k++) {
    [before, value] = [value, ((2 * k - 1) * point * value - (k - 1) * before) / k];
  }
  return { value, before };
}
