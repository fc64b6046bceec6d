import { commands, type Disposable, env, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The command that copies the selection, or else the whole text, without the comments that switch rules. */
export function registerPosting(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('betaReader.copyForPosting', async () => {
    const editor = window.activeTextEditor;
    if (!editor) return void window.showInformationMessage('Open the manuscript that you mean first.');
    const { document, selection } = editor;
    const text = document.getText(selection.isEmpty ? undefined : selection);
    const clean = await client.sendRequest<string>('betaReader/forPosting', { text, languageId: document.languageId });
    await env.clipboard.writeText(clean);
    window.setStatusBarMessage(
      clean === text ? 'Copied for posting' : 'Copied for posting, without the comments for Beta Reader',
      4000,
    );
  });
}
