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
};

export const window = {
  activeTextEditor: undefined as unknown,
  onDidChangeTextEditorSelection: fired.selected.event,
  onDidChangeActiveTextEditor: fired.activated.event,
};

export const workspace = {
  textDocuments: [] as unknown[],
  onDidChangeTextDocument: fired.changed.event,
  onDidCloseTextDocument: fired.closed.event,
};
