import * as vscode from 'vscode';
import { apply, closeAll, codeActions, equal, eventually, expectRules, ruleOf } from './support.ts';

const nameSpelling = 'consistency/name-spelling';
const repeatedWord = 'typos/repeated-word';
const spelling = 'typos/spelling';
const all = [nameSpelling, spelling, spelling, repeatedWord];

async function openSecond(): Promise<vscode.TextDocument> {
  const [file] = await vscode.workspace.findFiles('novel/two.md');
  const document = await vscode.workspace.openTextDocument(file!);
  await vscode.window.showTextDocument(document);
  return document;
}

/** The action whose title begins so, for a finding; an editor may be slow to have it. */
async function actionFor(document: vscode.TextDocument, finding: vscode.Diagnostic, title: string) {
  return eventually(`the action “${title}”`, async () =>
    (await codeActions(document, finding.range)).find((action) => action.title.startsWith(title)),
  );
}

suite('A story of several chapters', () => {
  teardown(closeAll);

  test('knows its names from chapters that are not open', async () => {
    const document = await openSecond();
    const [slip] = await expectRules(document, all);
    const fix = await actionFor(document, slip!, 'Change to “Kaelith”');
    equal(fix.isPreferred, true, 'the fix is preferred');
  });

  test('keeps its own words in a file, which takes effect at once', async () => {
    const document = await openSecond();
    const [, word] = await expectRules(document, all);
    await apply(await actionFor(document, word!, 'Add “gaet” to this story’s words'));
    await expectRules(document, [nameSpelling, repeatedWord]);
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)!;
    const file = vscode.Uri.joinPath(folder.uri, '.beta-reader-words.txt');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    equal(text.split('\n').includes('gaet'), true, 'the file holds the word');
    const words = await vscode.workspace.openTextDocument(file);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file, new vscode.Range(0, 0, words.lineCount, 0), '# none\n');
    await vscode.workspace.applyEdit(edit);
    await words.save();
    await expectRules(document, all);
  });

  test('says no more what is ignored, until it is asked for again', async () => {
    const document = await openSecond();
    const [, word] = await expectRules(document, all);
    await apply(await actionFor(document, word!, 'Ignore here'));
    await expectRules(document, [nameSpelling, spelling, repeatedWord]);
    await vscode.commands.executeCommand('betaReader.restart');
    await expectRules(document, [nameSpelling, spelling, repeatedWord]);
    await vscode.commands.executeCommand('betaReader.clearIgnored');
    await expectRules(document, all);
  });

  test('lists the problems of chapters that are not open, where the writer wants that', async () => {
    const document = await openSecond();
    await expectRules(document, all);
    const [closed] = await vscode.workspace.findFiles('novel/three.md');
    const rules = () => vscode.languages.getDiagnostics(closed!).map(ruleOf).join();
    equal(rules(), '', 'what is listed of a file that is not open');
    const settings = () => vscode.workspace.getConfiguration('betaReader');
    await settings().update('problems', 'work', vscode.ConfigurationTarget.Global);
    try {
      await eventually('the problems of a chapter that is not open', () => rules() === repeatedWord);
      await expectRules(document, all);
    } finally {
      await settings().update('problems', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually('they go again', () => rules() === '');
  });

  test('shows what it found in a selection only', async () => {
    const document = await openSecond();
    await expectRules(document, all);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(2, 0, 2, 20);
    await vscode.commands.executeCommand('betaReader.checkSelection');
    const [finding] = await expectRules(document, [spelling]);
    equal(ruleOf(finding!), spelling, 'the finding in the selection');
    await vscode.commands.executeCommand('betaReader.checkWholeText');
    await expectRules(document, all);
  });
});
