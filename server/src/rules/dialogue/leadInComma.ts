import { defineRule } from '../../engine/defineRule.ts';
import { insert, replace } from '../../engine/fixes.ts';
import type { Finding } from '../../engine/types.ts';
import { loudVerbs, speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation, Word } from '../../manuscript/types.ts';
import { writings } from './deeds.ts';
import {
  closedBefore,
  closedSpeeches,
  endingOf,
  hasQuotations,
  inkBefore,
  inkFrom,
  onlySpace,
  recase,
  wordFrom,
  wordsIn,
} from './speech.ts';
import { isWhole, opensInCapital } from './wholeSpeech.ts';

/** These report speech, and as often sum it up before it comes. */
const standsAlone =
  /^(?:explain|apologi[sz]e|interrupt|mock|soothe|challenge|reassure|comment|protest|elaborate|complain|object|insist|hesitate)$/;

const owned = /(?:['’]s|^(?:his|her|its|their|my|your|our)) (?!\S*voice)\S+$/i;

export const leadInComma = defineRule({
  id: 'dialogue/lead-in-comma',
  description: 'A lead-in before speech ends in a comma.',
  rationale: 'What is said is the object of “she asked”; a full stop cuts the sentence before it is whole.',
  source: 'Chicago Manual of Style 6.40',
  severity: 'warning',
  examples: [
    { bad: 'She asked the guard. "Do you know who did it?"', good: 'She asked the guard, "Do you know who did it?"' },
    { bad: 'She said "what do you mean?"', good: 'She said, "What do you mean?"' },
    { bad: 'She said; "Come in and sit down."', good: 'She said, "Come in and sit down."' },
    { bad: 'He said "Come in and sit down."', good: 'He said, "Come in and sit down."' },
    { bad: 'Then a small voice said. “Take me with you.”', good: 'Then a small voice said, “Take me with you.”' },
    { bad: 'Merrick answered quietly. "No."', good: 'Merrick answered quietly, "No."' },
    { bad: '"Merrick," he said "the boat is gone."', good: '"Merrick," he said, "the boat is gone."' },
    { bad: '"The boat is gone," he said "We walk."', good: '"The boat is gone," he said. "We walk."' },
    { bad: '"I think," he said "The boat is gone."', good: '"I think," he said, "the boat is gone."' },
    { ok: '"Yes," he said. "Come in."', why: 'the sentence follows speech and stands alone' },
    { ok: 'Merrick didn\'t answer. "Merrick?"' },
    { ok: 'Then the old man spoke. "I believe you."' },
    { ok: 'He said "please" as if it hurt.' },
    { ok: 'They called him "sir".', style: { dialect: 'UK' } },
    { ok: 'It was Merrick who answered. "Nobody knows."' },
    { ok: 'Jenny\'s lamp stuttered. "Not again."' },
    { ok: 'The banner said "Welcome Home!"' },
    { ok: 'She said, "Come in."' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text } = paragraph;
    for (const quotation of closedSpeeches(paragraph)) {
      const { before, open, inner } = quotation;
      if (before.kind !== 'tag') continue;
      const edge = inkBefore(paragraph, open);
      if (edge < 0 || edge + 1 < before.tag.verb.end) continue;
      const mark = text[edge]!;
      const stop =
        (mark === '.' && text[edge - 1] !== '.') ||
        (mark === ';' && wordFrom(paragraph, inner.start)?.capitalised === true);
      const bare = /[\p{L}\p{N}]/u.test(mark) && edge + 1 < open;
      if (!stop && !bare) continue;
      // After a tag of the speech before it only a missing mark is surely wrong.
      if (before.tag.position !== 'before' && !(bare && onlySpace(paragraph, before.tag.end, open))) continue;
      const verb = text.slice(before.tag.verb.start, before.tag.verb.end).toLowerCase();
      const base = speechVerbs.get(verb)?.verb.base ?? verb;
      // `He snarled. "You!"`, `She soothed him. "No."`: a noise or a deed that stands alone.
      const object = /^\s+(?:him|her|them|me|us)\b/.test(text.slice(before.tag.verb.end, before.tag.verb.end + 6));
      // `as my nan would say.`: no lead-in.
      if (/\bas\s+$/.test(text.slice(Math.max(0, before.tag.start - 5), before.tag.start))) continue;
      // `Merrick’s knife stuttered. “You!”`: a thing of somebody’s, which says nothing.
      const thing =
        owned.test(text.slice(before.tag.subject.start, before.tag.subject.end)) &&
        !/^(?:say|ask|answer|reply)$/.test(base);
      if (
        stop &&
        (thing || loudVerbs.has(base) || standsAlone.test(base) || (object && !/^(?:ask|tell|answer)$/.test(base)))
      )
        continue;
      if (
        bare &&
        (/\b(?:about|of|at|by|as|the|a|his|her|their|with)$/.test(text.slice(Math.max(0, edge - 8), edge + 1)) ||
          /^[—…-]/.test(text.slice(inner.start)))
      )
        continue;
      // `The banner said “Welcome Home!”`
      const subject = text.slice(before.tag.subject.start, before.tag.subject.end).toLowerCase();
      if (bare && writings.has(subject.split(' ').at(-1)!)) continue;
      const ending = endingOf(paragraph, quotation).kind;
      // Without any mark only a whole utterance counts: `said "Hi" to them` may be a word quoted.
      if (bare && (ending === 'word' || ending === 'other' || ending === 'empty')) continue;
      const first = wordFrom(paragraph, inner.start);
      if (!first) continue;
      const small = bare && !first.capitalised && before.tag.position === 'before';
      // `said “what do you mean?”` at the end: said, not quoted.
      if (small && !(ending === 'question' && inkFrom(paragraph, quotation.close + 1) >= text.length)) continue;
      // `said "Yes."`: one word without a comma is common in edited fiction.
      const [from, end] = wordsIn(paragraph, inner);
      if (bare && end - from < 2 && before.tag.position === 'before') continue;
      if (before.tag.position !== 'before') {
        yield { start: before.tag.verb.end, end: open + 1, ...betweenSpeeches(paragraph, quotation, edge + 1, first) };
        continue;
      }
      const comma = stop
        ? replace('Use a comma', { start: edge, end: edge + 1 }, ',')
        : insert('Add a comma', edge + 1, ',');
      yield {
        start: stop ? edge : before.tag.verb.end,
        end: open + 1,
        message: 'A lead-in to speech ends with a comma.',
        fixes: [small ? { ...comma, edits: [...comma.edits, recase(first, 'upper')] } : comma],
      };
    }
  },
});

/** A tag that breaks a speech and ends, at `end`, without any mark; `first` is the word that the speech goes on with. */
function betweenSpeeches(
  paragraph: Paragraph,
  quotation: Quotation,
  end: number,
  first: Word,
): Pick<Finding, 'message' | 'fixes'> {
  const left = closedBefore(paragraph, quotation);
  const tag = left && wordFrom(paragraph, left.close + 1);
  const comma = insert('Add a comma', end, ',');
  // `“Nobody!” Both girls said “You!”`: a tag of its own.
  if (tag && (tag.opensSentence || /^(?:and|but|so|then|while|as)$/.test(tag.norm)))
    return { message: 'A lead-in to speech ends with a comma.', fixes: [comma] };
  const stop = insert('Add a full stop', end, '.');
  const goesOn = left && endingOf(paragraph, left).kind === 'comma' && !isWhole(paragraph, left);
  if (first.capitalised && !goesOn)
    return { message: 'A new sentence begins after the tag: end the tag with a full stop.', fixes: [stop, comma] };
  // `“I think,” he said “The boat is gone.”`
  const lower = first.capitalised && opensInCapital.test(first.norm) ? [recase(first, 'lower')] : [];
  return {
    message: 'The sentence goes on after its tag: end the tag with a comma.',
    fixes: [{ ...comma, edits: [...comma.edits, ...lower] }, stop],
  };
}
