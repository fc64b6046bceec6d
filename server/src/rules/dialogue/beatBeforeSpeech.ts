import { defineRule } from '../../engine/defineRule.ts';
import { replace } from '../../engine/fixes.ts';
import { is } from '../../lexicon/wordClasses.ts';
import { isLetter } from '../../manuscript/characters.ts';
import { auxiliaries, conjunctions, possessives, subjectPronouns } from '../../manuscript/functionWords.ts';
import { muteVerbs, phrasalSpeechVerbs, speechVerbs } from '../../manuscript/speechVerbs.ts';
import type { Paragraph, Quotation } from '../../manuscript/types.ts';
import { wordSet } from '../neighbours.ts';
import { bodyParts, facial, isDeed, tellsOfSpeech, writings } from './deeds.ts';
import { closedSpeeches, endingOf, hasQuotations, inkBefore, wordFrom, wordsIn } from './speech.ts';

/** What people do between two speeches, and never a way to say something. Source: our own list. */
const movements = wordSet(
  'shook shakes raised raises lifted lifts crossed crosses folded folds rolled rolls threw throws tossed tosses put puts set sets stepped steps walked walks ' +
    'reached reaches pulled pulls pushed pushes opened opens closed closes shut took takes ran runs rubbed rubs cleared clears licked licks bit bites tilted tilts ' +
    'dropped drops sank sinks crouched crouches rose rises knelt kneels held holds handed hands squeezed squeezes patted pats tapped taps touched touches hugged hugs ' +
    'kissed kisses grabbed grabs caught catches poured pours drank drinks sipped sips slammed slams kicked kicks jumped jumps hurried hurries backed backs ' +
    'straightened straightens stretched stretches slid slides slipped slips spread spreads picked picks gripped grips released releases flushed flushes blinked ' +
    'swallowed swallows lowered lowers scratched scratches wiped wipes buried buries brushed brushes tugged tugs wrapped wraps shifted shifts swung swings ' +
    'spun spins climbed climbs sprang springs came comes went goes moved moves looked looks stared stares gazed gazes glanced glances peered peers laid lays leaned leans sat sits stood stands flopped flops perched perches collapsed collapses yawned yawns shivered shivers trembled trembles followed follows',
);
const isMovement = (norm: string) => movements.has(norm) || facial.has(norm) || muteVerbs.has(norm);
/** `laughed`, `sighed`: with a comma some lead in with it, without a mark nobody does. */
const isSound = (norm: string) => speechVerbs.get(norm)?.verb.class === 'voiced';
/** With one of these at its end the sentence is not over: `She smiled, then, “No.”` */
const open = wordSet('then and but or with of to at by for from as like that was is were are the a an');

/** No subject that moves. */
const nobody = wordSet('it there this that then now so yet still with turning and but');

export const beatBeforeSpeech = defineRule({
  id: 'dialogue/beat-before-speech',
  description: 'An action beat before speech ends in a full stop.',
  rationale:
    'A comma, or no mark at all, leads in what somebody says. Who shakes a head or turns away says nothing yet.',
  source: 'Chicago Manual of Style 13.40',
  severity: 'warning',
  examples: [
    { bad: 'Tara shook her head, "No way."', good: 'Tara shook her head. "No way."' },
    { bad: '“I know.” He shrugged, “Nobody told me.”', good: '“I know.” He shrugged. “Nobody told me.”' },
    { bad: 'Her eyebrows went up, "You came by bus?"', good: 'Her eyebrows went up. "You came by bus?"' },
    { bad: 'Tara shook her head "No way."', good: 'Tara shook her head. "No way."' },
    { ok: 'He turned to his "Psalms for the Sea."' },
    { ok: 'She looked up with an indignant "No!"' },
    { ok: 'Tara shook her head and said, "No way."' },
    { ok: 'Tara shook her head. "No way."' },
    { ok: '"The keys," Tara held up her hand, "are in the lake."', why: 'the speech goes on: another matter' },
    { ok: 'She turned to the last page, "The Lamp," and read.' },
    { ok: 'She shrugged, then, "No."' },
  ],
  needs: hasQuotations,
  *check({ paragraph }) {
    const { text, words } = paragraph;
    for (const quotation of closedSpeeches(paragraph)) {
      const edge = inkBefore(paragraph, quotation.open);
      if (edge < 0 || edge + 1 === quotation.open) continue;
      const comma = text[edge] === ',';
      if (!(comma || isLetter(text.charCodeAt(edge))) || !isSpeech(paragraph, quotation)) continue;
      const { before } = quotation;
      if (before.kind === 'none' || (!comma && before.kind !== 'beat')) continue;
      const [first, end] = wordsIn(paragraph, before.range);
      if (end - first < 2 || open.has(words[end - 1]!.norm) || !acts(paragraph, first, end, comma)) continue;
      if (!comma && (leansOn(paragraph, end) || goesOn(paragraph, quotation))) continue;
      // `“And then,” she shrugged, “it rained.”`
      if (/,["”'’]\s*$/.test(text.slice(Math.max(0, words[first]!.start - 4), words[first]!.start))) continue;
      yield {
        start: comma ? edge : words[end - 1]!.start,
        end: quotation.open + 1,
        message: comma
          ? 'Nothing is said in this beat: end it with a full stop.'
          : 'This beat before speech is a sentence of its own: end it with a full stop.',
        fixes: [
          replace(
            comma ? 'Use a full stop' : 'Add a full stop',
            { start: comma ? edge : edge + 1, end: edge + 1 },
            '.',
          ),
        ],
      };
    }
  },
});

/** `He grunted “Thank God!” and left.`: words quoted on the way. */
const goesOn = ({ text }: Paragraph, { close, after }: Quotation) =>
  after.kind !== 'tag' && /^\s*[\p{Ll},;]/u.test(text.slice(close! + 1));

/** Without a mark, the words quoted may belong to the last word of the sentence: `his “Poems”`, `an immediate “Yes!”`. */
function leansOn({ words }: Paragraph, end: number): boolean {
  const last = words[end - 1]!.norm;
  const before = words[end - 2]!.norm;
  return (
    (possessives.has(last) && last !== 'her') ||
    writings.has(last) ||
    (is(last, 'j') && !is(last, 'N') && (is(before, 'D') || possessives.has(before) || before === 'the'))
  );
}

/** A whole utterance, not words quoted in the sentence that goes on behind them. */
function isSpeech(paragraph: Paragraph, quotation: Quotation): boolean {
  const { inner, after } = quotation;
  const { kind } = endingOf(paragraph, quotation);
  if (kind === 'word' || kind === 'other' || kind === 'empty') return false;
  if (kind === 'comma' && (after.kind !== 'tag' || /^\s+and\b/.test(paragraph.text.slice(after.range.start))))
    return false;
  const opening = wordFrom(paragraph, inner.start);
  return opening?.capitalised === true && opening.start === inner.start;
}

const isVerb = (norm: string, before: string) =>
  !auxiliaries.has(norm) && ((is(norm, 'F') && !is(norm, 'nN')) || (before === 'and' && norm.endsWith('ed')));

/** Somebody who moves, and whatever else the sentence tells of is no way to say something. */
function acts(paragraph: Paragraph, first: number, end: number, comma: boolean): boolean {
  const { words } = paragraph;
  const moves = (norm: string) => isMovement(norm) || (!comma && isSound(norm));
  const subject = words[first]!;
  if (!subject.capitalised || nobody.has(subject.norm) || conjunctions.has(subject.norm)) return false;
  let at = first + 1;
  const isOwned = possessives.has(subject.norm);
  if (isOwned && (bodyParts.test(words[at]!.norm) || (!comma && words[at]!.norm === 'voice'))) at++;
  else if (subject.norm === 'the') at++;
  else if (!subjectPronouns.has(subject.norm) && (isOwned || is(subject.norm, 'D'))) return false;
  while (at < end && /ly$|^(?:just|only|then|now)$/.test(words[at]!.norm)) at++;
  if (at >= end || !(moves(words[at]!.norm) || (isOwned && isDeed(words[at]!.norm)))) return false;
  for (let i = first; i < end; i++) {
    const { norm } = words[i]!;
    if ((speechVerbs.has(norm) && !moves(norm)) || tellsOfSpeech.has(norm)) return false;
    if (phrasalSpeechVerbs.get(norm)?.includes(words[i + 1]?.norm ?? '')) return false;
    // Another verb, which might lead in after all: `and burbled,`.
    if (i > at && isVerb(norm, words[i - 1]!.norm) && !moves(norm)) return false;
  }
  // `worrying, “Do they?”`, `with an indignant, “No!”`, `over Joan’s, “Mind the step.”`: the speech belongs to the word.
  const [last, before] = [words[end - 1]!.norm, words[end - 2]!.norm];
  return !/ing$|['’]s$/.test(last) && (!/^an?$/.test(before) || is(last, 'nN'));
}
