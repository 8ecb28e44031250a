/** The days of a rule that names none of its own, by its kind. Others go by Settings, or by the customer's class. */

/** Between contacts, after what happened, or of a window. */
export const USUAL_DAYS = {
  "after-service": [1],
  complaint: [1],
  "win-back": [120],
  volume: [90],
  news: [30],
} as const;

/** Ahead of the day itself. */
export const USUAL_LEAD = { holiday: 3, ending: 14, news: 3 } as const;
