/** Who the add-in is, and what it may do. */
import { broken } from "./broken";

export const identity = [
  broken("id", "an id that is no GUID", [/<Id>.*<\/Id>/, "<Id>kebu</Id>"]),
  broken("id", "the GUID of zeros", [/<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>"]),
  broken("version", "a version of three numbers", [/<Version>.*</, "<Version>1.0.1<"]),
  broken("version", "a version below 1.0", [/<Version>.*</, "<Version>0.9.0.0<"]),
  broken("hosts", "a host that is not Excel", ['<Host Name="Workbook" />', '<Host Name="Document" />']),
  broken("permissions", "permissions that do not exist", ["ReadWriteDocument", "Everything"]),
  broken("permissions", "permissions that do not let Kebu write", ["ReadWriteDocument", "ReadDocument"]),
];
