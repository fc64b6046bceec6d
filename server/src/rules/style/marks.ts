import type { TextEdit } from '../../engine/types.ts';
import type { Paragraph, PrimaryMark, Quotation } from '../../manuscript/types.ts';

const glyphs = {
  double: { curly: ['“', '”'], straight: ['"', '"'] },
  single: { curly: ['‘', '’'], straight: ["'", "'"] },
} as const;

export const other = (mark: PrimaryMark): PrimaryMark => (mark === 'double' ? 'single' : 'double');

export type Pair = Quotation & { readonly close: number };

/** Quotations whose two marks are there and of one kind; what is lopsided is other rules'. */
export function* pairs({ quotations, text }: Paragraph): Generator<Pair> {
  for (const quotation of quotations) {
    const { open, close, unopened, mixed } = quotation;
    if (close === undefined || unopened || mixed) continue;
    if (shapeOf(text, open) === shapeOf(text, close)) yield { ...quotation, close };
  }
}

export function shapeOf(text: string, at: number): 'straight' | 'curly' {
  const code = text.charCodeAt(at);
  return code === 34 || code === 39 ? 'straight' : 'curly';
}

/** Edits that give a pair other marks. */
export function withMarks({ open, close }: Pair, mark: PrimaryMark, shape: 'straight' | 'curly'): TextEdit[] {
  const [opening, closing] = glyphs[mark][shape];
  return [
    { start: open, end: open + 1, newText: opening },
    { start: close, end: close + 1, newText: closing },
  ];
}
