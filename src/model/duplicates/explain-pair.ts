import type { Evidence, EvidenceCode } from "./evidence";
import { sureness, type Finding } from "./weigh";

/** What the sentence of a reason shows of both rows, by its code. */
const SHOWN: Partial<Record<EvidenceCode, string>> = {
  "same-id": "id",
  "same-phone": "phone",
  "same-wechat": "wechat",
  "same-email": "email",
  "same-name": "name",
  "same-pinyin": "name",
  "similar-name": "name",
  "fitting-name": "name",
  "same-birthday": "birthday",
  "same-address": "address",
  "same-area": "area",
  "different-name": "name",
  "different-branch": "name",
  "different-birthday": "birthday",
  "different-phone": "phone",
  "different-wechat": "wechat",
  "different-address": "address",
};

/** Text of a column of a row, as it stands there. */
export type CellText = (key: string) => string;

export interface Judgement {
  readonly sure: number;
  readonly why: readonly Evidence[];
}

/** What is found, in the order in which it is said: for it, then against it, the weightiest first. */
export function explainPair(findings: readonly Finding[], a: CellText, b: CellText): Judgement {
  const inOrder = [...findings].sort(
    (one, other) => sign(other) - sign(one) || Math.abs(other.weight) - Math.abs(one.weight),
  );
  const why = inOrder.map(({ code, data }): Evidence => {
    const key = SHOWN[code];
    return key === undefined ? { code, data } : { code, data: { a: a(key), b: b(key), ...data } };
  });
  return { sure: sureness(findings), why };
}

function sign({ code }: Finding): number {
  return code.startsWith("different-") ? 0 : 1;
}
