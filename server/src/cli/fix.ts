import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { applyEdits, safeEdits } from '../engine/edits.ts';
import { textOf } from '../manuscript/sourceText.ts';
import { documentOfPath } from './files.ts';
import type { CheckedFile } from './report.ts';

export interface FixOutcome {
  /** What was done, or why nothing was, for the one who waits. */
  readonly message: string;
  /** The file's text now, where it was written. */
  readonly text?: string;
}

/**
 * Writes the safe fixes to the file: into a new file beside it that then takes its name, so that a crash leaves the
 * old text or the new one, whole. A file that changed since it was read is left alone.
 */
export function fixFile({ path, source, diagnostics }: CheckedFile): FixOutcome {
  if (path === '-') return { message: 'Standard input cannot be fixed in place: give a file.' };
  if (documentOfPath(path))
    return { message: `${path}: not fixed, for only its text is read; make the changes in the program it came from.` };
  const edits = safeEdits(diagnostics);
  if (edits.length === 0) return { message: `${path}: nothing to fix that is surely safe.` };
  const before = textOf(source);
  const text = applyEdits(before, edits);
  try {
    if (!replaceFile(realpathSync(path), before, text))
      return { message: `${path}: changed meanwhile, so it was left alone.` };
  } catch (error) {
    return { message: `${path}: cannot be written (${(error as NodeJS.ErrnoException).code}), so it was left alone.` };
  }
  return { message: `${path}: ${edits.length} ${edits.length === 1 ? 'edit' : 'edits'} made.`, text };
}

/** False where the file no longer holds `before`. */
function replaceFile(path: string, before: string, after: string): boolean {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(beside, 'wx');
    try {
      writeFileSync(file, after);
      // Else a power cut could leave the new name with nothing written yet.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(beside, statSync(path).mode);
    if (readFileSync(path, 'utf8') === before) {
      renameSync(beside, path);
      return true;
    }
    unlinkSync(beside);
    return false;
  } catch (error) {
    try {
      unlinkSync(beside);
    } catch {
      // It was never made.
    }
    throw error;
  }
}
