import { dayOf, type Day } from "../day";

/**
 * Easter Sunday: the Sunday after the first full moon of spring, by the church's table and not by the sky.
 * The anonymous Gregorian reckoning, whose letters these are (Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterIn(year: number): Day | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const place = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(place / 31), (place % 31) + 1);
}
