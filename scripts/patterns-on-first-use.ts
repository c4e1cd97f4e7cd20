import ts from "typescript";

/**
 * Rewrites a source file so that its regular expressions are made when they are first used. The engine reads a regular expression when
 * it reads the file, and again when the file runs: for the hundreds of the formats that is a third of the time an import takes, and a
 * mail needs a few dozen of them. `const NAME = /x/u;` becomes a function that keeps what it makes, and every use of NAME calls it.
 *
 * Only constants of the file's top level that are used inside functions alone, and whose name means nothing else in the file.
 */
export function patternsOnFirstUse(text: string): string {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const patterns = new Map<string, ts.VariableDeclaration>();
  const uses = new Map<string, ts.Identifier[]>();
  for (const statement of file.statements) {
    const [declaration, ...others] = ts.isVariableStatement(statement) && statement.modifiers === undefined ? statement.declarationList.declarations : [];
    if (declaration === undefined || others.length > 0 || !ts.isIdentifier(declaration.name)) continue;
    if (declaration.initializer?.kind === ts.SyntaxKind.RegularExpressionLiteral) patterns.set(declaration.name.text, declaration);
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && patterns.has(node.text) && !isMemberName(node)) uses.set(node.text, [...(uses.get(node.text) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const edits: { from: number; to: number; text: string }[] = [];
  for (const [name, declaration] of patterns) {
    const places = (uses.get(name) ?? []).filter((place) => place !== declaration.name);
    if (!places.every((place) => isInsideFunction(place) && !isDeclared(place))) continue;
    const literal = declaration.initializer?.getText() ?? "";
    const end = literal.lastIndexOf("/");
    const made = `new RegExp(${JSON.stringify(literal.slice(1, end))}, ${JSON.stringify(literal.slice(end + 1))})`;
    const statement = declaration.parent.parent;
    edits.push({
      from: statement.getStart(),
      to: statement.end,
      text: `let ${name}$: RegExp | undefined; function ${name}(): RegExp { return (${name}$ ??= ${made}); }`,
    });
    for (const place of places) {
      const call = ts.isShorthandPropertyAssignment(place.parent) ? `${name}: ${name}()` : `${name}()`;
      edits.push({ from: place.getStart(), to: place.end, text: call });
    }
  }
  let rewritten = text;
  for (const edit of edits.sort((one, other) => other.from - one.from)) rewritten = rewritten.slice(0, edit.from) + edit.text + rewritten.slice(edit.to);
  return rewritten;
}

/** "NAME" in `x.NAME` or `{ NAME: x }` is no use of the constant. */
const isMemberName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

/** The name of a parameter, an inner variable, an import, a type: something else than the constant, or no value. */
const isDeclared = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) return parent.initializer !== node;
  return ts.isImportSpecifier(parent) || ts.isTypeNode(parent) || ts.isExportSpecifier(parent);
};

function isInsideFunction(node: ts.Node): boolean {
  for (let around = node.parent; around !== undefined; around = around.parent) if (ts.isFunctionLike(around)) return true;
  return false;
}
