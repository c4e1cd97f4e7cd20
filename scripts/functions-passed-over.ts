import ts from "typescript";

/**
 * Rewrites a built file so that an import passes over its functions: `(a) => b` outside of functions becomes `function(a) { return b }`, and
 * `var f = (a) => b` becomes `function f(a) { return b }`. The engine only looks for the end of such a function and reads the rest when it is
 * called. An arrow function it reads at once, keeps what it has read (long texts too), and reads it again when it is called.
 *
 * Only functions that use neither `this` nor `arguments`, which mean something else in an arrow function; only constants become declarations.
 */
export function functionsPassedOver(code: string): string {
  const file = ts.createSourceFile("file.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const changing = assignedNames(file);
  const edits: { from: number; to: number; text: string }[] = [];
  const textOf = (node: ts.Node): string => code.slice(node.getStart(file), node.end);
  const written = (name: string, { body, modifiers, parameters }: ts.ArrowFunction): string =>
    `${modifiers === undefined ? "" : "async "}function${name && ` ${name}`}(${code.slice(parameters.pos, parameters.end)})${ts.isBlock(body) ? textOf(body) : `{return ${textOf(body)}}`}`;
  const visit = (node: ts.Node): void => {
    if (ts.isArrowFunction(node) && !usesWhatIsAround(node)) edits.push({ from: node.getStart(file), to: node.end, text: written("", node) });
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  for (const statement of file.statements) {
    const functions = new Map<ts.VariableDeclaration, string>();
    for (const declaration of ts.isVariableStatement(statement) ? statement.declarationList.declarations : []) {
      const { initializer, name } = declaration;
      if (initializer === undefined || !ts.isArrowFunction(initializer) || !ts.isIdentifier(name)) continue;
      if (!changing.has(name.text) && !usesWhatIsAround(initializer)) functions.set(declaration, written(name.text, initializer));
    }
    if (functions.size === 0) {
      visit(statement);
      continue;
    }
    // The other constants of the statement stay in their order, without those that are now functions.
    const { declarations, flags } = (statement as ts.VariableStatement).declarationList;
    const keyword = flags & ts.NodeFlags.Const ? "const" : flags & ts.NodeFlags.Let ? "let" : "var";
    let from = statement.getStart(file);
    let before = `${[...functions.values()].join("")}${keyword} `;
    for (const declaration of declarations.filter((one) => !functions.has(one))) {
      edits.push({ from, to: declaration.getStart(file), text: before });
      visit(declaration);
      from = declaration.end;
      before = ",";
    }
    edits.push({ from, to: statement.end, text: before === "," ? ";" : [...functions.values()].join("") });
  }
  let rewritten = "";
  let at = 0;
  for (const { from, to, text } of edits) {
    rewritten += code.slice(at, from) + text;
    at = to;
  }
  return rewritten + code.slice(at);
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
function usesWhatIsAround(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword || (ts.isIdentifier(node) && node.text === "arguments")) return true;
  if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isClassLike(node)) return false;
  return ts.forEachChild(node, (inner) => usesWhatIsAround(inner) || undefined) === true;
}
