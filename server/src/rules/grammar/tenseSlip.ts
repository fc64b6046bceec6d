import { pastTense } from '../../context/tense.ts';
import { defineRule } from '../../engine/defineRule.ts';
import { change } from '../../engine/fixes.ts';
import type { Finding, Outnumbered } from '../../engine/types.ts';
import { withS } from '../../lexicon/endings.ts';
import { pastOf } from '../../lexicon/verbForms.ts';
import { is, wordClasses } from '../../lexicon/wordClasses.ts';
import { isQuoted } from '../../manuscript/quotations.ts';
import { speechVerbs } from '../../manuscript/speechVerbs.ts';
import { isAdverb, isNamelike } from '../../manuscript/subjects.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { firstWordFrom } from '../../manuscript/words.ts';
import { isPastVerb } from '../clauses.ts';
import { joined } from '../neighbours.ts';
import { wordFinder } from '../wordFinder.ts';

/** What somebody does in a scene, and narrators seldom say of all time. Source: our own list. */
const actions =
  'sit stand take walk turn look hold wake smile nod shake grab pull push open close run come get put lean reach step grin laugh sigh whisper shrug ' +
  'frown wince kiss hug stare glance blink swallow breathe drop pick throw catch lift lower raise press touch wipe wrap grip squeeze let stop start ' +
  'begin cross enter leave climb crawl jump stumble fall rise sink slide slip spin duck crouch kneel bend straighten follow lead drag carry place ' +
  'set lay tuck brush stroke pat tap knock hit slap punch kick point wave gesture beckon smirk snort scoff huff groan moan gasp cry sob scream ' +
  'shout yell mutter murmur mumble snap growl hiss wait return rub scratch squint peer glare gaze scan chew sip wander stroll march dash rush hurry sprint race limp ' +
  'stagger pace scramble collapse stiffen tremble shiver shudder flinch hesitate pause nudge shove yank tug fling toss hurl scoop clutch clasp cling bury dig peek tilt ' +
  'flick flip roll rock tighten loosen unlock lock slam bang jerk lurch swing crank reply ask answer whistle gulp choke cough sneeze yawn stretch lounge perch sprawl ' +
  'squat tiptoe creep sneak chase steer park brake row paddle swim move';
/** By their forms with -s, the verbs. */
const verbs: ReadonlyMap<string, string> = new Map(actions.split(' ').map((base) => [withS(base), base]));
/** Of verbs that no other rule needs the past of. */
const pasts: Readonly<Record<string, string>> = {
  put: 'put',
  set: 'set',
  let: 'let',
  hit: 'hit',
  lead: 'led',
  lay: 'laid',
  kneel: 'knelt',
};
const suspects = wordFinder(
  ({ norm, capitalised }) => capitalised || /^(?:he|she|and|nobody|everyone|everybody|somebody|someone)$/.test(norm),
);
/** After a verb that `and` joins to another: no noun of that form has them behind it. */
const afterVerb =
  /^(?:his|her|him|it|them|the|a|an|out|up|down|back|away|at|into|onto|himself|herself|there|past|over)$/;
/** … and what no plural noun has. */
const afterPlural = /^(?:there|up|out|back|away|down|himself|herself)$/;
/** `He always takes a book with him.` */
const habit = /^(?:always|often|usually|sometimes|never|still|seldom|rarely|generally)$/;
const habitual = /\b(?:every|always|usually|sometimes|whenever|often)\b/i;
const isPresent = /^(?:is|are|am|has|says|does|isn't|doesn't|it's|he's|she's)$/;
const was = /^(?:was|were|had|did|said|wasn't|weren't|hadn't|didn't)$/;
/** So many verbs of the paragraph's narration are told in the past for each that is told in the present. */
const pastsAPresent = 2;
/** A story whose tags say `said` more than twice as often as `says` is told in the past. */
const pastTags: Outnumbered = { words: ['says', 'asks'], by: ['said', 'asked'], times: 2 };

export const tenseSlip = defineRule({
  id: 'grammar/tense-slip',
  description: 'A story told in the past stays in the past.',
  rationale:
    'One verb in the present among others in the past is a slip, often left from a scene that was told in the present.',
  severity: 'warning',
  examples: [
    {
      bad: 'The rain had stopped. She walked in and saw him at once. He sits down beside her. They were both late, and he had nothing to say.',
      good: 'The rain had stopped. She walked in and saw him at once. He sat down beside her. They were both late, and he had nothing to say.',
    },
    {
      bad: 'The man was pale. The door opens a little. He had not knocked, and nobody had called. He turned to go.',
      good: 'The man was pale. The door opened a little. He had not knocked, and nobody had called. He turned to go.',
    },
    {
      bad: '“It is late,” said Tom. “I know,” says Mara. “I said so,” he said.',
      good: '“It is late,” said Tom. “I know,” said Mara. “I said so,” he said.',
    },
    {
      bad: 'The door was open. He went in, and she takes a key from the wall. The room was cold, and the lamp had gone out.',
      good: 'The door was open. He went in, and she took a key from the wall. The room was cold, and the lamp had gone out.',
    },
    {
      bad: 'Mara had gone. Mara was late, and she reached up and takes the lamp down. The room was cold, and it had gone out.',
      good: 'Mara had gone. Mara was late, and she reached up and took the lamp down. The room was cold, and it had gone out.',
    },
    { ok: 'He always takes a book along. They were used to it, and had been, ever since he went to school.' },
    { ok: '“It is late,” says Tom. “I know,” says Mara. “I said so.”' },
    { ok: 'He walks in and she turns. He sits down. It was late when they came.' },
    { ok: 'They were friends. He was old, and he walks there to this day. He takes his hat and goes. So it was.' },
    { ok: 'It was his habit, they said. When he wakes he turned to the wall and slept. That was all.' },
  ],
  *check({ paragraph }) {
    const found = suspects(paragraph).flatMap((i) => presentAfter(paragraph, i) ?? presentBeside(paragraph, i) ?? []);
    const tags = [...presentTags(paragraph)];
    if (found.length + tags.length === 0) return;
    const told = tensesIn(paragraph);
    // What somebody says again and again is told in the present around it, too.
    if (found.length === 0 && told.present <= 1)
      for (const tag of tags) yield slip(tag, 'The other tags are told in the past', pastTags);
    if (found.length === 0 || paragraph.kind !== 'prose') return;
    // A beat alone between two speeches: the rest of the story tells.
    const alone = found.length === 1 && told.past + told.present === 0;
    if (!alone && told.past < pastsAPresent * (found.length + told.present)) return;
    if (found.length > 1 && habitual.test(paragraph.text)) return;
    const outnumbered = alone ? { ...pastTense, times: pastsAPresent } : pastTense;
    for (const one of found) yield slip(one, 'The story is told in the past', outnumbered);
  },
});

function slip({ verb, base, name }: Present, why: string, outnumbered: Outnumbered): Finding {
  const past = pasts[base] ?? pastOf(base);
  return {
    start: verb.start,
    end: verb.end,
    message: `${why}: “${past}”.`,
    fixes: [change(verb, past)],
    when: { outnumbered, ...(name !== undefined && { names: [name] }) },
  };
}

/** `“Here,” she says.` */
function* presentTags(paragraph: Paragraph): Generator<Present> {
  for (const { depth, after } of paragraph.quotations) {
    if (depth > 0 || after.kind !== 'tag') continue;
    const { subject, verb: said } = after.tag;
    const verb = paragraph.words[firstWordFrom(paragraph.words, said.start)];
    const who = paragraph.words[firstWordFrom(paragraph.words, subject.start)];
    const base = verb && basesOfThird(verb.norm).find((base) => speechVerbs.has(base));
    if (!verb || !who || base === undefined) continue;
    // `says he` is an old way of telling.
    if (who.norm === 'he' || who.norm === 'she') {
      if (subject.start < said.start) yield { verb, base };
    } else if (isNamelike(who)) yield { verb, base, name: who.text };
  }
}

/** What a verb in -s may be a form of. */
const basesOfThird = (norm: string) =>
  /[^s]s$/.test(norm)
    ? [norm.slice(0, -1), norm.slice(0, -2), norm.replace(/ies$/, 'y')].filter((base) => withS(base) === norm)
    : [];

interface Present {
  readonly verb: Word;
  readonly base: string;
  /** Whose verb it is, where that has to be a name. */
  readonly name?: string;
}

/** `he sits`, `and she slowly takes`, `Mara looks`: where the subject opens its clause. */
function presentAfter(paragraph: Paragraph, i: number): Present | undefined {
  const { words, text } = paragraph;
  const subject = words[i]!;
  if (subject.norm === 'the' && subject.opensSentence) return presentOfThing(paragraph, i);
  const isPronoun = /^(?:he|she|(?:no|every|some)(?:body|one))$/.test(subject.norm);
  const before = words[i - 1];
  const opens =
    subject.opensSentence ||
    (before !== undefined && /^(?:and|then|but|so)$/.test(before.norm) && joined(paragraph, i - 1)) ||
    (before !== undefined && /^[;—]\s*$/.test(text.slice(before.end, subject.start)));
  if (!opens || (!isPronoun && !isNamelike(subject))) return undefined;
  let at = i + 1;
  while (at < words.length && isAdverb(words[at]!.norm) && !habit.test(words[at]!.norm) && joined(paragraph, at - 1))
    at++;
  const verb = words[at];
  const base = verb && joined(paragraph, at - 1) ? verbs.get(verb.norm) : undefined;
  if (verb === undefined || base === undefined || isQuoted(paragraph, subject.start)) return undefined;
  if (isPronoun) return { verb, base };
  return afterVerb.test(words[at + 1]?.norm ?? '') ? { verb, base, name: subject.text } : undefined;
}

/** `The shotgun jerks up.` */
function presentOfThing(paragraph: Paragraph, i: number): Present | undefined {
  const { words } = paragraph;
  const [noun, verb] = [words[i + 1], words[i + 2]];
  const base = noun && verb && joined(paragraph, i) && joined(paragraph, i + 1) ? verbs.get(verb.norm) : undefined;
  if (
    !verb ||
    base === undefined ||
    noun!.capitalised ||
    !(is(noun!.norm, 'nN') || wordClasses(noun!.norm) === '') ||
    is(noun!.norm, 'p')
  )
    return undefined;
  return joined(paragraph, i + 2) && afterVerb.test(words[i + 3]?.norm ?? '') ? { verb, base } : undefined;
}

/** `He went in and takes a key`: joined to another verb. */
function presentBeside(paragraph: Paragraph, i: number): Present | undefined {
  const { words } = paragraph;
  if (words[i]!.norm !== 'and') return undefined;
  const verb = words[i + 1];
  const base = verb && joined(paragraph, i) ? verbs.get(verb.norm) : undefined;
  if (!verb || base === undefined || !joined(paragraph, i + 1) || !afterVerb.test(words[i + 2]?.norm ?? ''))
    return undefined;
  return (is(verb.norm, 'nNp') && !afterPlural.test(words[i + 2]!.norm)) || isQuoted(paragraph, verb.start)
    ? undefined
    : { verb, base };
}

/** How many verbs of the narration are told in the past, and how many words are of the present whatever the verb. */
function tensesIn({ words, quotations }: Paragraph): { past: number; present: number } {
  const speeches = quotations.filter(({ depth }) => depth === 0);
  let speech = 0;
  let past = 0;
  let present = 0;
  for (const { norm, start } of words) {
    while (speech < speeches.length && speeches[speech]!.inner.end <= start) speech++;
    if (speech < speeches.length && speeches[speech]!.inner.start <= start) continue;
    if (isPresent.test(norm)) present++;
    else if (was.test(norm)) past++;
    else if (isPastVerb(norm) && !is(norm, 'nN')) past++;
  }
  return { past, present };
}
