import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const repository = path.resolve(__dirname, '../../..');

/** Made by @forge/react out of a component's other props; never written by an app. */
const internal = { Cell: ['cellKey'], Row: ['rowKey'] } as const;

/**
 * The props that every UI Kit component of the installed @forge/react takes, read from its types.
 * @returns component name → sorted prop names
 */
export function deriveProps(): Record<string, string[]> {
  const file = path.join(repository, 'test/forge/browser/derive-props.virtual.ts');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['react'],
  };
  const host = ts.createCompilerHost(options);
  const source = `import * as kit from '@forge/react';\nexport { kit };\n`;
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const root = program.getSourceFile(file);
  const statement = root?.statements[0];
  if (statement === undefined || !ts.isImportDeclaration(statement)) throw new Error('The probe file was not parsed.');
  const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
  if (module === undefined) throw new Error('@forge/react is not installed: run "npm install".');
  const props: Record<string, string[]> = {};
  for (const exported of checker.getExportsOfModule(module)) {
    if (!/^[A-Z]/.test(exported.name)) continue;
    const signature = checker.getTypeOfSymbol(exported).getCallSignatures()[0];
    if (signature === undefined) continue;
    const parameter = signature.parameters[0];
    const names = parameter === undefined ? [] : propertyNames(checker, checker.getTypeOfSymbol(parameter));
    props[exported.name] = names.filter((name) => name !== 'children' && name !== 'key').sort();
  }
  return {
    ...props,
    ...tableParts(props['DynamicTable'] ?? []),
  };
}

function propertyNames(checker: ts.TypeChecker, type: ts.Type): string[] {
  const types = type.isUnion() ? type.types : [type];
  return [...new Set(types.flatMap((part) => checker.getPropertiesOfType(part).map((property) => property.name)))];
}

/** `head` and `rows` reach the host as children; their cells carry the props named in the documentation of DynamicTable. */
function tableParts(table: string[]): Record<string, string[]> {
  return {
    DynamicTable: table.filter((name) => name !== 'head' && name !== 'rows'),
    ContentWrapper: ['name'],
    Row: [...internal.Row, 'isHighlighted'],
    Cell: [...internal.Cell, 'isSortable', 'width', 'shouldTruncate', 'colSpan', 'testId', 'isIconOnlyHeader'],
  };
}

if (require.main === module) {
  const target = path.join(__dirname, 'component-props.json');
  writeFileSync(target, `${JSON.stringify(deriveProps(), null, 2)}\n`);
  console.log(`Wrote ${target}`);
}
