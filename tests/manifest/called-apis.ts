/** Which members of Excel's objects the code calls, and which version of ExcelApi brought each, by Microsoft's types. */
import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { PROJECT } from "./good-manifest";

/** `Table.resize` → 13: the minor version of ExcelApi, from the comments in @types/office-js. */
export function calledApis(folders: readonly string[]): Map<string, number> {
  const files = folders.flatMap(sources);
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"],
    typeRoots: [path.join(PROJECT, "node_modules/@types")],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const calls = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), calls);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return calls;
}

function note(symbol: ts.Symbol | undefined, calls: Map<string, number>): void {
  for (const declaration of symbol?.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
    const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(declaration.getFullText())?.[1];
    if (set === undefined || !symbol) continue;
    const owner = ts.isClassLike(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent);
    const name = owner ? `${declaration.parent.name?.text ?? ""}.${symbol.name}` : symbol.name;
    // Overloads of one name may have come later; the first that came is enough for the code to run.
    calls.set(name, Math.min(calls.get(name) ?? Infinity, Number(set)));
  }
}

function sources(folder: string): string[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(PROJECT, folder, file));
}
