/** Excel.Application: calculation, and the suspensions that last until the next sync. */
import type { Host } from "../host";
import type { Kind } from "../host-object";
import { oneOf } from "../arguments";

export const APPLICATION: Kind<Host> = {
  name: "Application",
  get: {
    CalculationMode: ({ workbook }) => workbook.calculationMode,
    CalculationState: () => "Done",
  },
  set: {
    CalculationMode: ({ workbook }, value) => {
      workbook.journal.remember(workbook);
      workbook.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
    },
  },
  call: {
    Calculate: ({ workbook }) => {
      workbook.version++;
      return null;
    },
    SuspendApiCalculationUntilNextSync: (host) => {
      host.suspended.calculation++;
      return null;
    },
    SuspendScreenUpdatingUntilNextSync: (host) => {
      host.suspended.screen++;
      return null;
    },
  },
};
