/** A cell that holds a letter instead of a name must not be taken apart word by word. */
import { expect, it } from "vitest";
import { emptyBook } from "../../../src/model/book";
import { makeLookalikes } from "../../../src/model/duplicates/lookalikes";

const LENGTH = 30_000;

function longText(piece: string): string {
  return piece.repeat(LENGTH / piece.length);
}

it.each(["a; ", "1,", "1/", "有限公司", "a@", "1 ", '{"a":'])(
  "looks a cell of %j over and over up at once",
  (piece) => {
    const lookalikes = makeLookalikes(emptyBook("en"));
    const text = longText(piece);
    const row = { name: text, phone: text, email: text, wechat: text, address: text, birthday: text };
    expect(lookalikes(row)).toEqual([]);
  },
);
