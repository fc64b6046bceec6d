import { findStops } from './boundaries.ts';
import { pairMarks } from './marks.ts';
import { readQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';
import type { Paragraph, ParagraphKind, PrimaryMark } from './types.ts';
import { readWords } from './words.ts';

/** Reads one paragraph's prose. Total (any string will do), pure, and linear in the text. */
export function readParagraph(text: string, kind: ParagraphKind, primary: PrimaryMark): Paragraph {
  const { pairs, apostrophes } = pairMarks(text, primary);
  const raw = readWords(text, apostrophes);
  const stops = findStops(text);
  const quotations = readQuotations(text, raw, stops, pairs, primary);
  const { words, sentences } = readSentences(text, raw, stops, quotations);
  return { text, kind, primary, words, sentences, quotations, apostrophes };
}
