/** Whom a new customer resembles, as the pane asks for it while typing. */
import { expect, it } from "vitest";
import { lookalikesOf } from "../../src/taskpane/store/lookalikes-of";
import { testBook } from "../support/test-book";

const { book } = testBook()
  .customer("陈静", { id: "C1", phone: "138 0013 8000" })
  .customer("Anna Li", { id: "C2", phone: "+44 7700 900123" });

async function whyIn(country: string): Promise<readonly string[]> {
  const find = await lookalikesOf(book, country);
  const [anna] = find({ name: "Anna Li", phone: "07700 900123" });
  return anna?.why.map(({ code }) => code) ?? [];
}

it("reads phones without a country as those of the country that is set now", async () => {
  expect(await whyIn("CN")).not.toContain("same-phone");
  expect(await whyIn("GB")).toContain("same-phone");
  expect(await whyIn("CN")).not.toContain("same-phone");
});

it("prepares a register once for one country", () => {
  expect(lookalikesOf(book, "SG")).toBe(lookalikesOf(book, "SG"));
});
