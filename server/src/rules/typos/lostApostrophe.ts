import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import { contractionOf, isLostContraction } from '../../lexicon/contractions.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is } from '../../lexicon/wordClasses.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { withApostrophe, wordAfter, wordBefore, wordSet } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

const subjects = wordSet('i you he she it we they who that this there everyone nobody');
const notVerbs = wordSet('to for and or so the a an all in on');
/** Words that are a contraction only in some company. */
const ambiguous = wordSet('wont cant ill id');
const contractions = wordFinder(({ norm }) => ambiguous.has(norm) || isLostContraction(norm));

export const lostApostrophe = defineRule({
  id: 'typos/lost-apostrophe',
  description: 'A contraction keeps its apostrophe.',
  rationale:
    '“dont” and “thats” are no words; “wont”, “cant”, “id” and “ill” are, and are reported only where a verb follows their subject.',
  severity: 'warning',
  examples: [
    { bad: 'I dont know.', good: "I don't know." },
    { bad: '“Thats enough,” she said.', good: '“That’s enough,” she said.' },
    { bad: 'He wouldnt have missed it.', good: "He wouldn't have missed it." },
    { bad: 'You wont believe this.', good: "You won't believe this." },
    { bad: 'We cant go there.', good: "We can't go there." },
    { bad: '"Im sorry," she said.', good: '"I\'m sorry," she said.' },
    { bad: '"Ill be there at six," he said.', good: '"I\'ll be there at six," he said.' },
    { ok: 'He rose early, as was his wont.' },
    { ok: 'She fell ill that winter, and the cant of the thieves rang in her head.' },
    { ok: 'Id, ego, and hell: she knew the words.' },
    { ok: 'We were at the well when she shed her shell.' },
  ],
  *check({ paragraph, lexicon }) {
    for (const i of contractions(paragraph)) {
      const word = paragraph.words[i]!;
      const full = inCompany(paragraph, i) ?? contraction(paragraph, i, lexicon);
      if (full === undefined) continue;
      const newText = withApostrophe(paragraph, full);
      yield {
        start: word.start,
        end: word.end,
        message: `“${word.text}” has lost its apostrophe: “${newText}”.`,
        fixes: [change(word, newText, 'safe')],
        // A made-up or foreign name may look like one.
        ...(word.capitalised && !word.opensSentence && !/^i/i.test(word.text)
          ? { when: { notNames: [word.text] } }
          : {}),
      };
    }
  },
});

function contraction({ words }: Paragraph, i: number, lexicon: Lexicon): string | undefined {
  const full = contractionOf(words[i]!.text);
  // `une dame dont je parle`: among foreign words it is one of them.
  const beside = [words[i - 1], words[i + 1]].filter((word) => word !== undefined);
  if (full && beside.length > 1 && beside.every((word) => !word.capitalised && !lexicon.has(word.text)))
    return undefined;
  return full;
}

function inCompany(paragraph: Paragraph, i: number): string | undefined {
  const word = paragraph.words[i]!;
  if (!ambiguous.has(word.norm)) return undefined;
  const before = wordBefore(paragraph, i);
  const after = wordAfter(paragraph, i);
  const base = after !== undefined && is(after.norm, 'B') && !is(after.norm, 'N') && !notVerbs.has(after.norm);
  const capital = (full: string) => (word.capitalised ? full[0]!.toUpperCase() + full.slice(1) : full);
  switch (word.norm) {
    case 'wont':
    case 'cant':
      // `as was his wont.`, `the cant of thieves`; but `it wont.`
      if (before && subjects.has(before.norm) && (base || after === undefined))
        return capital(word.norm === 'wont' ? "won't" : "can't");
      return undefined;
    case 'ill':
      if (
        word.text !== 'ILL' &&
        (word.opensSentence || before?.norm === 'and' || before?.norm === 'but') &&
        base &&
        is(after!.norm, 'B')
      )
        return "I'll";
      return undefined;
    case 'id':
      if (
        word.text === 'Id' &&
        word.opensSentence &&
        after &&
        /^(?:be|have|like|love|rather|never|better|say|go|give|do)$/.test(after.norm)
      )
        return "I'd";
      return undefined;
    default:
      return undefined;
  }
}
