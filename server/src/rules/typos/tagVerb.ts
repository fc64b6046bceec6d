import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Lexicon } from '../../lexicon/types.ts';
import { is, isFiniteVerb } from '../../lexicon/wordClasses.ts';
import { muteVerbs, phrasalSpeechVerbs, speechVerbs } from '../../manuscript/speechVerbs.ts';
import { type Clause, isAdverb, isBroken, isNamelike, nameEnd, subjectsAt } from '../../manuscript/subjects.ts';
import type { Paragraph } from '../../manuscript/types.ts';
import { closedSpeeches, endingOf, hasQuotations, onlySpace, wordsIn } from '../dialogue/speech.ts';
import { nearestOf } from '../oneSlip.ts';

/** Past forms: tags are told in them, nearly always. */
const verbs = [...speechVerbs].filter(([, { forms }]) => forms.has('past')).map(([form]) => form);
const nearest = nearestOf(verbs);

export const tagVerb = defineRule({
  id: 'typos/tag-verb',
  description: 'A dialogue tag has a verb (`she cooed`, not `she coed`).',
  rationale:
    'Between speech and its speaker only a verb can stand. A word that is none, one letter from a verb of speech, is a slip that no spell checker sees.',
  severity: 'warning',
  examples: [
    { bad: '“Hush, little one,” she softly coed.', good: '“Hush, little one,” she softly cooed.' },
    { bad: '“Who’s a good dog?” coed Marta.', good: '“Who’s a good dog?” cooed Marta.' },
    { bad: '“Aren’t you precious?” coed Aunt May.', good: '“Aren’t you precious?” cooed Aunt May.' },
    { bad: '“Don’t go,” Marta chocked.', good: '“Don’t go,” Marta choked.' },
    { ok: '“Hush,” simmered Marta, and the coed laughed.' },
    { ok: '“Come in,” the sad old man said.' },
    { ok: '“Yes.” Marta chocked the wheels.' },
  ],
  needs: hasQuotations,
  *check({ paragraph, lexicon }) {
    for (const at of places(paragraph)) {
      const word = paragraph.words[at]!;
      if (!lexicon.has(word.text)) continue;
      const meant = [...nearest(word.norm)].sort((a, b) => weight(b, lexicon) - weight(a, lexicon));
      if (!meant[0] || (isVerb(word.norm, lexicon) && !isFarCommoner(meant[0], word.norm, lexicon))) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `The tag needs a verb of speech: “${meant[0]}”, not “${word.text}”.`,
        fixes: meant.slice(0, 3).map((newText) => change(word, newText)),
      };
    }
  },
});

/** How likely a verb is meant: by how common it is, first those that do nothing but speak. */
const weight = (verb: string, { zipf }: Lexicon) =>
  zipf(verb) + (speechVerbs.get(verb)?.verb.class === 'plain' ? 2 : 0);

/** Any verb may report speech, once in a while: `he simmered`. */
const isVerb = (norm: string, lexicon: Lexicon) => {
  if (!norm.endsWith('ed')) return false;
  const stem = norm.slice(0, -2);
  return lexicon.has(`${stem}ing`) || (/[^aeiou]$/.test(stem) && lexicon.has(`${stem + stem.at(-1)}ing`));
};

/** Zipf frequencies of a verb that nobody uses, and of one that everybody knows. */
const [unused, usual] = [2, 3.5];
const isFarCommoner = (meant: string, norm: string, lexicon: Lexicon) =>
  lexicon.zipf(norm) < unused && lexicon.zipf(meant) > usual;

/** Words that stand where a tag has its verb, and are none. */
function* places(paragraph: Paragraph): Generator<number> {
  const { text, words } = paragraph;
  for (const quotation of closedSpeeches(paragraph)) {
    const { after, close } = quotation;
    if (after.kind === 'none') continue;
    const [from, to] = wordsIn(paragraph, after.range);
    const clause: Clause = { text, words, from, to };
    // `coed Marta`: with a name behind it anything in -ed makes a tag.
    if (after.kind === 'tag') {
      const [verb] = wordsIn(paragraph, after.tag.verb);
      if (mayBeVerb(clause, verb)) yield verb;
      continue;
    }
    const first = words[from];
    const ending = endingOf(paragraph, quotation).kind;
    // A comma joins what follows to the speech; after other marks a small letter does.
    if (!first || from >= to || !onlySpace(paragraph, close + 1, first.start)) continue;
    if (ending !== 'comma' && (first.capitalised || ending === 'stop')) continue;
    let at = from;
    while (at < to && isAdverb(words[at]!.norm)) at++;
    if (at >= to) continue;
    // `sad the old man`
    if (mayBeVerb(clause, at) && isSpeaker(clause, at + 1)) {
      yield at;
      continue;
    }
    for (const subject of subjectsAt(clause, at)) {
      if (words.slice(subject.from, subject.to).some(({ norm }) => isFiniteVerb(norm))) break;
      let verb = subject.to;
      while (verb < to && isAdverb(words[verb]!.norm)) verb++;
      if (verb < to && !isBroken(clause, verb) && mayBeVerb(clause, verb) && endsTag(clause, verb + 1)) {
        yield verb;
        break;
      }
    }
  }
}

function mayBeVerb({ words }: Clause, at: number): boolean {
  const { norm, capitalised } = words[at]!;
  return (
    !capitalised &&
    !is(norm, 'fFD') &&
    !speechVerbs.has(norm) &&
    !muteVerbs.has(norm) &&
    !phrasalSpeechVerbs.has(norm) &&
    nearest(norm).length > 0
  );
}

/** A name, a pronoun or `the old man`, and nothing behind it that it may be the subject of. */
function isSpeaker(clause: Clause, at: number): boolean {
  const { words, to } = clause;
  if (at >= to || isBroken(clause, at)) return false;
  if (/^(?:he|she|they|i)$/.test(words[at]!.norm)) return endsTag(clause, at + 1);
  if (isNamelike(words[at]!)) return endsTag(clause, nameEnd(clause, at));
  if (!/^(?:the|his|her|my)$/.test(words[at]!.norm)) return false;
  let end = at + 1;
  while (end < to && end < at + 4 && !isBroken(clause, end)) end++;
  return end > at + 1 && (end === to || isBroken(clause, end));
}

function endsTag(clause: Clause, at: number): boolean {
  const { words, to } = clause;
  if (at >= to || isBroken(clause, at)) return true;
  const { norm } = words[at]!;
  return isAdverb(norm) || /^(?:in|with|at|to|as|from|into|and|out|over|through|after|before|when|while)$/.test(norm);
}
