import { spellings } from './spellings.data.ts';
import { styleRule } from './styleRule.ts';

const letters: Readonly<Record<string, string>> = { US: 'u', UK: 'k', CA: 'c', AU: 'a' };

interface Spelling {
  /** Letters of the dialects that take it. */
  readonly takenBy: string;
  /** Dialect -> its usual spelling of the same word. */
  readonly usual: Readonly<Record<string, string>>;
}

const known: ReadonlyMap<string, Spelling> = new Map(
  spellings
    .trim()
    .split('\n')
    .flatMap((row) => {
      const forms = row.split(' ').map((form) => form.split('=') as [word: string, takers: string]);
      const usual = Object.fromEntries(
        Object.entries(letters).map(([dialect, letter]) => [
          dialect,
          forms.find(([, takers]) => takers.includes(letter.toUpperCase()))?.[0] ?? forms[0]![0],
        ]),
      );
      return forms.map(([word, takers]): [string, Spelling] => [word, { takenBy: takers.toLowerCase(), usual }]);
    }),
);

export const dialect = styleRule({
  id: 'style/dialect',
  setting: 'dialect',
  description: 'Words are spelt as in the dialect of the house style (`betaReader.dialect`).',
  rationale: 'Colour and color are both right, but not in one book.',
  source: 'VarCon, part of SCOWL',
  applicability: 'suggestion',
  message: (wanted) =>
    `House style is ${{ US: 'American', UK: 'British', CA: 'Canadian', AU: 'Australian' }[wanted]} spelling.`,
  examples: [
    { bad: 'The colour of the sea changed.', good: 'The color of the sea changed.', style: { dialect: 'US' } },
    { bad: 'The color of the sea changed.', good: 'The colour of the sea changed.', style: { dialect: 'UK' } },
    { bad: 'They had realised too late.', good: 'They had realized too late.', style: { dialect: 'US' } },
    { bad: 'They met in the center of town.', good: 'They met in the centre of town.', style: { dialect: 'AU' } },
    { ok: 'They had realized too late.', style: { dialect: 'UK' }, why: 'Oxford spelling' },
    { ok: 'They sailed to Pearl Harbor.', style: { dialect: 'UK' }, why: 'a name' },
    { ok: 'The colour of the sea, the flavor of the harbor.', why: 'no house style is set' },
  ],
  *uses({ words }) {
    for (const word of words) {
      const spelling = known.get(word.norm);
      if (!spelling || (word.capitalised && !word.opensSentence)) continue;
      const { start, end, text } = word;
      const { takenBy, usual } = spelling;
      const isUs = takenBy.includes('u');
      yield {
        start,
        end,
        form: isUs === takenBy.includes('k') ? 'any' : isUs ? 'US' : 'UK',
        allowedBy: (wanted) => takenBy.includes(letters[wanted] ?? ''),
        rewrite: (wanted) => [{ start, end, newText: cased(usual[wanted] ?? text, text) }],
      };
    }
  },
});

function cased(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return like[0] === like[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}
