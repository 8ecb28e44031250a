/** The little of jsdom the tests use; it comes without types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string; readonly runScripts?: "outside-only" });
    readonly window: Window & typeof globalThis;
  }
}
