// Stands in for the editor's API in unit tests: as much of it as the files under test use.

type Listener<T> = (event: T) => void;

class Emitter<T> {
  #listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(event: T) {
    for (const listener of this.#listeners) listener(event);
  }
}

export const Disposable = {
  from: (...parts: { dispose(): unknown }[]) => ({ dispose: () => parts.forEach((part) => void part.dispose()) }),
};

export const fired = {
  changed: new Emitter<unknown>(),
  closed: new Emitter<unknown>(),
  selected: new Emitter<unknown>(),
  activated: new Emitter<unknown>(),
  fileChanged: new Emitter<unknown>(),
  scrolled: new Emitter<unknown>(),
  arranged: new Emitter<unknown>(),
};

export const window = {
  activeTextEditor: undefined as unknown,
  visibleTextEditors: [] as unknown[],
  onDidChangeTextEditorVisibleRanges: fired.scrolled.event,
  onDidChangeVisibleTextEditors: fired.arranged.event,
  onDidChangeTextEditorSelection: fired.selected.event,
  onDidChangeActiveTextEditor: fired.activated.event,
  showInformationMessage: async (_message: string): Promise<unknown> => undefined,
  setStatusBarMessage: (_message: string, _milliseconds: number): unknown => undefined,
  showQuickPick: async (_items: readonly unknown[], _options: unknown): Promise<unknown> => undefined,
};

export const workspace = {
  textDocuments: [] as unknown[],
  onDidChangeTextDocument: fired.changed.event,
  onDidCloseTextDocument: fired.closed.event,
  workspaceFolders: undefined as undefined | readonly { readonly uri: { readonly path: string } }[],
  getWorkspaceFolder: (_uri: unknown): unknown => undefined,
  /** Files by path. */
  files: new Map<string, string>(),
  fs: {
    async readFile({ path }: { path: string }) {
      const text = workspace.files.get(path);
      if (text === undefined) throw new Error(`no file ${path}`);
      return new TextEncoder().encode(text);
    },
    async writeFile({ path }: { path: string }, bytes: Uint8Array) {
      workspace.files.set(path, new TextDecoder().decode(bytes));
    },
  },
  createFileSystemWatcher: (_glob: string) => ({
    onDidChange: fired.fileChanged.event,
    onDidCreate: fired.fileChanged.event,
    onDidDelete: fired.fileChanged.event,
    dispose() {},
  }),
  /** Settings of the section, as they were updated: [name, value, target]. */
  updated: [] as [name: string, value: unknown, target: unknown][],
  /** Settings that are set, by section and name. */
  settings: {} as Record<string, unknown>,
  getConfiguration: (section?: string) => ({
    get: (name: string) => workspace.settings[`${section}.${name}`],
    update: async (name: string, value: unknown, target: unknown) => void workspace.updated.push([name, value, target]),
  }),
};

/** Extensions that are active, by their ids. */
export const extensions = {
  active: new Set<string>(),
  getExtension: (id: string) => (extensions.active.has(id) ? { isActive: true } : undefined),
};

export const StatusBarAlignment = { Left: 1, Right: 2 };

export const languages = {};

export const commands = {
  registered: new Map<string, (...args: unknown[]) => unknown>(),
  registerCommand(name: string, run: (...args: unknown[]) => unknown) {
    commands.registered.set(name, run);
    return { dispose: () => commands.registered.delete(name) };
  },
};

export const env = {
  copied: '',
  clipboard: {
    async writeText(text: string) {
      env.copied = text;
    },
  },
};

export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };

export const Uri = {
  parse: (path: string) => ({ path, toString: () => path }),
  joinPath: (base: { path: string }, name: string) => Uri.parse(`${base.path}/${name}`),
};
