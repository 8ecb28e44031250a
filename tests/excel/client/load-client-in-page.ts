/** Joins the client that a page's script tag already loaded to a simulated Excel. Call it before the first `Excel.run`. */
import type { SimulatedExcel } from "../simulated-excel";
import { connectClient, type Client } from "./connect-client";

export function loadClientInPage(excel: SimulatedExcel): Client {
  return connectClient(excel, { Excel, OfficeExtension });
}
