import { type Memento, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** A finding that the writer wants no more to be told of. */
interface Ignored {
  readonly fingerprint: string;
  readonly rule: string;
  /** The words around it, when it was ignored. */
  readonly excerpt: string;
  /** The name of its file then. */
  readonly file: string;
}

export interface IgnoreList {
  fingerprints(): string[];
  add(entry: Ignored): Promise<void>;
  /** Lists what is ignored, and takes off the list what the writer picks. */
  show(): Promise<void>;
  /** Hands the list to a server that has just started. */
  tell(): Promise<void>;
}

const key = 'betaReader.ignored';

/** Keeps what is ignored with the workspace, outside the text; both hosts have such a place. */
export function createIgnoreList(memento: Memento, client: () => BaseLanguageClient | undefined): IgnoreList {
  const all = () => memento.get<Ignored[]>(key) ?? [];
  const fingerprints = () => all().map(({ fingerprint }) => fingerprint);
  const tell = async () => client()?.sendNotification('betaReader/ignored', { fingerprints: fingerprints() });

  async function keep(entries: readonly Ignored[]): Promise<void> {
    await memento.update(key, entries.length > 0 ? entries : undefined);
    await tell();
  }

  return {
    fingerprints,
    tell,
    add: (entry) => keep([...all().filter(({ fingerprint }) => fingerprint !== entry.fingerprint), entry]),
    async show() {
      const entries = all();
      if (entries.length === 0) {
        await window.showInformationMessage('Nothing is ignored in this workspace.');
        return;
      }
      const items = entries.map((entry): QuickPickItem & { readonly entry: Ignored } => ({
        label: `… ${entry.excerpt} …`,
        description: entry.rule,
        detail: entry.file,
        entry,
      }));
      const picked = await window.showQuickPick(items, {
        canPickMany: true,
        title: 'Ignored findings',
        placeHolder: 'Pick those that should be reported again',
      });
      if (picked?.length) await keep(entries.filter((entry) => !picked.some((item) => item.entry === entry)));
    },
  };
}

/** Everything that was ignored is reported again. */
export async function clearIgnored(list: IgnoreList, memento: Memento): Promise<void> {
  const { length } = list.fingerprints();
  await memento.update(key, undefined);
  await list.tell();
  window.setStatusBarMessage(
    length === 1 ? 'One finding is no longer ignored.' : `${length} findings are no longer ignored.`,
    4000,
  );
}
