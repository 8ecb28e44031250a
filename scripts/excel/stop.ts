/** `npm run excel:stop`: takes the add-in out of the Excel of this machine. */
import { stopExcel } from "./tools";

if (process.platform === "linux") {
  console.log(
    "There is no Excel on Linux. On the web, the add-in goes when the browser's data of Excel is cleared.",
  );
} else if (!stopExcel()) {
  process.exitCode = 1;
}
