/** What a note says of columns that a card has no place for: `微信: chenj` in its first lines, as the export writes it. */
import { columnOf, LANGUAGES } from "../../../model/schema";

const KEYS = ["wechat", "contact", "birthday"] as const;

interface NoteField {
  readonly key: (typeof KEYS)[number] | "notes";
  readonly text: string;
}

/** The columns of the first lines, and the rest as notes. */
export function noteFields(note: string): readonly NoteField[] {
  const lines = note.split("\n");
  const named: NoteField[] = [];
  for (const line of lines) {
    const field = namedField(line);
    if (!field || named.some(({ key }) => key === field.key)) break;
    named.push(field);
  }
  const rest = lines.slice(named.length).join("\n");
  return [...named, { key: "notes", text: rest }];
}

function namedField(line: string): NoteField | undefined {
  for (const key of KEYS) {
    const { header } = columnOf("customers", key);
    for (const language of LANGUAGES) {
      const start = `${header[language]}: `;
      if (line.startsWith(start)) return { key, text: line.slice(start.length) };
    }
  }
  return undefined;
}
