import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { replaceIn, type SourceText, sourceText } from '../manuscript/sourceText.ts';
import { toOffsets } from './positions.ts';

/**
 * One version of an open document: an immutable value that shares its lines with the versions before it, so that a
 * keystroke neither joins nor scans the text.
 */
export interface Document {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly source: SourceText;
}

function create(uri: string, languageId: string, version: number, text: string): Document {
  return { uri, languageId, version, source: sourceText(text) };
}

function update(document: Document, changes: readonly TextDocumentContentChangeEvent[], version: number): Document {
  let { source } = document;
  for (const change of changes) {
    if (!('range' in change)) source = sourceText(change.text);
    else {
      const { start, end } = toOffsets({ source }, change.range);
      source = replaceIn(source, Math.min(start, end), Math.max(start, end), change.text);
    }
  }
  return { ...document, version, source };
}

/** How the collection of open documents makes and changes its documents. */
export const documentVersions = { create, update };
