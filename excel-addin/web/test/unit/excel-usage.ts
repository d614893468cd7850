import path from 'node:path';
import ts from 'typescript';

/** A member of the Excel or Office API that our code touches. */
export interface Usage {
  /** Such as `Worksheet.getRanges`. */
  member: string;
  /** Such as `ExcelApi 1.9`; empty where the typings name none, as for plain types. */
  set: string;
  /** File relative to the folder of the web sources. */
  file: string;
  line: number;
}

const SET = /\[Api set: (\w+) ([\d.]+)/;
/** Of the API that all Office programs share: `[SharedRuntime 1.1](…)` or `| CompressedFile}`. */
const SHARED_SET = /\*\*Requirement sets?\*\*:[^[{|]*?[[{|][^|\]}]*?\|?\s*(\w+)(?: ([\d.]+))?\s*[\]}]/;

const typings = (node: ts.Node) => node.getSourceFile().fileName.includes('@types/office-js');

function setOf(node: ts.Node): string {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  const [, name = '', level = ''] = SET.exec(text) ?? SHARED_SET.exec(text) ?? [];
  return `${name} ${level}`.trim();
}

/** The name of a member and the set it needs: its own, else that of its class. */
function describe(declaration: ts.Declaration): { member: string; set: string } | undefined {
  const owner = declaration.parent;
  const name = (declaration as ts.NamedDeclaration).name?.getText();
  if (!name || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) return undefined;
  return { member: `${owner.name?.text ?? '?'}.${name}`, set: setOf(declaration) || setOf(owner) };
}

class Reader {
  readonly found: Usage[] = [];

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly root: string,
  ) {}

  read(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.touch(this.checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const type = this.checker.getTypeAtLocation(node.parent);
      this.touch(type.getProperty((node.propertyName ?? node.name).getText()), node);
    }
    if (ts.isCallExpression(node)) this.readLoad(node);
    ts.forEachChild(node, (child) => this.read(child));
  }

  /** What `load` asks for by name: `address,format/fill/color`. */
  private readLoad({ expression, arguments: [what] }: ts.CallExpression): void {
    if (!what || !ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    const named = this.checker.getTypeAtLocation(what);
    const names = named.isStringLiteral() ? named.value.split(',') : [];
    if (!names.length)
      throw new Error(`${what.getText()}: only a text that is known beforehand can be followed`);
    for (const name of names) {
      let type = this.checker.getTypeAtLocation(expression.expression);
      for (const part of name.trim().split('/')) {
        const property = type.getProperty(part);
        if (!property) throw new Error(`${what.getText()}: there is no ${part}`);
        this.touch(property, what);
        const inner = this.checker.getTypeOfSymbolAtLocation(property, what);
        type =
          part === 'items' ? (this.checker.getTypeArguments(inner as ts.TypeReference)[0] ?? inner) : inner;
      }
    }
  }

  private touch(symbol: ts.Symbol | undefined, at: ts.Node): void {
    const declaration = symbol?.declarations?.find(typings);
    const described = declaration && describe(declaration);
    if (!described) return;
    const source = at.getSourceFile();
    const file = path.relative(this.root, source.fileName);
    this.found.push({
      ...described,
      file,
      line: source.getLineAndCharacterOfPosition(at.getStart()).line + 1,
    });
  }
}

/** Everything of the Excel and Office API that these files touch, by calls, by names to load and by taking apart. */
export function listUsages(files: readonly string[], root: string): Usage[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([...files], { ...options, types: ['office-js'] });
  const reader = new Reader(program.getTypeChecker(), root);
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not there`);
    reader.read(source);
  }
  return reader.found;
}

/** Whether a level such as 1.13 lies above another such as 1.7. */
export function isAbove(level: string, other: string): boolean {
  const [major = 0, minor = 0] = level.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}
