import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { withS } from '../../lexicon/endings.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is, isFiniteVerb } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { gapAfter, joined, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { fromTwo, tens } from '../numberWords.ts';
import { wordFinder } from '../wordFinder.ts';

const numbers: ReadonlySet<string> = new Set([
  ...fromTwo,
  ...tens,
  ...'hundred thousand dozen few several many both these those'.split(' '),
]);
/** Used unchanged, or no things to be counted. */
const unchanged = wordSet(
  'other sheep deer fish aircraft spacecraft craft foot pound stone dozen score hundred thousand million mile head brace pair couple gross hand kind sort type manner ' +
    'penny pence quid shilling yard inch acre fathom ton knot point people police folk cattle swine series species means man woman',
);
/** Of these, too, several are told in the plural. */
const periods = wordSet('second minute hour day week month year time');
const collective = wordSet(
  'crew party family group staff company band team gang enemy crowd house household audience jury committee class watch guard lot pack number herd flock regiment ' +
    'village town city world country army garrison community race tribe congregation force club office ship school college court cabinet council choir cast clan circle gathering row line escort caste father mother daughter son husband wife brother sister uncle aunt description order faith age profession generation',
);
const afterwards = wordSet(
  'was were had has have is are did could would should might must but as that who which when while where before after until till if because than in on at ' +
    'to from with by for of into over under behind beside between along across through against toward towards around about near he she they we i it later ago',
);
const finder = wordFinder(({ norm }) => numbers.has(norm) || norm === 'one');

export const pluralAfterNumber = defineRule({
  id: 'grammar/plural-after-number',
  description: 'After a few, several, two and the like the noun is plural.',
  rationale: 'A lost -s: “after a few minute”, “three guard stood at the door”.',
  severity: 'warning',
  examples: [
    { bad: 'After a few minute, he left.', good: 'After a few minutes, he left.' },
    { bad: 'Three guard stood at the door.', good: 'Three guards stood at the door.' },
    { bad: 'Two of the soldier were asleep.', good: 'Two of the soldiers were asleep.' },
    { bad: 'One of the soldier laughed at him.', good: 'One of the soldiers laughed at him.' },
    { ok: 'One of the family was ill, and one of the kitchen chairs was broken.' },
    { bad: 'They had nine more lamp to mend.', good: 'They had nine more lamps to mend.' },
    { bad: 'It cost them nine hundred lamp in all.', good: 'It cost them nine hundred lamps in all.' },
    { bad: 'He had many friend in the town.', good: 'He had many friends in the town.' },
    { bad: 'She put those chair by the wall.', good: 'She put those chairs by the wall.' },
    { ok: '“I ain’t seen him these two year,” said the porter.', why: 'a voice' },
    { ok: 'A few minute details were missing. He took a ten minute walk on two sheep tracks.' },
    { ok: 'Both horse and rider were lost, and both thought it odd. They went two by two.' },
    { ok: 'Three of the crew were lost. He is two foot taller, and she left on the seven train.' },
    { ok: 'Two grave, patient eyes met hers. It happened many a time. She gave the two time to think.' },
  ],
  *check({ paragraph, lexicon }) {
    const { words } = paragraph;
    for (const at of finder(paragraph)) {
      const number = words[at]!;
      const found = nounOf(paragraph, at, lexicon);
      if (found === undefined || isQuoted(paragraph, number.start)) continue;
      const noun = words[found]!;
      const right = withS(noun.text);
      yield {
        start: number.start,
        end: noun.end,
        message: `After “${number.text}” the noun is plural: “${right}”.`,
        fixes: [change(noun, right)],
      };
    }
  },
});

function nounOf(paragraph: Paragraph, at: number, lexicon: Lexicon): number | undefined {
  const { words } = paragraph;
  const number = words[at]!;
  const before = wordBefore(paragraph, at)?.norm ?? '';
  const next = wordAfter(paragraph, at);
  if (!next || (number.norm === 'few' && before !== 'a' && before !== 'these' && before !== 'those')) return undefined;
  if (number.norm === 'one')
    return next.norm === 'of' && before !== 'the' ? oneOf(paragraph, at + 1, lexicon) : undefined;
  if (next.norm === 'of') {
    const second = wordAfter(paragraph, at + 1);
    const noun = wordAfter(paragraph, at + 2);
    const verb = wordAfter(paragraph, at + 3);
    if (!second || !noun || !verb || !/^(?:the|his|her|my|their|our|your)$/.test(second.norm)) return undefined;
    if (!/^(?:were|are|have)$/.test(verb.norm) || collective.has(noun.norm)) return undefined;
    return isSingular(noun.text, lexicon) && !noun.capitalised ? at + 3 : undefined;
  }
  // `nine more day`
  if (next.norm === 'more')
    return !/^(?:both|these|those)$/.test(number.norm) && isCounted(paragraph, at + 2, lexicon) ? at + 2 : undefined;
  if (!isCounted(paragraph, at + 1, lexicon)) return undefined;
  const after = wordAfter(paragraph, at + 1);
  // `She gave the two time to think.`
  return next.norm === 'time' && after?.norm === 'to' ? undefined : at + 1;
}

/** Word `i`, right behind another, is a single thing of which there may be several. */
function isCounted(paragraph: Paragraph, i: number, lexicon: Lexicon): boolean {
  const noun = wordAfter(paragraph, i - 1);
  return (
    noun !== undefined &&
    !noun.capitalised &&
    !unchanged.has(noun.norm) &&
    isSingular(noun.text, lexicon) &&
    endsThere(paragraph, i)
  );
}

/** `one of the girl`, `one of his old friend`: the noun, if a single thing. `one of the family`, `one of the kitchen chairs` are right. */
function oneOf(paragraph: Paragraph, of: number, lexicon: Lexicon): number | undefined {
  const { words } = paragraph;
  if (!/^(?:the|his|her|my|their|our|your|these|those)$/.test(wordAfter(paragraph, of)?.norm ?? '')) return undefined;
  for (let i = of + 2; i < of + 4 && joined(paragraph, i - 1); i++) {
    const noun = words[i]!;
    if (noun.capitalised) return undefined;
    if (isSingular(noun.text, lexicon) && endsThere(paragraph, i))
      return collective.has(noun.norm) || unchanged.has(noun.norm) ? undefined : i;
    if (!is(noun.norm, 'j') || is(noun.norm, 'p')) return undefined;
  }
  return undefined;
}

/** Nothing follows word `i` that could be the noun that it describes. */
function endsThere(paragraph: Paragraph, i: number): boolean {
  const after = wordAfter(paragraph, i);
  if (after)
    return (
      afterwards.has(after.norm) ||
      (isFiniteVerb(after.norm) && !/s$/.test(after.norm) && !(after.norm.endsWith('ed') && is(after.norm, 'Dj')))
    );
  return /^[.,;:!?…]/.test(gapAfter(paragraph, i).trim() || '.');
}

/** A singular that is counted, and no verb or adjective: `both thought`, `ten act`, `two grave, patient eyes`. */
function isSingular(text: string, lexicon: Lexicon): boolean {
  if (periods.has(text)) return true;
  if (is(text, 'pa') || !is(text, 'cs') || (!is(text, 'N') && (!is(text, 'n') || is(text, 'BFD')))) return false;
  const plural = withS(text);
  return is(plural, 'p') && lexicon.hasCommon(plural);
}
