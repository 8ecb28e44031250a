/**
 * The scan for duplicates on registers of which it is known who is who: what it finds, and how its time grows
 * from 10,000 to 100,000 customers.
 */
import { findDuplicates } from "../src/model/duplicates/find-duplicates";
import { pinyinOf } from "../src/model/pinyin/pinyin";
import { finish } from "../src/model/work";
import { HELD_OUT_SEED, labelledCustomers, TUNED_SEED } from "../tests/support/labelled-customers";
import { measureBoth, type BenchLine } from "./bench-line";

const FEW = 10_000;
const MANY = 100_000;
/** Of a hundred customers of the labelled register twelve stand in it twice. */
const SHARE = 0.12;

/** Recall and precision as what is missing of them, to the most that may be missing. */
export function benchDuplicates(): Promise<BenchLine[]> {
  const lines = [quality("tuned", TUNED_SEED), quality("held-out", HELD_OUT_SEED)].flat();
  const scan = (size: number) => {
    const { book } = labelledCustomers(TUNED_SEED, size, size * SHARE);
    return () => finish(findDuplicates(book, { pinyin: pinyinOf })).length;
  };
  const { thing, yardstick } = measureBoth(scan(MANY), scan(FEW), { runs: 2 });
  lines.push({
    what: "duplicates, time for 100,000 customers to ten times the time for 10,000",
    ratio: thing / yardstick / (MANY / FEW),
    aim: 1.5,
    detail: `${(thing / 1000).toFixed(1)} s and ${(yardstick / 1000).toFixed(2)} s of processor time`,
  });
  return Promise.resolve(lines);
}

function quality(name: string, seed: number): readonly BenchLine[] {
  const { book, truth } = labelledCustomers(seed);
  const pairs = finish(findDuplicates(book, { pinyin: pinyinOf }));
  const hits = pairs.filter(({ a, b }) => truth.has(`${a}|${b}`)).length;
  const recall = hits / truth.size;
  const precision = hits / pairs.length;
  const of = `${name} register of ${book.customers.size} with ${truth.size} duplicates`;
  return [
    {
      what: `duplicates, share missed on the ${of}, to 3 %`,
      ratio: (1 - recall) / 0.03,
      aim: 1,
      detail: `recall ${(100 * recall).toFixed(1)} %: ${hits} found`,
    },
    {
      what: `duplicates, share wrong on the ${of}, to 5 %`,
      ratio: (1 - precision) / 0.05,
      aim: 1,
      detail: `precision ${(100 * precision).toFixed(1)} %: ${pairs.length} pairs`,
    },
  ];
}
