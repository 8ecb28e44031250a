const OF_THE_OFFICE =
  /^(?:info|sales|office|admin|contact|service|support|hello|mail|hr|enquir(?:y|ies)|kefu)@/;

/** Is it the address of an office rather than of a person? */
export function isOfficeEmail(key: string): boolean {
  return OF_THE_OFFICE.test(key);
}
