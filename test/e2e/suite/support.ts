import * as vscode from 'vscode';

const extensionId = 'beta-reader.beta-reader';
const source = 'Beta Reader';

export function equal<T>(actual: T, expected: T, what = 'value'): void {
  if (actual === expected) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

/** Asks again until there is an answer: a busy machine is slow, and no wait of a fixed length is right for all. */
export async function eventually<T>(what: string, ask: () => T | undefined | false | Thenable<T | undefined | false>) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`This did not come about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Resolves when the document changes, or when it has not for a while. */
export async function changed(document: vscode.TextDocument): Promise<void> {
  let subscription: vscode.Disposable | undefined;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 5000);
    subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      clearTimeout(timer);
      resolve();
    });
  });
  subscription?.dispose();
}

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(extensionId);
  if (!found) throw new Error(`${extensionId} is not installed`);
  return found;
}

/**
 * A new document that no file holds yet. Its name is often that of one that was closed a moment ago; where the editor was
 * about to back that one up, it brings the old text back, and the document is asked for again.
 */
export function write(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  return eventually('a new document with the text asked for', async () => {
    const document = await vscode.workspace.openTextDocument({ content, language });
    await vscode.window.showTextDocument(document);
    if (document.getText() === content) return document;
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    return undefined;
  });
}

export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === source);
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until exactly these rules report something, in the order of the text. */
export async function expectRules(document: vscode.TextDocument, rules: readonly string[]) {
  const sorted = () => findings(document).sort((a, b) => a.range.start.compareTo(b.range.start));
  const seen = () => sorted().map(ruleOf).join(', ');
  try {
    await eventually('', () => seen() === rules.join(', '));
  } catch {
    throw new Error(`Expected findings of [${rules.join(', ')}], got [${seen()}]`);
  }
  return sorted();
}

export async function codeActions(document: vscode.TextDocument, range: vscode.Range, kind?: vscode.CodeActionKind) {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind?.value,
    50,
  );
  return actions ?? [];
}

export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) equal(await vscode.workspace.applyEdit(action.edit), true, `“${action.title}” was applied`);
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
