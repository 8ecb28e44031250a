/** A handover in the pane, by keyboard: chosen, changed by hand, done once, told, taken back. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import { axe, openPane, type PageOptions } from "../support/pane-page";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const view = "kebu-handover-view";
const OWNERS = [
  "小美",
  "阿强",
  "小美",
  "",
  "小美",
  "小美",
  "Longinus Featherstonehaugh",
  "小美",
  "阿强",
  "小美",
];

/** The sample with owners, a follow-up of 小美's still open and one done, and the view open. */
async function openHandover(options: PageOptions = {}): Promise<void> {
  page = await openPane(browser, { width: 270, ...options });
  const problems = await page.evaluate(
    (owners) =>
      window.kebu.store.run(() => ({
        label: { code: "import", data: {} },
        steps: [
          {
            kind: "update",
            table: "customers",
            ids: owners.map((_, row) => `C00000${row}`),
            cells: { owner: owners },
          },
          {
            kind: "append",
            table: "followUps",
            ids: ["F1", "F2"],
            cells: {
              customerId: ["C000000", "C000002"],
              due: [46350, 46300],
              reason: ["带样册", "问护理"],
              state: ["open", "done"],
              assignee: ["小美", "小美"],
            },
          },
        ],
      })),
    OWNERS,
  );
  expect(problems).toEqual([]);
  await page.locator("kebu-pane #tab-more").click();
  await page.locator("kebu-more-view #go-handover").press("Enter");
  await page.locator(`${view} #handover-title:focus`).waitFor();
}

function cells(table: "customers" | "followUps", key: string): Promise<readonly string[]> {
  return page.evaluate(
    async ([from, column]) => {
      const [read] = await window.kebu.workbook.read([from]);
      return (read?.columns[column] ?? []).map((cell) => (typeof cell === "string" ? cell : ""));
    },
    [table, key] as const,
  );
}

/** Who leaves and who takes over, as a person would tick it. */
async function choose(from: string, to: readonly string[]): Promise<void> {
  await page.locator(`${view} #from label`, { hasText: from }).locator("input").press("Space");
  for (const name of to)
    await page.locator(`${view} #to label.check`, { hasText: name }).locator("input").press("Space");
}

it("who has customers can leave; who leaves cannot take over", async () => {
  await openHandover();
  expect(await page.locator(`${view} #from label`).allInnerTexts()).toEqual([
    "小美, 6",
    "阿强, 2",
    "Longinus Featherstonehaugh, 1",
  ]);
  await choose("阿强", []);
  expect(await page.locator(`${view} #to label.check`).allInnerTexts()).toEqual([
    "小美 (has 6 clients)",
    "Longinus Featherstonehaugh (has 1 client)",
  ]);
  await page.locator(`${view} [role=status]`, { hasText: "Choose who leaves" }).waitFor();
});

it("the sums follow what is given by hand, and one press brings the proposal back", async () => {
  await openHandover();
  await choose("小美", ["阿强"]);
  await page.locator(`${view} #newcomers`).fill("Zoe");
  const takes = page.locator(`${view} .loads tbody td:nth-of-type(1)`);
  expect(await takes.allInnerTexts()).toEqual(["3", "3"]);
  const first = page.locator(`${view} select[id^=give]`).first();
  expect(await first.inputValue()).toBe("Zoe");
  await first.selectOption("小美");
  await page.locator(`${view} #hand-over`, { hasText: "Hand over 5 clients" }).waitFor();
  expect(await takes.allInnerTexts()).toEqual(["2", "3", "1"]);
  await page.locator(`${view} #unchosen`).press("Enter");
  await page.locator(`${view} #hand-over:focus`, { hasText: "Hand over 6 clients" }).waitFor();
  expect(await first.inputValue()).toBe("Zoe");
});

it("it says what it will change, does it as one change though pressed twice, and undo gives everything back", async () => {
  await openHandover();
  await choose("小美", ["阿强", "Longinus"]);
  expect(await page.locator(`${view} #will-change`).innerText()).toContain("1 open follow-up");
  await page.locator(`${view} #hand-over`).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await page.locator("kebu-handed-over #done-title:focus", { hasText: "6 clients of 小美" }).waitFor();
  expect(await cells("customers", "owner")).not.toContain("小美");
  expect((await cells("followUps", "assignee"))[1]).toBe("小美");
  expect((await cells("followUps", "assignee"))[0]).not.toBe("小美");
  await page.locator("kebu-pane-message #undo").press("Enter");
  await page.locator("kebu-pane-message", { hasText: "Undone" }).waitFor();
  expect(await cells("customers", "owner")).toEqual(OWNERS);
  expect(await cells("followUps", "assignee")).toEqual(["小美", "小美"]);
  await page.locator("kebu-more-view #go-handover").press("Enter");
  await page.locator(`${view} #from label`, { hasText: "小美, 6" }).waitFor();
});

it("what the workbook refuses is told, and nothing that was chosen is lost", async () => {
  await openHandover();
  await choose("小美", ["阿强"]);
  await page.evaluate(() => window.kebu.refuseNext());
  await page.locator(`${view} #hand-over`).press("Enter");
  await page.locator(`${view} #problems:focus`).waitFor();
  expect(await page.locator(`${view} .clients tbody tr`).count()).toBe(6);
  expect(await cells("customers", "owner")).toEqual(OWNERS);
});

it("a client whom somebody else took meanwhile is left and named", async () => {
  await openHandover();
  await choose("小美", ["阿强"]);
  await page.locator(`${view} #hand-over`).evaluate((button: HTMLElement) => {
    void window.kebu.store.run(() => ({
      label: { code: "edit-customer", data: {} },
      steps: [{ kind: "update", table: "customers", ids: ["C000002"], cells: { owner: ["Zoe"] } }],
    }));
    button.click();
  });
  await page.locator("kebu-handed-over #done-title", { hasText: "5 clients of 小美" }).waitFor();
  expect(await page.locator("kebu-handed-over li").first().innerText()).toContain("is with Zoe by now");
  expect((await cells("customers", "owner"))[2]).toBe("Zoe");
});

it("a name opens the card, and back is at the same line with the same choices", async () => {
  await openHandover();
  await choose("小美", ["阿强"]);
  await page.locator(`${view} .clients .name`).nth(2).press("Enter");
  await page.locator("kebu-card-view #name:focus").waitFor();
  await page.locator("kebu-card-view .back").press("Enter");
  await page.locator(`${view} .clients tbody tr:nth-child(3) .name:focus`).waitFor();
});

it("each client's message is filled from the template; one with an empty or unknown field does not leave", async () => {
  await openHandover();
  await choose("小美", ["阿强"]);
  await page.locator(`${view} #hand-over`).press("Enter");
  const messages = page.locator("kebu-handover-messages");
  await messages.locator("#message-count", { hasText: "5 messages ready" }).waitFor();
  expect(await messages.locator(".messages p").first().innerText()).toContain("this is 阿强");
  expect(await messages.locator(".refused li").innerText()).toContain("吴磊 has neither a phone number");
  await messages.locator("#template").fill("Hello {name}, for {birthday}");
  await messages.locator("#message-count", { hasText: "1 message ready" }).waitFor();
  await messages.locator(".refused li", { hasText: "“birthday” is empty for 王芳芳" }).waitFor();
  await messages.locator("#template").fill("Hello {nickname}");
  await messages.locator("#template-note", { hasText: "“nickname”" }).waitFor();
  expect(await messages.locator(".messages").count()).toBe(0);
});

it("who leaves and is typed as somebody new is told so, by whatever spelling", async () => {
  await openHandover();
  await choose("Longinus", []);
  await page.locator(`${view} #newcomers`).fill("Zoe, longinus featherstonehaugh");
  await page
    .locator(`${view} #newcomers-note`, { hasText: "Longinus Featherstonehaugh is who leaves" })
    .waitFor();
});

it("who has no clients hands over what is open, to the owners of those clients, and undo gives it back", async () => {
  await openHandover();
  await page.evaluate(() =>
    window.kebu.store.run(() => ({
      label: { code: "import", data: {} },
      steps: [
        {
          kind: "append",
          table: "followUps",
          ids: ["F3"],
          cells: {
            customerId: ["C000001"],
            due: [46350],
            reason: ["送样品"],
            state: ["open"],
            assignee: ["Kat"],
          },
        },
      ],
    })),
  );
  await page.locator(`${view} #from label`, { hasText: "Kat (1 open follow-up)" }).waitFor();
  await choose("Kat", ["小美"]);
  await page
    .locator(`${view} #will-change`, { hasText: "Kat has no clients; handed over: 1 open follow-up." })
    .waitFor();
  expect(await axe(page)).toEqual([]);
  await page.locator(`${view} #hand-over`).press("Enter");
  await page.locator("kebu-handed-over #done-title:focus", { hasText: "What Kat had open" }).waitFor();
  expect(await cells("followUps", "assignee")).toEqual(["小美", "小美", "阿强"]);
  await page.locator("kebu-pane-message #undo").press("Enter");
  await expect.poll(() => cells("followUps", "assignee")).toEqual(["小美", "小美", "Kat"]);
});

it("a book in which nobody owns a client says what to do", async () => {
  page = await openPane(browser, { width: 270, language: "zh-CN" });
  await page.locator("kebu-pane #tab-more").click();
  await page.locator("kebu-more-view #go-handover").press("Enter");
  await page.locator(`${view} p`, { hasText: "还没有一位客人写了负责人" }).waitFor();
});

it.each([
  { language: "zh-CN", scheme: "dark" },
  { language: "en", scheme: "light" },
] as const)("nothing for axe to find in $language, before and after", async (options) => {
  await openHandover(options);
  await choose("小美", ["阿强"]);
  await page.locator(`${view} #by label`).nth(2).click();
  expect(await axe(page)).toEqual([]);
  await page.locator(`${view} #hand-over`).press("Enter");
  await page.locator("kebu-handover-messages #message-count").waitFor();
  expect(await axe(page)).toEqual([]);
});
