/** All that stands around the list of the day, as one chunk: it comes once the list is there. */
import "../../components/reminder-answer";
import "./hand-on";

export { dayFoot, dayDoors } from "./day-foot";
export { dayHead } from "./day-head";
export { dayWorkOf } from "./day-work";
export { doneList } from "./done-list";
