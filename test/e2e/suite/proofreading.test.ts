import * as vscode from 'vscode';
import {
  apply,
  changed,
  closeAll,
  codeActions,
  equal,
  eventually,
  expectRules,
  extension,
  findings,
  write,
} from './support.ts';

const commaBeforeTag = 'dialogue/comma-before-tag';
const repeatedWord = 'typos/repeated-word';
const twoErrors = '"I don\'t hear anything." she whispered.\n\nThe lantern hung from the the old hook.\n';
const bothMended = '"I don\'t hear anything," she whispered.\n\nThe lantern hung from the old hook.\n';

suite('Proofreading in VS Code', () => {
  teardown(closeAll);

  test('starts with the first manuscript', async () => {
    await write('He waited.\n');
    await eventually('the extension is active', () => extension().isActive).catch(async (error) => {
      await extension().activate(); // throws what went wrong
      throw error;
    });
  });

  test('opens a manuscript of the folder and finds its errors', async () => {
    const [file] = await vscode.workspace.findFiles('two-errors.md');
    const document = await vscode.workspace.openTextDocument(file!);
    await vscode.window.showTextDocument(document);
    await expectRules(document, [commaBeforeTag, repeatedWord]);
  });

  test('reads plain text as well as Markdown', async () => {
    await expectRules(await write(twoErrors, 'plaintext'), [commaBeforeTag, repeatedWord]);
  });

  test('says nothing about a program', async () => {
    const program = await write(`// ${twoErrors.replaceAll('\n', ' ')}`, 'javascript');
    await expectRules(await write(twoErrors), [commaBeforeTag, repeatedWord]);
    equal(findings(program).length, 0, 'findings in a program');
  });

  test('names the rule, links to its page and marks the place', async () => {
    const document = await write(twoErrors);
    const [first] = await expectRules(document, [commaBeforeTag, repeatedWord]);
    equal(
      typeof first!.code === 'object' && first!.code.target.path.includes('comma-before-tag'),
      true,
      'link to the rule',
    );
    equal(first!.range.start.line, 0, 'line');
  });

  test('mends an error by its preferred quick fix', async () => {
    const document = await write(twoErrors);
    const [first] = await expectRules(document, [commaBeforeTag, repeatedWord]);
    const fix = await eventually('a preferred quick fix', async () => {
      const actions = await codeActions(document, first!.range, vscode.CodeActionKind.QuickFix);
      return actions.find((action) => action.isPreferred);
    });
    await apply(fix);
    equal(document.lineAt(0).text, bothMended.split('\n')[0], 'the line');
    await expectRules(document, [repeatedWord]);
  });

  test('mends all that is safe by one action', async () => {
    const document = await write(twoErrors);
    await expectRules(document, [commaBeforeTag, repeatedWord]);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = vscode.CodeActionKind.SourceFixAll.append('betaReader');
    const fix = await eventually('the fix-all action', async () => (await codeActions(document, all, kind))[0]);
    await apply(fix);
    equal(document.getText(), bothMended, 'the text');
    await expectRules(document, []);
  });

  test('offers fix-all under the editor command', async () => {
    const document = await write(twoErrors);
    await expectRules(document, [commaBeforeTag, repeatedWord]);
    await eventually('the text is mended', async () => {
      // The command is done before the edit is made, and asking again cancels what was under way.
      const mended = changed(document);
      await vscode.commands.executeCommand('editor.action.fixAll');
      await mended;
      return document.getText() === bothMended || undefined;
    });
  });

  test('follows the text as it changes', async () => {
    const document = await write('The lantern hung from the old hook.\n');
    await expectRules(document, []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 'The lantern hung from '.length), 'the ');
    await vscode.workspace.applyEdit(edit);
    await expectRules(document, [repeatedWord]);
  });

  test('obeys a changed setting at once', async () => {
    const document = await write(twoErrors);
    await expectRules(document, [commaBeforeTag, repeatedWord]);
    const settings = vscode.workspace.getConfiguration('betaReader');
    await settings.update('rules', { [repeatedWord]: 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await expectRules(document, [commaBeforeTag]);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await expectRules(document, [commaBeforeTag, repeatedWord]);
  });

  test('explains a finding on hover', async () => {
    const document = await write(twoErrors);
    const [first] = await expectRules(document, [commaBeforeTag, repeatedWord]);
    await eventually('a hover that gives the reason', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        first!.range.start,
      );
      const text = hovers.flatMap(({ contents }) =>
        contents.map((part) => (typeof part === 'string' ? part : part.value)),
      );
      return /tag/i.test(text.join('\n')) || undefined;
    });
  });

  test('learns a word that the writer adds', async () => {
    const document = await write('The gaet swung on its hinge.\n');
    const [finding] = await expectRules(document, ['typos/spelling']);
    const settings = () => vscode.workspace.getConfiguration('betaReader');
    const learn = await eventually('the word can be added', async () =>
      (await codeActions(document, finding!.range)).find(({ title }) => title.startsWith('Add “gaet”')),
    );
    await apply(learn);
    try {
      await expectRules(document, []);
      equal(settings().get<string[]>('words')?.join(), 'gaet', 'the words');
    } finally {
      await settings().update('words', undefined, vscode.ConfigurationTarget.Global);
    }
    await expectRules(document, ['typos/spelling']);
  });

  test('turns a rule off where the writer asks for it', async () => {
    const document = await write(twoErrors);
    const [, second] = await expectRules(document, [commaBeforeTag, repeatedWord]);
    const off = await eventually('the rule can be turned off', async () =>
      (await codeActions(document, second!.range)).find(({ title }) => title.startsWith('Turn the rule')),
    );
    await apply(off);
    try {
      await expectRules(document, [commaBeforeTag]);
    } finally {
      const settings = vscode.workspace.getConfiguration('betaReader');
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('reads a file never, or always, when told to', async () => {
    const [file] = await vscode.workspace.findFiles('two-errors.md');
    const document = await vscode.workspace.openTextDocument(file!);
    await vscode.window.showTextDocument(document);
    await expectRules(document, [commaBeforeTag, repeatedWord]);
    await vscode.commands.executeCommand('betaReader.neverProofread');
    await expectRules(document, []);
    await vscode.commands.executeCommand('betaReader.alwaysProofread');
    await expectRules(document, [commaBeforeTag, repeatedWord]);
    const settings = vscode.workspace.getConfiguration('betaReader');
    await settings.update('files.always', undefined, vscode.ConfigurationTarget.Workspace);
    await settings.update('files.never', undefined, vscode.ConfigurationTarget.Workspace);
  });

  test('comes back after a restart', async () => {
    const document = await write(twoErrors);
    await expectRules(document, [commaBeforeTag, repeatedWord]);
    await vscode.commands.executeCommand('betaReader.restart');
    await expectRules(document, [commaBeforeTag, repeatedWord]);
    await write('He saw the the gate.\n');
    await expectRules(vscode.window.activeTextEditor!.document, [repeatedWord]);
  });
});
