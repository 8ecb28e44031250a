/** Loads Microsoft's client in Node, in a window of jsdom, and joins it to a simulated Excel. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import type { SimulatedExcel } from "../simulated-excel";
import { connectClient, type Client } from "./connect-client";

const FILE = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** Sets `Excel` and `OfficeExtension` as globals too, as the script does in a page. One client a process is enough. */
export async function loadClient(excel: SimulatedExcel): Promise<Client> {
  const { window } = new JSDOM("<!doctype html>", {
    url: "https://localhost:3000/",
    runScripts: "outside-only",
  });
  // Of this realm, so that what the client answers and throws compares with what tests write down.
  Object.assign(window, { JSON, Error, Promise });
  window.eval(`${await readFile(FILE, "utf8")};Object.assign(window, { Excel, OfficeExtension });`);
  return connectClient(excel, { Excel: window.Excel, OfficeExtension: window.OfficeExtension });
}
