/** Brings lists into the pane as a paste does, and changes the book behind its back. */
import type { Page } from "playwright-core";
import type { Value } from "../../../src/model/value";

/** Opens the import of this text. */
export async function bringIn(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const pane = document.querySelector("kebu-pane");
    return pane?.bringIn({ name: "list.csv", text: pasted });
  }, text);
}

/** Presses the big button once it can be pressed, and waits for what was imported. */
export async function importNow(page: Page): Promise<string> {
  const view = page.locator("kebu-import-view");
  await view.locator("#import-go[aria-disabled=false]").click();
  await view.locator("#outcome:focus").waitFor();
  return view.locator("#outcome").innerText();
}

/** As if it were typed into the sheet: a cell of a customer. */
export async function editCustomer(page: Page, id: string, key: string, value: Value): Promise<void> {
  const problems = await page.evaluate(
    ([customer, column, cell]) =>
      window.kebu.store.run(() => ({
        label: { code: "edit-customer", data: {} },
        steps: [{ kind: "update", table: "customers", ids: [customer], cells: { [column]: [cell] } }],
      })),
    [id, key, value] as const,
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

/** A column of the register, as the workbook holds it. */
export function customerCells(page: Page, key: string): Promise<readonly string[]> {
  return page.evaluate(async (column) => {
    const [customers] = await window.kebu.workbook.read(["customers"]);
    return (customers?.columns[column] ?? []).map((cell) => (typeof cell === "string" ? cell : ""));
  }, key);
}
