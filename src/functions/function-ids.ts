/** The ids under which Excel knows the functions of the namespace KEBU. They never change. */
export const FUNCTION_IDS = [
  "ABC",
  "RANK",
  "VALUE",
  "LASTVISIT",
  "NEXTCONTACT",
  "DUE",
  "BIRTHDAY",
  "FIND",
  "DUPLICATES",
  "PHONE",
  "MASK",
  "RFM",
  "CLV",
  "ALIVE",
  "STAGE",
  "GINI",
  "RETENTION",
  "CHURN",
  "GROWTH",
  "COHORT",
] as const;

export type FunctionId = (typeof FUNCTION_IDS)[number];
