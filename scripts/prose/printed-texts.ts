import { parse } from '@astrojs/compiler-rs';
import ts from 'typescript';

/** A text typed in a module or component, as it may come to be printed. */
export interface PrintedText {
  /** Its words, with `…` where something is put in. */
  text: string;
  line: number;
  /** Whether it stands under a condition, behind an early return, or among words looked up by a key. */
  isChosen: boolean;
}

/** What of a tree of syntax bears on what is printed, whichever parser made it. */
interface Syntax {
  kind: 'text' | 'choice' | 'guard' | 'other';
  text: string;
  line: number;
  parts: Syntax[];
}

/** A node of the tree that the compiler of Astro gives: ESTree, with elements as in JSX. */
interface Node {
  type: string;
  start: number;
  value?: unknown;
  name?: unknown;
  quasis?: { value: { cooked: string } }[];
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const lineAt = (source: string, start: number): number => source.slice(0, start).split('\n').length;

/** Whether a list of words is looked up by a key: `told[ranges]`. */
const isLookedUp = (name: unknown, source: string): boolean =>
  typeof name === 'string' && source.includes(`${name}[`);

const unseenOfAstro = /^(?:Import|Throw|TS(?!As|Satisfies|NonNull)|Comment)/;
const choicesOfAstro = ['ConditionalExpression', 'LogicalExpression', 'SwitchCase'];
const unread = ['class', 'class:list', 'style', 'id', 'href'];

function textOfAstro({ type, value, quasis }: Node): string | null {
  if (type === 'TemplateLiteral')
    return quasis?.map((quasi) => quasi.value.cooked).join('…') ?? null;
  return (type === 'Literal' || type === 'JSXText') && typeof value === 'string' ? value : null;
}

const isUnseenOfAstro = (node: Node): boolean =>
  unseenOfAstro.test(node.type) ||
  (node.type === 'JSXAttribute' && isNode(node.name) && unread.includes(String(node.name.name)));

function kindOfAstro({ type, id }: Node, source: string): Syntax['kind'] {
  if (type === 'IfStatement') return 'guard';
  if (choicesOfAstro.includes(type)) return 'choice';
  const isWords = type === 'VariableDeclarator' && isNode(id) && isLookedUp(id.name, source);
  return isWords ? 'choice' : 'other';
}

function syntaxOfAstro(node: Node, source: string): Syntax {
  const text = textOfAstro(node);
  const children = Object.values(node)
    .flat()
    .filter((each) => isNode(each))
    .filter((each) => !isUnseenOfAstro(each));
  return {
    kind: text === null ? kindOfAstro(node, source) : 'text',
    text: text ?? '',
    line: text === null ? 0 : lineAt(source, node.start),
    parts: children.map((each) => syntaxOfAstro(each, source)),
  };
}

const isUnseen = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isThrowStatement(node);

const eitherOr = [
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

function kindOf(node: ts.Node, source: string): Syntax['kind'] {
  if (ts.isIfStatement(node)) return 'guard';
  const isChoice =
    ts.isConditionalExpression(node) ||
    ts.isCaseOrDefaultClause(node) ||
    (ts.isBinaryExpression(node) && eitherOr.includes(node.operatorToken.kind)) ||
    (ts.isVariableDeclaration(node) && isLookedUp(node.name.getText(), source));
  return isChoice ? 'choice' : 'other';
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map((part) => part.text)
    .join('…');
}

function syntaxOf(node: ts.Node, file: ts.SourceFile): Syntax {
  const parts: Syntax[] = [];
  ts.forEachChild(node, (child) => {
    if (!isUnseen(child)) parts.push(syntaxOf(child, file));
  });
  const text = textOf(node);
  return {
    kind: text === null ? kindOf(node, file.text) : 'text',
    text: text ?? '',
    line: text === null ? 0 : lineAt(file.text, node.getStart(file)),
    parts,
  };
}

/** The texts of a tree in order; what follows an `if` in its block is chosen by it too. */
function* textsOf(syntax: Syntax, isChosen: boolean): Generator<PrintedText> {
  const text = syntax.text.replace(/\s+/g, ' ').trim();
  if (text !== '') yield { text, line: syntax.line, isChosen };
  let chosen = isChosen || syntax.kind === 'choice';
  for (const part of syntax.parts) {
    chosen ||= part.kind === 'guard';
    yield* textsOf(part, chosen);
  }
}

/** Every text typed in a module (`.ts`) or component (`.astro`). Throws where it cannot be parsed. */
export function printedTexts(path: string, source: string): PrintedText[] {
  if (!path.endsWith('.astro')) {
    const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
    return [...textsOf(syntaxOf(file, file), false)];
  }
  const { ast, diagnostics } = parse(source);
  if (diagnostics.length > 0) throw new Error(`${path}: ${JSON.stringify(diagnostics)}`);
  return [...textsOf(syntaxOfAstro(ast as unknown as Node, source), false)];
}
