/**
 * The metadata from which Excel knows the functions: what Microsoft's generator reads from the comments
 * in src/functions, with what it cannot know added, in both languages. Anything amiss fails the build.
 */
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { ALL_FUNCTIONS } from "../src/functions/all-functions";
import { LANGUAGES, type Language } from "../src/model/schema";
import { argumentPhrases, functionPhrases } from "../src/words/functions";
import { say, type Phrase } from "../src/words/phrase";
import { metadataProblems } from "./functions-metadata-problems";

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
}

export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  /** The generator never sets it, and without it an error in a range never reaches the function. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** What the metadata is generated from and checked against. */
export interface MetadataSources {
  readonly files: readonly string[];
  /** Ids that are associated with a function. */
  readonly associated: readonly string[];
  readonly functionPhrases: Readonly<Record<string, Phrase>>;
  readonly argumentPhrases: Readonly<Record<string, Phrase>>;
}

const FOLDER = path.join(import.meta.dirname, "../src/functions");

export const KEBU_SOURCES: MetadataSources = {
  files: Object.keys(ALL_FUNCTIONS).map((id) => path.join(FOLDER, fileOf(id))),
  associated: Object.keys(ALL_FUNCTIONS),
  functionPhrases,
  argumentPhrases,
};

/** The metadata by language. Ids and names are the same in all of them. Throws for anything amiss. */
export async function buildFunctionsMetadata(
  sources: MetadataSources = KEBU_SOURCES,
): Promise<Readonly<Record<Language, FunctionsMetadata>>> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...sources.files]);
  const read = metadataJson === "" ? { functions: [] } : (JSON.parse(metadataJson) as FunctionsMetadata);
  const generated: FunctionsMetadata = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: read.functions,
  };
  const problems = [...errors, ...metadataProblems(generated, sources)];
  if (problems.length > 0) throw new Error(`custom functions:\n${problems.join("\n")}`);
  const made = LANGUAGES.map((language) => [language, worded(generated, sources, language)] as const);
  return Object.fromEntries(made) as Record<Language, FunctionsMetadata>;
}

/** The name of the file that Excel is given for a language. */
export function metadataFile(language: Language): string {
  return language === "en" ? "functions.json" : `functions.${language}.json`;
}

function worded(
  metadata: FunctionsMetadata,
  sources: MetadataSources,
  language: Language,
): FunctionsMetadata {
  const functions = metadata.functions.map((described) => ({
    ...described,
    description: say(sources.functionPhrases[described.id]!, language),
    parameters: described.parameters.map((parameter) => ({
      ...parameter,
      description: say(sources.argumentPhrases[parameter.name]!, language),
    })),
  }));
  return { ...metadata, functions };
}

/** LASTVISIT is in last-visit.ts. */
function fileOf(id: string): string {
  const words: Readonly<Record<string, string>> = { LASTVISIT: "last-visit", NEXTCONTACT: "next-contact" };
  return `${words[id] ?? id.toLowerCase()}.ts`;
}
