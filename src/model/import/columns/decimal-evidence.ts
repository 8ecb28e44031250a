/** Which sign stands before the decimals of a column of amounts: 1.234 is 1234 where others are 12,50. */
import { foldWidth } from "../../read/comparable";
import type { DecimalSign } from "../../read/read-money";
import { ROWS_A_STEP, type Work } from "../../work";

/** Where 1.234 means 1234 in a column that says nothing else. */
const COMMA_COUNTRIES: ReadonlySet<string> = new Set(
  "AR AT BE BR CL CO CZ DE DK ES FI FR GR HR HU ID IT NL NO PL PT RO RU SE SI SK TR UA VN".split(" "),
);

/** The sign that the texts of a column show; without evidence that of the country. */
export function* decimalSign(texts: Iterable<string>, country: string): Work<DecimalSign> {
  const found = new Set<DecimalSign>();
  let row = 0;
  for (const text of texts) {
    if (row++ % ROWS_A_STEP === 0) yield 0;
    const shown = signIn(text);
    if (shown !== undefined) found.add(shown);
    // Amounts with both signs are read one by one, as far as they leave no doubt.
    if (found.size === 2) return ".";
  }
  const [only] = found;
  return only ?? (COMMA_COUNTRIES.has(country) ? "," : ".");
}

/** Most amounts of most files: said before all else, as it is quick. */
const CENTS = /^\d+\.\d{1,2}$/;

/** What a single amount shows; undefined where it shows nothing. */
function signIn(text: string): DecimalSign | undefined {
  if (CENTS.test(text)) return ".";
  const digits = /\d[\d.,]*/.exec(text.includes("，") || text.includes("．") ? foldWidth(text) : text)?.[0];
  if (digits === undefined) return undefined;
  const dot = digits.lastIndexOf(".");
  const comma = digits.lastIndexOf(",");
  if (dot < 0 && comma < 0) return undefined;
  if (dot >= 0 && comma >= 0) return dot > comma ? "." : ",";
  const [sign, at, other] = dot >= 0 ? ([".", dot, ","] as const) : ([",", comma, "."] as const);
  if (digits.indexOf(sign) !== at) return other;
  const isGroup = digits.length - at === 4 && at <= 3 && !digits.startsWith("0");
  return isGroup ? undefined : sign;
}
