import { expect, test } from "vitest";
import { fixNote } from "../../../src/taskpane/components/fix-note";
import { day } from "../../support/test-book";

const CLASSES = ["VIP", "key"];
const TODAY = day("2026-11-22");

test.each([
  { name: "", until: "", note: undefined },
  { name: "", until: "2026-12-01", note: "fixNone" },
  { name: "A", until: "", note: "fixUnknown" },
  { name: "VIP", until: "2026-11-21", note: "fixEnded" },
  { name: "VIP", until: "2026-11-22", note: undefined },
  { name: "VIP", until: "soon", note: undefined },
])("“$name” fixed until “$until” calls for $note", ({ name, until, note }) => {
  expect(fixNote({ name, until }, CLASSES, TODAY)).toBe(note);
});
