import type { Paragraph } from '../../manuscript/types.ts';
import { wordSet } from '../neighbours.ts';
import { styleRule } from './styleRule.ts';

const determiner = '(?:the|an?|his|her|my|your|our|their|its|some|no)';
const word = '\\p{Ll}{2,20}';
/** After these a bare word is a member of what follows: `was cold, wet and tired.`, `with time, patience and luck.` */
const lead =
  '(?:am|is|are|was|were|be|been|being|feel|felt|look|looked|seem|seemed|sound|sounded|grew|became|become|with)';
/**
 * Members of one make, the last at the end of its clause: only there is it sure that they are a list. So `the hat, the
 * coat and the gloves.`, `Ann, Tom and Lily.`, `boots, gloves and scarves.`, `laughing, crying and singing.`
 */
const lists = [
  [`${determiner} ${word}(?: ${word})?`, `${determiner} ${word}(?: of ${word})?`],
  ['\\p{Lu}\\p{Ll}{1,20}', '\\p{Lu}\\p{Ll}{1,20}'],
  ['\\p{Ll}{2,20}[^s\\P{Ll}]s', '\\p{Ll}{2,20}[^s\\P{Ll}]s'],
  ['\\p{Ll}{2,20}ing', '\\p{Ll}{2,20}ing'],
  [word, word, `(?:${lead} |${word}, )`],
].map(
  ([member, last, before = '']) =>
    new RegExp(`(?<![\\p{L}'’-])${before}${member}, (${member})(,?) (?:and|or) ${last}(?=[.;:!?…—"”)]|$)`, 'gu'),
);
/** A sentence that begins so may be past its opening only at the first comma: `In the end, the cat and the dog.` */
const openers = wordSet(
  'in on at by to for from with without after before when while as if though although because since until once where wherever whenever under over between beside behind beyond during despite like unlike not nor so then there here besides instead finally',
);

export const oxfordComma = styleRule({
  id: 'style/oxford-comma',
  setting: 'oxfordComma',
  description:
    'The last “and” of a list has a comma before it, or none, as the house style says (`betaReader.oxfordComma`).',
  rationale: 'Chicago asks for the comma, most newspapers leave it out.',
  source: 'Chicago Manual of Style 6.19',
  applicability: 'suggestion',
  message: (wanted) =>
    wanted === 'on'
      ? 'House style puts a comma before the last “and” of a list.'
      : 'House style has no comma before the last “and” of a list.',
  examples: [
    {
      bad: 'She took the hat, the coat and the gloves.',
      good: 'She took the hat, the coat, and the gloves.',
      style: { oxfordComma: 'on' },
    },
    { bad: 'They met Ann, Tom and Lily.', good: 'They met Ann, Tom, and Lily.', style: { oxfordComma: 'on' } },
    {
      bad: 'They sold boots, gloves, and scarves.',
      good: 'They sold boots, gloves and scarves.',
      style: { oxfordComma: 'off' },
    },
    { bad: 'He was cold, wet and tired.', good: 'He was cold, wet, and tired.', style: { oxfordComma: 'on' } },
    { ok: 'He stood there, tall and proud.', style: { oxfordComma: 'on' }, why: 'no list' },
    { ok: 'In the end, the cat and the dog slept.', style: { oxfordComma: 'on' }, why: 'no list' },
    { ok: 'When he opened the door, the cat and the dog.', style: { oxfordComma: 'on' } },
    { ok: 'She took the hat, and the coat fell.', style: { oxfordComma: 'off' } },
    { ok: 'They sold boots, gloves and scarves. They met Ann, Tom, and Lily.', why: 'no house style is set' },
  ],
  *uses(paragraph) {
    const { text } = paragraph;
    const seen = new Set<number>();
    for (const list of lists)
      for (const match of text.matchAll(list)) {
        if (isAfterOpener(paragraph, match.index)) continue;
        const [whole, second = '', comma = ''] = match;
        const at = match.index + whole.lastIndexOf(`${second}${comma} `) + second.length;
        const end = at + comma.length;
        if (seen.has(at)) continue;
        seen.add(at);
        yield {
          start: at - second.length,
          end: match.index + whole.length,
          form: comma ? 'on' : 'off',
          rewrite: (wanted) => [{ start: at, end, newText: wanted === 'on' ? ',' : '' }],
        };
      }
  },
});

/** The sentence begins like a phrase or clause that a comma ends, and none stands between. */
function isAfterOpener({ text, words, sentences }: Paragraph, at: number): boolean {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  if (!sentence) return false;
  const before = text.slice(sentence.start, at);
  return !before.includes(',') && openers.has(words[sentence.firstWord]?.norm ?? '') && before.trim() !== '';
}
