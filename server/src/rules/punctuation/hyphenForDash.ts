import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';

const spaced = /(?<=\p{L}[\p{L}.,!?…’'”"]?) - (?=[“"‘'’]?\p{L})/gu;

export const hyphenForDash = defineRule({
  id: 'punctuation/hyphen-for-dash',
  description: 'What breaks a sentence is a dash, not a hyphen between spaces.',
  rationale: 'A hyphen joins; typewriters had nothing longer. All places are shown as one finding, with one fix.',
  source: 'Chicago Manual of Style 6.75, 6.85; New Hart’s Rules 4.11',
  severity: 'information',
  examples: [
    { bad: 'He looked at her - she looked away.', good: 'He looked at her—she looked away.' },
    { bad: '"I - I don\'t know," she said.', good: '"I—I don\'t know," she said.' },
    { ok: 'He looked at her—she looked away.' },
    { ok: 'The first- and second-year boys are well known.' },
    { ok: 'The score was 3 - 2.' },
  ],
  // Else it is for style/dash.
  isWanted: ({ dash }) => dash === 'any',
  needs: ({ text, kind }) => kind === 'prose' && text.includes(' - '),
  *check({ paragraph }) {
    for (const { index } of paragraph.text.matchAll(spaced)) {
      const replaced = (newText: string) => change({ start: index, end: index + 3 }, newText);
      yield {
        start: index,
        end: index + 3,
        message: 'A hyphen between spaces stands for a dash here.',
        fixes: [replaced('—'), replaced(' – ')],
        group: 'hyphen',
      };
    }
  },
});
