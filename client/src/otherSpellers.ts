import { Disposable, extensions, languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Extensions that check spelling, and how each says whether it checks a document. */
const spellers: readonly { readonly ids: readonly string[]; readonly checks: (document: TextDocument) => boolean }[] = [
  {
    ids: ['streetsidesoftware.code-spell-checker'],
    checks(document) {
      const settings = workspace.getConfiguration('cSpell', document);
      const types = settings.get<Record<string, boolean>>('enabledFileTypes') ?? {};
      const isEnglish = (settings.get<string>('language') ?? 'en').split(',').some((each) => /^en/i.test(each.trim()));
      return settings.get<boolean>('enabled') !== false && types[document.languageId] !== false && isEnglish;
    },
  },
  {
    ids: ['valentjn.vscode-ltex', 'ltex-plus.vscode-ltex-plus'],
    checks(document) {
      const settings = workspace.getConfiguration('ltex', document);
      const enabled = settings.get<boolean | readonly string[]>('enabled') ?? true;
      const isEnabled = typeof enabled === 'boolean' ? enabled : enabled.includes(document.languageId);
      return isEnabled && /^(?:en|auto)/i.test(settings.get<string>('language') ?? 'en-US');
    },
  },
];

/** Whether our spelling steps back in the document: the setting is `auto`, and somebody else checks it. */
export function isSpelledElsewhere(document: TextDocument): boolean {
  if ((workspace.getConfiguration('betaReader', document).get<string>('spelling') ?? 'auto') !== 'auto') return false;
  return spellers.some(
    ({ ids, checks }) => ids.some((id) => extensions.getExtension(id)?.isActive) && checks(document),
  );
}

/** Tells the server in which documents our spelling steps back, as other extensions come and go. */
export function watchSpellers(client: BaseLanguageClient): Disposable & { again(): void } {
  const told = new Map<string, boolean>();

  function look(document: TextDocument): void {
    const uri = document.uri.toString();
    const elsewhere = isSpelledElsewhere(document);
    if ((told.get(uri) ?? false) === elsewhere || !client.isRunning()) return;
    told.set(uri, elsewhere);
    void client.sendNotification('betaReader/spelledElsewhere', { uri, elsewhere });
  }

  const lookAtAll = () => workspace.textDocuments.forEach(look);
  const lookAt = (uris: readonly Uri[]) => {
    const changed = new Set(uris.map((uri) => uri.toString()));
    for (const document of workspace.textDocuments) if (changed.has(document.uri.toString())) look(document);
  };
  const subscriptions = [
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
    workspace.onDidChangeConfiguration(lookAtAll),
    extensions.onDidChange(lookAtAll),
    window.onDidChangeActiveTextEditor(lookAtAll),
    // Nobody tells when an extension has started, but it soon has something to say.
    languages.onDidChangeDiagnostics(({ uris }) => lookAt(uris)),
  ];
  lookAtAll();
  return Object.assign(Disposable.from(...subscriptions), {
    /** A server that has just started knows nothing. */
    again() {
      told.clear();
      lookAtAll();
    },
  });
}
