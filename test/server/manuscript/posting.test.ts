import { describe, expect, it } from 'vitest';
import { withoutSwitches } from '../../../server/src/manuscript/posting.ts';

describe('a text for posting', () => {
  it('has no comments of ours, nor the lines that held nothing else', () => {
    const text = [
      'One.',
      '',
      '<!-- beta-reader off: typos/spelling -->',
      '',
      'Two <!-- a note to self --> here<!-- beta-reader-enable -->.',
      '',
      '<!-- beta-reader-disable-next-paragraph -->',
      'Three.',
    ];
    expect(withoutSwitches(text.join('\n'), 'markdown')).toBe('One.\n\nTwo <!-- a note to self --> here.\n\nThree.');
    expect(withoutSwitches(text.join('\r\n'), 'markdown')).toBe(
      'One.\r\n\r\nTwo <!-- a note to self --> here.\r\n\r\nThree.',
    );
    expect(withoutSwitches('<p>One.</p><!-- beta-reader ignore --><p>Two.</p>', 'html')).toBe('<p>One.</p><p>Two.</p>');
  });

  it('keeps what is prose in plain text and Fountain', () => {
    const text = '<!-- beta-reader off -->\nOne.';
    expect(withoutSwitches(text, 'plaintext')).toBe(text);
    expect(withoutSwitches(text, 'fountain')).toBe(text);
  });
});
