import {
  commands,
  Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addStoryWord, addWord, removeWord } from './dictionary';
import { languages } from './manuscripts';

/** What the server says of a word; server/src/lsp/protocol.ts holds its twin. */
interface StoryWord {
  readonly word: string;
  readonly kind: 'name' | 'coined' | 'taught';
  readonly uses: number;
  readonly first?: Parameters<BaseLanguageClient['protocol2CodeConverter']['asLocation']>[0];
}

type Kind = StoryWord['kind'];

/** A heading, or a word of the story that `uri` belongs to. */
type Node =
  | { readonly kind: Kind; readonly words: readonly StoryWord[] }
  | { readonly of: StoryWord; readonly uri: Uri };

const headings: Readonly<Record<Kind, string>> = {
  name: 'Names',
  coined: 'Coined words',
  taught: 'Your own words',
};

/** The view is brought up to date so long after the last change of a text, in milliseconds. */
const PATIENCE = 1500;

/** “Characters and Words”: the names and words of the story in view, asked for only while somebody looks. */
export function createStoryWordsView(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let uri: Uri | undefined;

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (node) return 'words' in node ? node.words.map((of) => ({ of, uri: uri! })) : [];
      if (!uri || !client.isRunning()) return [];
      const words = await client.sendRequest<StoryWord[] | null>('betaReader/storyWords', { uri: uri.toString() });
      const kinds = Object.keys(headings) as Kind[];
      return kinds
        .map((kind) => ({ kind, words: words?.filter((word) => word.kind === kind) ?? [] }))
        .filter((group) => group.words.length > 0);
    },
    getTreeItem: (node) => ('words' in node ? headingItem(node.kind, node.words.length) : wordItem(node.of)),
  };
  const view = window.createTreeView('betaReader.storyWords', { treeDataProvider: provider });

  function wordItem({ word, kind, uses, first }: StoryWord): TreeItem {
    const item = new TreeItem(word);
    item.description = uses === 1 ? 'once' : `${uses} times`;
    item.contextValue = kind;
    item.iconPath = new ThemeIcon(kind === 'name' ? 'person' : kind === 'coined' ? 'sparkle' : 'book');
    if (!first) return item;
    const location = client.protocol2CodeConverter.asLocation(first);
    const place = `${workspace.asRelativePath(location.uri)}, line ${location.range.start.line + 1}`;
    item.tooltip = `“${word}”: first in ${place}`;
    item.command = {
      title: 'Go to the first use',
      command: 'vscode.open',
      arguments: [location.uri, { selection: location.range }],
    };
    return item;
  }

  /** Follows the manuscript in view; where something else is, the last one stays. */
  function follow(): void {
    const document = window.activeTextEditor?.document;
    if (!document || !languages.some((language) => language === document.languageId)) return;
    if (document.uri.toString() === uri?.toString()) return;
    uri = document.uri;
    changed.fire(undefined);
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => view.visible && changed.fire(undefined), PATIENCE);
  }

  const command = (name: string, run: (word: string, of: Uri) => Promise<unknown>) =>
    commands.registerCommand(name, async (node?: Node) => {
      if (!node || !('of' in node)) return;
      await run(node.of.word, node.uri);
      later();
    });

  follow();
  return Disposable.from(
    view,
    changed,
    window.onDidChangeActiveTextEditor(follow),
    workspace.onDidChangeTextDocument(({ contentChanges }) => contentChanges.length > 0 && view.visible && later()),
    command('betaReader.renameWord', (word, of) => rename(client, word, of)),
    command('betaReader.teachWord', (word, of) =>
      workspace.getWorkspaceFolder(of) ? addStoryWord(client, of, word) : addWord(of, word),
    ),
    command('betaReader.forgetWord', (word, of) => removeWord(client, of, word)),
    new Disposable(() => clearTimeout(timer)),
  );
}

function headingItem(kind: Kind, count: number): TreeItem {
  const item = new TreeItem(headings[kind], TreeItemCollapsibleState.Expanded);
  item.description = String(count);
  return item;
}

/** Asks for the right spelling, and writes it in all chapters. */
async function rename(client: BaseLanguageClient, word: string, uri: Uri): Promise<void> {
  const to = await window.showInputBox({
    title: `Rename “${word}” in the whole story`,
    value: word,
    validateInput: (value) => (/^\p{L}[^\n]*$/u.test(value.trim()) ? undefined : 'A name begins with a letter.'),
  });
  if (to === undefined || to.trim() === word) return;
  await renameWord(client, uri, word, to.trim());
}

/** Writes another word wherever the story has this one; tells in how many files. */
export async function renameWord(client: BaseLanguageClient, uri: Uri, from: string, to: string): Promise<number> {
  const found = await client.sendRequest<
    Parameters<BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0] | null
  >('betaReader/renameWord', { uri: uri.toString(), from, to });
  const edit = found && (await client.protocol2CodeConverter.asWorkspaceEdit(found));
  if (!edit || edit.size === 0) return 0;
  return (await workspace.applyEdit(edit)) ? edit.size : 0;
}
