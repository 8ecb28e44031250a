/** Is the book open in Excel, WPS or LibreOffice? They leave an owner file beside it while it is. */
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Who has the book open, as far as the owner file says, with the owner file's name; else undefined. */
export async function openElsewhere(book: string): Promise<string | undefined> {
  const folder = path.dirname(book);
  const name = path.basename(book);
  const excel = await ownerOf(path.join(folder, `~$${name}`), excelUser);
  return excel ?? (await ownerOf(path.join(folder, `.~lock.${name}#`), libreOfficeUser));
}

async function ownerOf(file: string, user: (bytes: Buffer) => string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  return [user(bytes), path.basename(file)].filter((part) => part !== "").join(", ");
}

/** One byte of length, then the user's name; from byte 55 on the same in UTF-16. */
function excelUser(bytes: Buffer): string {
  const length = bytes.length >= 57 ? bytes.readUInt16LE(55) : 0;
  const text = bytes.subarray(57, 57 + 2 * length).toString("utf16le");
  return plain(text || bytes.subarray(1, 1 + (bytes[0] ?? 0)).toString("latin1"));
}

/** `name,user,host,date,profile;` */
function libreOfficeUser(bytes: Buffer): string {
  const [name = "", login = ""] = bytes.toString("utf8").split(",");
  return plain(name || login);
}

function plain(text: string): string {
  return text
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, 60);
}
