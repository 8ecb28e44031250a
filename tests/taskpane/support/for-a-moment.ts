/**
 * Looks at what is there for a moment only: a button to stop what is under way, which may be over before anything from
 * outside arrives. So it is looked for in the page itself, after every change of it, and asked for before it begins.
 */
import type { Page } from "playwright-core";

/** What to do with it, or to say of it. */
type Deed =
  | { readonly do: "press" }
  /** Says the id of what has the focus in the view. */
  | { readonly do: "focus" }
  /** Says the text of an element. */
  | { readonly do: "text"; readonly of: string };

/** Presses a button of a view as soon as it is there. */
export async function pressWhenThere(page: Page, view: string, id: string): Promise<void> {
  await whenThere(page, view, id, { do: "press" });
}

/** The id of what has the focus in the view while an element is there; "" if nothing has until it is gone. */
export function focusWhileThere(page: Page, view: string, id: string): Promise<string> {
  return whenThere(page, view, id, { do: "focus" });
}

/** The text of an element of the view while another one is there. */
export function textWhileThere(page: Page, view: string, id: string, of: string): Promise<string> {
  return whenThere(page, view, id, { do: "text", of });
}

function whenThere(page: Page, view: string, id: string, deed: Deed): Promise<string> {
  return page.evaluate(
    ([viewName, wanted, asked]) =>
      new Promise<string>((resolve) => {
        const pane = (): ShadowRoot | null | undefined => document.querySelector("kebu-pane")?.shadowRoot;
        const root = (): ShadowRoot | null | undefined => pane()?.querySelector(viewName)?.shadowRoot;
        const element = (): HTMLElement | null | undefined =>
          root()?.querySelector<HTMLElement>(`#${wanted}`);
        const watched = new Set<Node>();
        let wasThere = false;
        const look = (): void => {
          for (const each of [document, pane(), root()]) {
            if (!each || watched.has(each)) continue;
            watched.add(each);
            observer.observe(each, { childList: true, subtree: true, attributes: true, characterData: true });
          }
          const found = element();
          if (!found && !wasThere) return;
          wasThere = true;
          if (asked.do === "press") found?.click();
          const said =
            asked.do === "text"
              ? root()?.querySelector(`#${asked.of}`)?.textContent.trim()
              : root()?.activeElement?.id;
          if (found && asked.do !== "press" && !said) return;
          observer.disconnect();
          document.removeEventListener("focusin", look, true);
          clearInterval(timer);
          resolve(found ? (said ?? "") : "");
        };
        const observer = new MutationObserver(look);
        document.addEventListener("focusin", look, true);
        // An element that is defined later begins its own root without a change that is seen from outside.
        const timer = setInterval(look, 1);
        look();
      }),
    [view, id, deed] as const,
  );
}
