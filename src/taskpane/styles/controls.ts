/** Buttons, fields, chips and lists, the same in every view. A 4 px grid; targets of at least 24 px. */
import { badgeStyles } from "./badges";
import { baseStyles } from "./base";
import { buttonStyles } from "./buttons";
import { chipStyles } from "./chips";
import { fieldStyles } from "./fields";

export { badgeStyles, baseStyles, buttonStyles, chipStyles, fieldStyles };
export const sharedStyles = [baseStyles, buttonStyles, fieldStyles, chipStyles, badgeStyles];
