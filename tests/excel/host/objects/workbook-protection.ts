/** Excel.WorkbookProtection: whether sheets may be added, renamed and deleted. */
import type { Host } from "../host";
import type { Kind } from "../host-object";

export const WORKBOOK_PROTECTION: Kind<Host> = {
  name: "WorkbookProtection",
  get: { Protected: ({ workbook }) => workbook.structureProtected },
  call: { Protect: (host) => setTo(host, true), Unprotect: (host) => setTo(host, false) },
};

function setTo(host: Host, isProtected: boolean): null {
  host.workbook.structureProtected = isProtected;
  host.clearUndo();
  return null;
}
