import { styleRule } from './styleRule.ts';

export const dashForm = styleRule({
  id: 'style/dash',
  setting: 'dash',
  description: 'The dash has the form of the house style (`betaReader.dash`).',
  rationale: 'American houses set “—” without spaces, many British ones “ – ” with; typescripts have “--”.',
  source: 'Chicago Manual of Style 6.85; New Hart’s Rules 4.11.2',
  applicability: 'safe',
  message: (wanted) => `House style writes the dash as “${wanted}”.`,
  examples: [
    { bad: '"I was only--"', good: '"I was only—"', style: { dash: '—' } },
    { bad: 'He ran -- slowly.', good: 'He ran—slowly.', style: { dash: '—' } },
    { bad: 'He ran - slowly, to the gate.', good: 'He ran—slowly, to the gate.', style: { dash: '—' } },
    { bad: 'He ran—slowly.', good: 'He ran – slowly.', style: { dash: '–' } },
    { bad: '“I was only—” he began.', good: '“I was only–” he began.', style: { dash: '–' } },
    { bad: 'He ran—slowly.', good: 'He ran--slowly.', style: { dash: '--' } },
    { ok: 'The years 1914–18 were hard—very hard.', style: { dash: '—' }, why: 'from one to the other' },
    { ok: 'A well-kept house.', style: { dash: '—' } },
    { ok: 'He ran -- slowly.', why: 'no house style is set' },
  ],
  *uses({ text }) {
    for (const match of text.matchAll(
      /(?<=[\p{L}\p{N}.,!?…"”’'*)])( ?)(?<!-)(—|--|–|(?<= )-(?= ))(?!-)( ?)(?=[\p{L}\p{N}"“‘'”’….,!?]|$)/gu,
    )) {
      const [whole, before = '', written = '', after = ''] = match;
      const start = match.index;
      const end = start + whole.length;
      const left = text[start - 1] ?? '';
      const right = text[end] ?? '';
      if (/\d/.test(left) && /\d/.test(right)) continue;
      // A closed en dash between words joins: `the office–living quarters`.
      if (written === '–' && !before && !after && /\p{L}/u.test(left) && /\p{L}/u.test(right)) continue;
      const isBetween = /[\p{L}\p{N},.!?…]/u.test(left) && /[\p{L}\p{N}]/u.test(right);
      yield {
        start,
        end,
        form: written,
        rewrite(wanted) {
          if (wanted === '–' && isBetween) return [{ start, end, newText: ' – ' }];
          // The typewriter's dash and the spaced en dash lose their spaces; an em dash that has them keeps them.
          const closes = isBetween && written !== '—';
          return [{ start, end, newText: closes ? wanted : `${before}${wanted}${after}` }];
        },
      };
    }
  },
});
