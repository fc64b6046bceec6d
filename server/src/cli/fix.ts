import { readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { applyEdits, safeEdits } from '../engine/edits.ts';
import { textOf } from '../manuscript/sourceText.ts';
import type { CheckedFile } from './report.ts';

/**
 * Writes the safe fixes to the file: into a new file beside it that then takes its name, so that a crash leaves the
 * old text or the new one, whole. A file that changed since it was read is left alone. Returns what was done.
 */
export function fixFile(file: CheckedFile): string {
  if (file.path === '-') return 'Standard input cannot be fixed in place: give a file.';
  const edits = safeEdits(file.diagnostics);
  if (edits.length === 0) return `${file.path}: nothing to fix that is surely safe.`;
  const source = textOf(file.source);
  const beside = join(dirname(file.path), `.${basename(file.path)}.${process.pid}.tmp`);
  writeFileSync(beside, applyEdits(source, edits), { mode: statSync(file.path).mode });
  if (readFileSync(file.path, 'utf8') !== source) {
    unlinkSync(beside);
    return `${file.path}: changed meanwhile, so it was left alone.`;
  }
  renameSync(beside, file.path);
  return `${file.path}: ${edits.length} ${edits.length === 1 ? 'edit' : 'edits'} made.`;
}
