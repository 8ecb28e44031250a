/** Starts the standalone page: the one place where the clock, chance and the browser's language come in. */
import { idSource } from "../model/identity/ids";
import { firstLanguage } from "../taskpane/first-language";
import { BookStore } from "../taskpane/store";
import { remembered } from "../taskpane/store/remember";
import { installTheme } from "../taskpane/styles/theme";
import { todayFrom } from "../taskpane/today";
import "./components/kebu-page";
import { findJournalStorage, PageJournal } from "./journal/page-journal";
import { PageSession } from "./page-session";

async function start(): Promise<void> {
  installTheme();
  const journal = new PageJournal(
    await findJournalStorage(),
    () => Date.now(),
    () => session.tellStorageLost(),
  );
  const store = new BookStore({
    today: todayFrom(location.search, () => new Date()),
    newId: idSource(() => Math.random()),
    language: firstLanguage(remembered("language"), navigator.language),
    journal,
  });
  const session = new PageSession(store, journal);
  store.subscribe(() => {
    document.documentElement.lang = store.state.language;
  });
  document.documentElement.lang = store.state.language;
  const page = document.createElement("kebu-page");
  page.session = session;
  document.body.append(page);
  await session.start();
}

void start();
