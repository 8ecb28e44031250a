import type { Book } from "../book";
import type { Change } from "../change";
import type { Day } from "../day";
import type { NewId } from "../identity/ids";
import type { Problem } from "../problem";

/**
 * A command looks at the book and says what is to be written, or why not. It writes nothing itself.
 * Every command has this shape, so that shells can run any of them alike.
 */
export type Command<Input> = (
  book: Book,
  input: Input,
  today: Day,
  newId: NewId,
) => Change | readonly Problem[];
