/**
 * What programs write where there is no date: databases 0000-00-00, Outlook 0/0/00, .NET 0001-01-01, and
 * Excel its day 0, 1900-01-00 or 1/0/1900.
 */
const NO_DATE =
  /^(?:0{1,4}([-/.])0{1,2}\1(?:0{2}|0{4})|1900([-/.])0?1\2(?:0|00)|0?1([-/.])0\3(?:19)?00|0001([-/.])0?1\4(?:0?1)|0?1([-/.])0?1\5(?:0001))(?:[\sT]|$)/;

/** Does the cell say that there is no date? */
export function isNoDate(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x30 || first === 0x31) && NO_DATE.test(text);
}
