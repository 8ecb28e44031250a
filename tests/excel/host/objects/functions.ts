/** Excel.Functions: only DATE, which tells which date system the workbook uses. */
import { serialOf } from "../../engine/entry";
import type { Host } from "../host";
import { hostObject, type Kind } from "../host-object";
import { integer } from "../arguments";

const RESULT: Kind<{ readonly value: unknown; readonly error: string | null }> = {
  name: "FunctionResult",
  get: { Value: ({ value }) => value, Error: ({ error }) => error },
};

export const FUNCTIONS: Kind<Host> = {
  name: "Functions",
  call: {
    Date: ({ workbook }, year, month, day) => {
      const value = serialOf(integer(year), integer(month), integer(day), workbook.date1904);
      return hostObject(
        RESULT,
        value === undefined ? { value: null, error: "#NUM!" } : { value, error: null },
      );
    },
  },
};
