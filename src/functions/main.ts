/**
 * functions.js: the functions alone. The manifest must name such a script, for an Excel that runs functions
 * without the task pane; where they share a runtime, `src/taskpane/main.ts` registers them.
 */
import { officeSurroundings } from "./office-surroundings";
import { registerFunctions } from "./register";

registerFunctions(CustomFunctions, officeSurroundings);
