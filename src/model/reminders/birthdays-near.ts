/** Tells by four figures of a birthday whether it is near: a register of 100,000 is not read as dates every morning. */
import { addDays, calendarDate, type Day } from "../day";

/**
 * May this birthday be celebrated from `first` to `last`? As it is written: `1990-05-12`, `--05-12`. Of what is written
 * in another way, as lunar ones are, it is not known, and the answer is yes.
 */
export function birthdaysNear(first: Day, last: Day): (written: string) => boolean {
  const isNear = new Uint8Array(LARGEST_KEY + 1);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const { month, day: dayOfMonth } = calendarDate(day);
    isNear[keyOf(month, dayOfMonth)] = 1;
  }
  // A common year celebrates the 29th on the 28th.
  if (isNear[keyOf(2, 28)] === 1) isNear[keyOf(2, 29)] = 1;
  return (written) => {
    const end = written.length;
    if (written[end - 3] !== "-" || written[end - 6] !== "-") return true;
    return isNear[keyOf(figuresAt(written, end - 5), figuresAt(written, end - 2))] === 1;
  };
}

const LARGEST_KEY = 9999;

function keyOf(month: number, day: number): number {
  return 100 * month + day;
}

/** The number of two figures. */
function figuresAt(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO;
}

const ZERO = "0".charCodeAt(0);
