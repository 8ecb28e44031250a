/** Long numbers that were opened as numbers in Excel and saved again. */

const SCIENTIFIC = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i;
const WITH_ZEROS = /^(\d{5,15})\.0+$/;

/**
 * The digits that stood there before: 13812345678.0 and 1.3812345678E+10 are 13812345678. Null where
 * Excel has rounded some away (1.38E+10); undefined for any other text.
 */
export function excelDigits(text: string): string | null | undefined {
  const whole = WITH_ZEROS.exec(text)?.[1];
  if (whole !== undefined) return whole;
  const match = SCIENTIFIC.exec(text);
  if (!match) return undefined;
  const [, first = "", rest = "", exponent = ""] = match;
  return rest.length === Number(exponent) ? first + rest : null;
}
