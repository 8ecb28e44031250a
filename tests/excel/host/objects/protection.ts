/** Excel.WorksheetProtection. Both ways empty the undo stack. */
import { accessDenied, invalidArgument } from "../../engine/excel-error";
import { mustAllowChange } from "../../engine/may-write";
import { options } from "../arguments";
import type { Kind } from "../host-object";
import type { SheetRef } from "../in-host";

export const PROTECTION: Kind<SheetRef> = {
  name: "WorksheetProtection",
  get: {
    Protected: ({ sheet }) => sheet.protection !== undefined,
    Options: ({ sheet }) => sheet.protection?.options ?? {},
  },
  call: {
    Protect: ({ host, sheet }, given, password) => {
      mustAllowChange(host.workbook);
      if (sheet.protection) throw accessDenied();
      sheet.protection = {
        options: options(given) as Record<string, boolean | string>,
        ...(typeof password === "string" && { password }),
      };
      host.clearUndo();
      host.emit({ kind: "protection", sheet, isProtected: true });
      return null;
    },
    Unprotect: ({ host, sheet }, password) => {
      mustAllowChange(host.workbook);
      if (sheet.protection?.password !== undefined && sheet.protection.password !== password)
        throw invalidArgument();
      const wasProtected = sheet.protection !== undefined;
      sheet.protection = undefined;
      host.clearUndo();
      if (wasProtected) host.emit({ kind: "protection", sheet, isProtected: false });
      return null;
    },
  },
};
