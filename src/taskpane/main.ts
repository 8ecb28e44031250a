/** Starts the add-in's page, the task pane in Excel. */
import { startInExcel } from "./office/start-in-excel";

void startInExcel({
  connect: () => Promise.reject(new Error("the Excel adapter is not here yet")),
  registerFunctions: () => undefined,
});
