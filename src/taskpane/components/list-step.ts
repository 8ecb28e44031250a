/** Customers of a long list that stand there at first, and that "show more" adds. */
export const LIST_STEP = 50;
