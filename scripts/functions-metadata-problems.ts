/**
 * What Microsoft's generator does not check, and Excel says only by showing #NAME? or #VALUE!.
 * Sources of the rules: Office docs, custom-functions-naming.md, custom-functions-json.md.
 */
import type { FunctionMetadata, FunctionsMetadata, MetadataSources } from "./build-functions-metadata";

const ID = /^[A-Z][A-Z0-9._]{2,127}$/;
/** A1 and R1C1 references, which Excel takes for cells. */
const CELL_LIKE = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/;
/** Excel's own limits for what it shows while a formula is typed. */
const LONGEST_DESCRIPTION = 255;
const MOST_PARAMETERS = 64;

/** Everything amiss, one sentence each. */
export function metadataProblems(metadata: FunctionsMetadata, sources: MetadataSources): readonly string[] {
  const { functions } = metadata;
  const ids = functions.map(({ id }) => id);
  const unassociated = ids.filter((id) => !sources.associated.includes(id));
  const undescribed = sources.associated.filter((id) => !ids.includes(id));
  return [
    ...unassociated.map((id) => `${id} has metadata but no function is associated with it`),
    ...undescribed.map((id) => `${id} is associated but its comment has no @customfunction`),
    ...functions.flatMap((described) => functionProblems(described, sources)),
  ];
}

function functionProblems(described: FunctionMetadata, sources: MetadataSources): readonly string[] {
  const { id, name, parameters, result } = described;
  const problems = [...nameProblems(id, name)];
  problems.push(...wordProblems(id, described.description, sources.functionPhrases[id]));
  if (parameters.length > MOST_PARAMETERS) problems.push(`${id} has more than ${MOST_PARAMETERS} arguments`);
  if (result.dimensionality !== "matrix") problems.push(`${id} does not say that it returns a range`);
  let optional = false;
  for (const parameter of parameters) {
    const where = `${id}, argument ${parameter.name}`;
    problems.push(...wordProblems(where, parameter.description, sources.argumentPhrases[parameter.name]));
    if (optional && !parameter.optional)
      problems.push(`${where} is needed but stands behind an optional one`);
    optional ||= parameter.optional === true;
    const refusesErrors = parameter.dimensionality === "matrix" && parameter.type !== "any";
    if (refusesErrors) problems.push(`${where} is a range that would not accept errors`);
  }
  return problems;
}

function nameProblems(id: string, name: string): readonly string[] {
  const problems: string[] = [];
  if (!ID.test(id)) problems.push(`${id} is no id: 3 to 128 capitals, digits, dots, from a letter on`);
  if (name !== id) problems.push(`${id} is called ${name}; names are ids, and are never translated`);
  if (CELL_LIKE.test(name)) problems.push(`${name} looks like a cell`);
  return problems;
}

function wordProblems(
  where: string,
  comment: string | undefined,
  phrase: Readonly<Record<string, unknown>> | undefined,
): readonly string[] {
  if (!phrase) return [`${where} has no description in src/words/functions.ts`];
  const problems: string[] = [];
  for (const [language, text] of Object.entries(phrase)) {
    if (typeof text !== "string" || text === "") problems.push(`${where} has no description in ${language}`);
    else if (text.length > LONGEST_DESCRIPTION) problems.push(`${where}: too long in ${language}`);
  }
  if (!comment) problems.push(`${where} is not described in its comment`);
  else if (comment !== phrase.en) {
    problems.push(`${where} is described otherwise in its comment than in src/words/functions.ts`);
  }
  return problems;
}
