import { describe, expect, it } from 'vitest';
import { touchesCaret } from '../../client/src/caret.ts';

/** `|` is the caret, `[` and `]` the finding. */
function held(marked: string): boolean {
  const bare = (marks: RegExp) => marked.replace(marks, '');
  const caret = bare(/[[\]]/g).indexOf('|');
  const from = bare(/[|\]]/g).indexOf('[');
  const to = bare(/[|[]/g).indexOf(']');
  return touchesCaret(bare(/[|[\]]/g), caret, from, to);
}

describe('a finding waits', () => {
  it('while its word is written', () => {
    expect(held('She [wrot|] a letter')).toBe(true);
    expect(held('She [wr|ot] a letter')).toBe(true);
    expect(held('She wrote[ ]|a letter')).toBe(true);
  });

  it('while its quotation is open', () => {
    expect(held('["]I thought that you |')).toBe(true);
    expect(held('He left. “[I] thought that you |')).toBe(true);
    expect(held("'It's the old road,' he said. '[W]e don't take i|")).toBe(true);
    expect(held("He said, '[w]e don't take it tho|")).toBe(true);
    expect(held('"I thought\n[that] you wou|')).toBe(true);
  });

  it('and is shown elsewhere', () => {
    expect(held('She [wrot] a letter |')).toBe(false);
    expect(held('"[I] thought so," she sai|')).toBe(false);
    expect(held("'[I]t's the old road,' he sai|")).toBe(false);
    expect(held("She [dint] like the girls' room |")).toBe(false);
    expect(held('“[I] thought so.” “And n|')).toBe(false);
  });
});
