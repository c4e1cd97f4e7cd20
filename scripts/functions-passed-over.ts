import ts from "typescript";

/**
 * Rewrites a built file so that an import passes over its functions: `var f = (a) => b` at the top level becomes `function f(a) { return b }`.
 * The engine only looks for the end of a function with braces, and reads the rest when it is called; one that is an expression it reads at
 * once, keeps what it has read (long texts too), and reads it again when it is called.
 *
 * Only constants; and no function that uses `this` or `arguments`, which mean something else in an arrow function.
 */
export function functionsPassedOver(code: string): string {
  const file = ts.createSourceFile("file.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const changing = assignedNames(file);
  const textOf = (node: ts.Node): string => code.slice(node.getStart(file), node.end);
  const asFunction = (name: string, { body, modifiers, parameters }: ts.ArrowFunction): string =>
    `${modifiers === undefined ? "" : "async "}function ${name}(${code.slice(parameters.pos, parameters.end)}){return ${textOf(body)}}`;
  let written = "";
  let from = 0;
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const functions: string[] = [];
    const others: string[] = [];
    for (const declaration of statement.declarationList.declarations) {
      const { initializer, name } = declaration;
      if (initializer === undefined || !ts.isArrowFunction(initializer) || !ts.isIdentifier(name)) others.push(textOf(declaration));
      else if (ts.isBlock(initializer.body) || changing.has(name.text) || hasOwnNames(initializer)) others.push(textOf(declaration));
      else functions.push(asFunction(name.text, initializer));
    }
    if (functions.length === 0) continue;
    const keyword = statement.declarationList.flags & ts.NodeFlags.Const ? "const" : statement.declarationList.flags & ts.NodeFlags.Let ? "let" : "var";
    written += code.slice(from, statement.getStart(file)) + (others.length > 0 ? `${keyword} ${others.join(",")};` : "") + functions.join("");
    from = statement.end;
  }
  return written + code.slice(from);
}

/** Every name that something is assigned to, in whatever scope. */
function assignedNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && node.operatorToken.kind <= ts.SyntaxKind.LastAssignment)
      addNames(node.left, names);
    if ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && !ts.isVariableDeclarationList(node.initializer)) addNames(node.initializer, names);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function addNames(target: ts.Node, names: Set<string>): void {
  if (ts.isIdentifier(target)) names.add(target.text);
  else ts.forEachChild(target, (inner) => addNames(inner, names));
}

/** True when it uses `this` or `arguments` outside of functions that have their own. */
function hasOwnNames(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(node) && node.text === "arguments")) return true;
  if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isClassLike(node)) return false;
  return ts.forEachChild(node, (inner) => hasOwnNames(inner) || undefined) === true;
}
