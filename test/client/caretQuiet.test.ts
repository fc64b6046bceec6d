import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCaretQuiet } from '../../client/src/caretQuiet.ts';
import { fired, window, workspace } from './vscode.ts';

interface Place {
  line: number;
  character: number;
}

const uri = { toString: () => 'file:///one.md' };
let lines: string[] = [];
let version = 1;
let caret: Place = { line: 0, character: 0 };
let shown: string[] = [];
let quiet: ReturnType<typeof createCaretQuiet>;

const range = (start: Place, end: Place) => ({ start, end, with: (from: Place) => range(from, end) });
const text = () => TextDocument.create('', '', 0, lines.join('\n'));
const document = {
  uri,
  get version() {
    return version;
  },
  lineAt: (line: number) => ({
    isEmptyOrWhitespace: lines[line]!.trim() === '',
    range: range({ line, character: 0 }, { line, character: lines[line]!.length }),
  }),
  offsetAt: (place: Place) => text().offsetAt(place),
  getText: (within: { start: Place; end: Place }) => text().getText(within),
};

function type(typed: string) {
  lines = typed.split('\n');
  caret = { line: lines.length - 1, character: lines.at(-1)!.length };
  version++;
  fired.changed.fire({ document, contentChanges: [{}] });
}

function moveTo(line: number, character: number) {
  caret = { line, character };
  fired.selected.fire({});
}

/** The server's findings, each a word of the text. */
function publish(...words: string[]) {
  const diagnostics = words.map((word) => {
    const line = lines.findIndex((each) => each.includes(word));
    const character = lines[line]!.indexOf(word);
    return { message: word, range: range({ line, character }, { line, character: character + word.length }) };
  });
  quiet.handleDiagnostics(uri as never, diagnostics as never, (_, visible) => {
    shown = visible.map(({ message }) => message);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  window.activeTextEditor = {
    document,
    get selection() {
      return { active: caret };
    },
  };
  workspace.textDocuments = [document];
  shown = [];
  quiet = createCaretQuiet();
});

afterEach(() => {
  quiet.dispose();
  vi.useRealTimers();
});

it('shows everything in a document that nobody types into', () => {
  lines = ['She wrot'];
  moveTo(0, 8);
  publish('wrot');
  expect(shown).toEqual(['wrot']);
});

it('keeps a finding at the caret back until the writer pauses', () => {
  type('He sayd it.\n\nShe wrot');
  publish('sayd', 'wrot');
  expect(shown).toEqual(['sayd']);
  vi.advanceTimersByTime(1400);
  expect(shown).toEqual(['sayd']);
  vi.advanceTimersByTime(200);
  expect(shown).toEqual(['sayd', 'wrot']);
});

it('or until the caret leaves', () => {
  type('He sayd it.\n\nShe wrot');
  publish('sayd', 'wrot');
  moveTo(0, 0);
  expect(shown).toEqual(['sayd', 'wrot']);
});

it('keeps what is in a quotation still open back, over lines too', () => {
  type('"He sayd\nthat you ');
  publish('sayd');
  expect(shown).toEqual([]);
  type('"He sayd\nthat you," she whispered');
  publish('sayd');
  expect(shown).toEqual(['sayd']);
});

it('shows nothing anew at places of a text that has changed since', () => {
  type('She wrot');
  publish('wrot');
  expect(shown).toEqual([]);
  type('She wrote');
  moveTo(0, 0);
  expect(shown).toEqual([]);
});
