import { linksOf, rememberLinks, type Book } from "../src/model/book";

/** The same book with tables of which nothing is kept but whose visits they are: what is worked out of it, is worked out anew. */
export function unreadBook(book: Book): Book {
  const { visits, followUps } = book;
  const made = { ...book, visits: { ...visits }, followUps: { ...followUps } };
  rememberLinks(made, linksOf(book));
  return made;
}
