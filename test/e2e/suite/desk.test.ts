import * as vscode from 'vscode';
import { closeAll, equal, eventually, expectRules, write } from './support.ts';

const repeatedWord = 'typos/repeated-word';

suite('The writer’s desk', () => {
  teardown(closeAll);

  test('reads a chapter in HTML, with places in its source', async () => {
    const document = await write('<p>The lantern&rsquo;s <em>light</em> fell on the the old hook.</p>\n', 'html');
    const [finding] = await expectRules(document, [repeatedWord]);
    equal(document.getText(finding!.range), 'the the', 'the marked text');
  });

  test('obeys comments that switch rules', async () => {
    await expectRules(await write('<!-- beta-reader-disable-next-paragraph -->\n\nHe saw the the gate.\n'), []);
  });

  test('copies a text for posting without them', async () => {
    await write('One.\n\n<!-- beta-reader off -->\n\nTwo.\n');
    await vscode.commands.executeCommand('betaReader.copyForPosting');
    await eventually(
      'the clean text on the clipboard',
      async () => (await vscode.env.clipboard.readText()) === 'One.\n\nTwo.\n',
    );
  });

  test('holds to the settings that lie with the work', async () => {
    const document = await write('“OK,” he said. He saw the the gate.\n');
    await expectRules(document, [repeatedWord]);
    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.betareaderrc.json');
    const settings = { ok: 'okay', rules: { [repeatedWord]: 'off' } };
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(settings)));
    try {
      await expectRules(document, ['style/ok']);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await expectRules(document, [repeatedWord]);
  });

  test('says only what is surely wrong while a chapter is drafted', async () => {
    const document = await write('He saw the the gate and sighd.\n');
    await expectRules(document, [repeatedWord, 'typos/spelling']);
    const settings = vscode.workspace.getConfiguration('betaReader');
    await settings.update('profile', 'drafting', vscode.ConfigurationTarget.Global);
    try {
      await expectRules(document, [repeatedWord]);
    } finally {
      await settings.update('profile', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('offers the house style of the manuscript and keeps what is picked', async () => {
    await write('“Okay,” he said.\n\n“Okay,” she said.\n\n“Okay, then.”\n');
    const done = vscode.commands.executeCommand('betaReader.setHouseStyle');
    const settings = () => vscode.workspace.getConfiguration('betaReader');
    try {
      await eventually('the style is set', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return settings().get('ok') === 'okay';
      });
      await done;
      equal(settings().get('marks'), 'curly', 'the shape of marks');
    } finally {
      for (const name of ['ok', 'marks', 'quotes'])
        await settings().update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
