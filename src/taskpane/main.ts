/** Starts the add-in's page: the task pane in Excel, and the custom functions, which share its runtime. */
import { officeSurroundings } from "../functions/office-surroundings";
import { registerFunctions } from "../functions/register";
import { startInExcel } from "./office/start-in-excel";

void startInExcel({
  connect: async () => {
    const { ExcelWorkbook } = await import(
      /* webpackChunkName: "excel" */ "../workbook/excel/excel-workbook"
    );
    return ExcelWorkbook.connect();
  },
  registerFunctions: () => registerFunctions(CustomFunctions, officeSurroundings),
});
