import { defineRule } from '../../engine/defineRule.ts';
import { change, insert } from '../../engine/fixes.ts';
import { trailingElisions } from '../../manuscript/elisions.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { wordSet } from '../neighbours.ts';
import { facial } from './deeds.ts';
import { isInverted } from './questions.ts';
import { endingOf, hasQuotations, inkFrom, isClosed, opensUtterance, wordFrom, wordsIn } from './speech.ts';

export const closingPunctuation = defineRule({
  id: 'dialogue/closing-punctuation',
  description: 'Speech ends in a mark of punctuation.',
  rationale: 'The quotation mark shows who speaks; it does not end the sentence.',
  source: 'Chicago Manual of Style 6.12',
  severity: 'warning',
  examples: [
    { bad: '"I never said that"', good: '"I never said that."' },
    { bad: '"We go at dawn," he said. "Bring rope"', good: '"We go at dawn," he said. "Bring rope."' },
    { bad: '“I have no idea” She turned away.', good: '“I have no idea.” She turned away.' },
    { bad: '"Are you sure of it"', good: '"Are you sure of it?"' },
    { bad: '“I never said that” she smiled.', good: '“I never said that,” she smiled.' },
    { bad: '“Just turned sixteen, sir,”', good: '“Just turned sixteen, sir.”' },
    { bad: '“Yes” Tara nodded.', good: '“Yes.” Tara nodded.' },
    { bad: '“I never knew” Then it was over.', good: '“I never knew.” Then it was over.' },
    { bad: '“I said, ‘I know nothing’ Then it was over.”', good: '“I said, ‘I know nothing.’ Then it was over.”' },
    {
      bad: 'The note said “Back in five minutes” She sat down.',
      good: 'The note said “Back in five minutes.” She sat down.',
    },
    { ok: '"My dear Tara,"' },
    { ok: '"I never said that."' },
    { ok: 'The sign read "Closed"' },
    { ok: '"I never—" He stopped.' },
    { ok: 'They called it "the long dark".', style: { dialect: 'UK' } },
    { ok: '"Magic" was not a word he liked.' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text, words } = paragraph;
    for (const quotation of paragraph.quotations) {
      if (!isClosed(quotation) || quotation.depth > 1) continue;
      const { close, after, inner } = quotation;
      const ending = endingOf(paragraph, quotation);
      if (ending.kind !== 'word' && ending.kind !== 'comma') continue;
      const isSpeech = quotation.role === 'speech' && opensUtterance(paragraph, quotation);
      const [first, end] = wordsIn(paragraph, inner);
      // What is quoted within a sentence ends it only where the next begins.
      if (end <= first || !(isSpeech || (ending.kind === 'word' && endsSentence(text, close)))) continue;
      // `o’ Bobby Burns`: an apostrophe that looks like a closing mark.
      if (quotation.mark === 'single' && trailingElisions.has(words[end - 1]!.norm)) continue;
      const isLast = inkFrom(paragraph, close + 1) >= text.length;
      const marks = isInverted(paragraph, inner) ? ['?', '.', '!'] : ['.', '?', '!'];
      if (ending.kind === 'comma') {
        const isCut = isLast ? !salutation.test(text.slice(inner.start, inner.start + 12)) : isNewSentence(text, close);
        if (isCut && after.kind !== 'tag')
          yield {
            start: ending.at,
            end: close + 1,
            message: isLast
              ? 'Nothing follows this comma: end the speech with a full stop.'
              : 'A new sentence follows this comma: end the speech with a full stop.',
            fixes: marks.map((newText) => change({ start: ending.at, end: ending.at + 1 }, newText)),
          };
        continue;
      }
      // One word may be a word quoted, unless it is an answer; after more of them a capital begins a sentence, or is a name's in a tag.
      const isSaid = end - first > 1 || answers.has(words[first]!.norm);
      const followed = isSaid && text[close + 1] === ' ' && /^\p{Lu}/u.test(text.slice(close + 2, close + 4));
      const smiled = after.kind !== 'tag' && isSaid && isMuteTag(paragraph, close);
      if (!isLast && !(followed && after.kind !== 'tag') && !smiled) continue;
      yield {
        start: words[end - 1]!.start,
        end: close + 1,
        message: 'This speech ends without a mark of punctuation.',
        fixes: (smiled ? [',', '?', '!'] : marks).map((newText) => insert(`Add “${newText}”`, ending.at + 1, newText)),
      };
    }
  },
});

/** `,” And then`, `,” Was it`: no tag begins so. A pronoun there is a beat's, another rule's. */
const isNewSentence = (text: string, close: number) =>
  /^ (?:And|But|So|Then|Or|Yet|It|There|That|This|What|Was|Were|Is|Did|Had|Nothing|Nobody|Now|When|After|Before|For)\b/.test(
    text.slice(close + 1, close + 10),
  );

/** After what no tag can follow, a pronoun with a capital is a new sentence’s, too. */
const endsSentence = (text: string, close: number) =>
  isNewSentence(text, close) ||
  /^ (?:He|She|They|We|You|My|Your|His|Her|If|How|Where|Why)\b/.test(text.slice(close + 1, close + 8));

/** What is hardly ever quoted for being a word. Source: our own list. */
const answers = wordSet(
  'yes no yeah nope yep hello hi hey sorry thanks okay ok please really sure fine right exactly maybe perhaps wait stop goodbye bye oh ah hmm well never nothing',
);

/** How a letter begins that is read out: its first line ends in a comma. */
const salutation = /^(?:(?:my )?dear(?:est)?|sirs?|madam|gentlemen)\b/i;

/** `she smiled`: whether that is a tag is a matter of taste; the mark before it is not. */
function isMuteTag(paragraph: Paragraph, close: number): boolean {
  const subject = wordFrom(paragraph, close);
  const verb = subject && wordFrom(paragraph, subject.end);
  if (!verb || paragraph.text[close + 1] !== ' ' || subject.start !== close + 2) return false;
  return /^(?:he|she|they|we|I)$/.test(subject.text) && facial.has(verb.norm);
}
