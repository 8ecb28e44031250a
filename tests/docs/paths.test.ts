/** Docs say what is true now: every path they name exists. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const pages = ["README.md", "README.zh-CN.md", ...readdirSync("docs").map((file) => `docs/${file}`)].filter(
  (file) => file.endsWith(".md"),
);

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");
  it("names only paths of this project that exist", () => {
    const named = text.match(/`(?:src|tests|scripts|bench|docs|templates|\.ci)\/[\w./-]*`/g) ?? [];
    const paths = named.map((quoted) => quoted.slice(1, -1));
    expect(paths.filter((name) => !existsSync(name))).toEqual([]);
  });
  it("links only to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(path.join(path.dirname(page), link)))).toEqual([]);
  });
});
