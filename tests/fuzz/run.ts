/**
 * `npm run fuzz [count] [first]`: spoilt files without end, each with the number it was made from. A file
 * that fails is kept in .tmp/fuzz; its number makes it again.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkFile } from "./check-file";
import { mutate } from "./mutate";
import { pick, seeded } from "./random";
import { seedFiles } from "./seed-files";

const LIMIT_MS = 10_000;
const FOLDER = ".tmp/fuzz";
const [count = 100_000, first = 0] = process.argv.slice(2).map(Number);

async function main(): Promise<void> {
  const files = await seedFiles();
  const outcomes = { imported: 0, refused: 0, failed: 0 };
  let slowest = 0;
  for (let number = first; number < first + count; number++) {
    const random = seeded(number);
    const { name, bytes } = pick(random, files);
    const spoilt = mutate(bytes, random);
    const began = performance.now();
    try {
      outcomes[await checkFile(name, spoilt)]++;
      const took = performance.now() - began;
      slowest = Math.max(slowest, took);
      if (took > LIMIT_MS) throw new Error(`took ${Math.round(took)} ms`);
    } catch (error) {
      outcomes.failed++;
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path.join(FOLDER, `${number}-${name}`), spoilt);
      process.stdout.write(`${number} ${name}: ${String(error)}\n`);
    }
    if ((number + 1) % 5000 === 0) process.stdout.write(`${number + 1}: ${JSON.stringify(outcomes)}\n`);
  }
  process.stdout.write(`${JSON.stringify(outcomes)}, slowest ${Math.round(slowest)} ms\n`);
  if (outcomes.failed > 0) process.exitCode = 1;
}

await main();
