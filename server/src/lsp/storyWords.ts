import type { WorkspaceEdit } from 'vscode-languageserver';
import { normOf } from '../engine/facts.ts';
import type { Manuscript } from '../engine/proofreader.ts';
import { renamed, usesOf } from '../engine/wordUses.ts';
import { wordsOf } from './desks.ts';
import { toLspEdit, toLspRange } from './positions.ts';
import type { StoryWord } from './protocol.ts';
import { inOrder, type Work } from './works.ts';

/** A view shows no more words than this. */
const MOST = 1000;

/** The names and coined words of a work, and those that the writer taught and the work uses; most used first. */
export function storyWordsOf(work: Work): StoryWord[] {
  const { book, desk } = work;
  book.settle();
  const taught = new Set(wordsOf(desk));
  const found = book
    .ownWords()
    .slice(0, MOST)
    .map((one): StoryWord => ({ ...one, kind: taught.has(one.word) ? 'taught' : one.kind }));
  const listed = new Set(found.map(({ word }) => word));
  for (const word of taught) if (!listed.has(word)) found.push({ word, kind: 'taught', uses: book.uses(normOf(word)) });
  const firsts = firstUses(work, new Set(found.map(({ word }) => normOf(word))));
  return found.map((one) => ({ ...one, first: firsts.get(normOf(one.word)) }));
}

function firstUses(work: Work, norms: ReadonlySet<string>): Map<string, StoryWord['first']> {
  const missing = new Set(norms);
  const firsts = new Map<string, StoryWord['first']>();
  for (const [uri, manuscript] of chapters(work)) {
    if (missing.size === 0) break;
    for (const use of usesOf(manuscript, missing)) {
      firsts.set(use.norm, { uri, range: toLspRange(manuscript, use) });
      missing.delete(use.norm);
    }
  }
  return firsts;
}

/** The edit that writes another word in all chapters; `versions` are those of open documents. */
export function renameIn(
  work: Work,
  from: string,
  to: string,
  versionOf: (uri: string) => number | null,
): WorkspaceEdit {
  return {
    documentChanges: chapters(work).flatMap(([uri, manuscript]) => {
      const edits = renamed(manuscript, from, to);
      if (edits.length === 0) return [];
      return [
        { textDocument: { uri, version: versionOf(uri) }, edits: edits.map((edit) => toLspEdit(manuscript, edit)) },
      ];
    }),
  };
}

function chapters({ manuscripts }: Work): [string, Manuscript][] {
  return inOrder([...manuscripts.keys()]).map((uri) => [uri, manuscripts.get(uri)!]);
}
