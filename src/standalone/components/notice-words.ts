import type { Language } from "../../model/schema";
import { lossWords } from "../../words/losses";
import { pageWords } from "../../words/page";
import { say } from "../../words/phrase";
import { problemWords } from "../../taskpane/components/problem-words";
import type { PageNotice } from "../page-state";

/** The sentence of a notice; several problems stand on lines of their own. */
export function noticeWords(notice: PageNotice, language: Language): unknown {
  switch (notice.kind) {
    case "problems":
      return notice.problems.map((problem) => [problemWords(problem, language), "\n"]);
    case "saved":
      return say(pageWords.saved, language, { file: notice.file });
    case "downloaded":
      return say(pageWords.downloaded, language, { file: notice.file });
    case "saved-beside":
      return say(pageWords.savedBeside, language, {
        file: notice.file,
        what: lossWords(notice.losses, language),
      });
    case "not-permitted":
      return say(pageWords.notPermitted, language, { file: notice.file });
    case "not-reached":
      return say(pageWords.notReached, language, { file: notice.file });
    case "restored": {
      const { count, lost } = notice;
      return say(lost > 0 ? pageWords.partlyRestored : pageWords.restored, language, { count, lost });
    }
    case "no-storage":
      return pageWords.noStorage[language];
    case "taken-elsewhere":
      return pageWords.takenElsewhere[language];
    case "storage-lost":
      return pageWords.storageLost[language];
  }
}
