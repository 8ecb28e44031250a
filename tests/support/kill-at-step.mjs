/**
 * Loaded before `kebu` (node --import): counts what it does to files and ends the process with SIGKILL at
 * the step that KILL_AT_STEP names, the odd steps before and the even ones after or in the middle of it.
 * Only the system calls are wrapped; the product knows nothing of it.
 */
import fs from "node:fs/promises";
import { Buffer } from "node:buffer";
import { syncBuiltinESMExports } from "node:module";
import process from "node:process";

const killAt = Number(process.env.KILL_AT_STEP);
let step = 0;

function killHere() {
  step++;
  if (step === killAt) process.kill(process.pid, "SIGKILL");
}

function wrapped(owner, name) {
  const original = owner[name];
  owner[name] = async function (...given) {
    killHere();
    const result = await original.apply(this, given);
    killHere();
    return result;
  };
}

const open = fs.open;
fs.open = async function (...given) {
  killHere();
  const handle = await open.apply(this, given);
  killHere();
  wrapped(handle, "sync");
  wrapped(handle, "close");
  const writeFile = handle.writeFile.bind(handle);
  handle.writeFile = async (content) => {
    const bytes = Buffer.from(content);
    const half = bytes.length >> 1;
    await handle.write(bytes.subarray(0, half));
    killHere();
    await writeFile(bytes.subarray(half));
    killHere();
  };
  return handle;
};
for (const name of ["rename", "link", "rm", "chmod", "readFile"]) wrapped(fs, name);
syncBuiltinESMExports();
