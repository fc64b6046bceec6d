/** The fast context model: counts of fiction, proposers on top of them, and classifiers that say which to trust. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { Paragraph, Word } from '../../manuscript/types.ts';
import { modernityOf } from '../modernWords.ts';
import type { ContextModel, Proposal, ProposalKind } from '../types.ts';
import { Slip } from './candidates.ts';
import { levelFrom } from './counts.ts';
import { readFastData } from './data.ts';
import { createRuns, createWindow, EVIDENCE, look, openWindow, readRuns, Seen } from './evidence.ts';
import { createGapFinder, missingForm, smallWords } from './insertions.ts';
import { type Family, readSettings } from './settings.ts';
import { createSubstitutionFinder, type Suspect } from './substitutions.ts';
import { createSurroundings, readSurroundings } from './surroundings.ts';
import { createReading, readTokens, tokenFormsIn, unknownToken } from './tokens.ts';
import { probability } from './trees.ts';

/** A book that uses a word this often means it. */
const timesMeant = 3;
/** Words as common as this are used often in any book, so nothing follows from it. Logarithm of the count in fiction. */
const commonUses = Math.log(2500);
/** Further candidates are offered when they are at least this likely beside the first. */
const alsoLikely = 0.1;
/** What a misspelt word was meant to be is clear from this probability up. */
const clear = 0.5;
/** Two words that were side by side this often may have been one … */
const SELDOM = 3;
/** … that was written so much more often. */
const MOSTLY = 30;
/** None is sure enough to be mended unasked. */
const mostCertain = 0.96;

/** A probability with that much taken from its log odds. */
function lowered(probability: number, discount: number): number {
  const odds = (probability / (1 - probability)) * Math.exp(-discount);
  return discount === 0 || probability >= 1 ? probability : odds / (1 + odds);
}

/** Opens fast.bin. Throws a plain sentence when it is damaged. */
export function createFastModel(file: ArrayBuffer): ContextModel {
  const data = readFastData(file);
  const { vocabulary, uses } = data;
  const settings = readSettings(data.settings);
  const formsOf = tokenFormsIn(vocabulary);
  const findSubstitutions = createSubstitutionFinder(data);
  const findGaps = createGapFinder(data);
  const reading = createReading();
  const runs = createRuns();
  const around = createSurroundings();
  const window = createWindow();
  const evidence = new Float32Array(EVIDENCE);
  let last: Paragraph | undefined;
  let proposals: Proposal[] = [];
  /** What unknown words of the paragraph were likely meant to be, by index of the word. */
  const unknown = new Map<number, readonly string[]>();

  const tokenOf = (norm: string) => vocabulary.ids.get(norm) ?? unknownToken(norm);

  /** Adds what is missing between words, where nothing else is proposed beside it. */
  function addMissing(paragraph: Paragraph, lexicon: Lexicon): void {
    const { words } = paragraph;
    const replaced = proposals.length;
    let told = -1;
    let next = 0;
    findGaps(paragraph, reading, runs, around, lexicon, (gap) => {
      const sure = probability(settings.missing, gap.features);
      const word = words[gap.word]!;
      const before = words[gap.word - 1]!;
      if (sure < settings.thresholds.missing || isNeedless(smallWords[gap.missing]!, words, gap.word, sure)) return;
      // Both come in the order of the text.
      while (next < replaced && proposals[next]!.end <= before.start) next++;
      if (next < replaced && proposals[next]!.start < word.end) return;
      const replacement = `${missingForm(gap.missing, word.text, lexicon)} ${word.text}`;
      const old = told === gap.word ? proposals.at(-1)! : undefined;
      // The same gap again: the surer word stands first.
      if (old) proposals.pop();
      told = gap.word;
      const second = old && old.certainty >= sure;
      proposals.push({
        kind: 'missing-word',
        start: word.start,
        end: word.end,
        replacements: !old
          ? [replacement]
          : second
            ? [...old.replacements, replacement]
            : [replacement, ...old.replacements],
        certainty: Math.min(mostCertain, Math.max(sure, old?.certainty ?? 0)),
      });
    });
  }

  const model: ContextModel = {
    propose(paragraph, lexicon) {
      // Several rules ask about one paragraph in a row.
      if (paragraph === last) return proposals;
      last = paragraph;
      proposals = [];
      unknown.clear();
      if (paragraph.words.length === 0) return proposals;
      readTokens(paragraph, formsOf, reading);
      readRuns(data, reading, runs);
      readSurroundings(paragraph, reading, lexicon, around);
      const found = proposals;
      let at = -1;
      let best = 0;
      // That one of the candidates is right, whichever.
      let wrong = 0;
      let family: Family = 'letters';
      let forms: { readonly meant: string; readonly sure: number }[] = [];
      const settle = () => {
        if (at < 0 || wrong < Math.min(clear, settings.thresholds[family])) return;
        const word = paragraph.words[at]!;
        forms.sort((a, b) => b.sure - a.sure);
        // Words that no dictionary has are the spelling rule's.
        if (!lexicon.has(word.text)) {
          if (best >= clear)
            unknown.set(
              at,
              forms.filter(({ sure }) => sure > alsoLikely * best).map(({ meant }) => cased(meant, word, paragraph)),
            );
          return;
        }
        const discount = modernityOf(word.norm);
        if (lowered(wrong, discount) < settings.thresholds[family]) return;
        const id = vocabulary.ids.get(word.norm);
        const rare = id === undefined || uses[id]! < commonUses;
        found.push({
          kind: kindOf(family),
          start: word.start,
          end: word.end,
          replacements: forms
            .filter(({ sure }, i) => i === 0 || (i < 3 && sure > alsoLikely * best))
            .map(({ meant }) => cased(meant, word, paragraph)),
          certainty: Math.min(mostCertain, lowered(best, discount)),
          ...(rare && { rare: { word: word.norm, times: timesMeant } }),
          ...(word.capitalised && { notName: word.text }),
        });
      };
      findSubstitutions(paragraph, reading, runs, around, lexicon, (suspect: Suspect) => {
        if (suspect.word !== at) {
          settle();
          at = suspect.word;
          best = 0;
          wrong = 0;
          forms = [];
        }
        const sure = probability(settings.substitution, suspect.features);
        wrong = 1 - (1 - wrong) * (1 - sure);
        forms.push({ meant: vocabulary.words[suspect.meant]!, sure });
        if (sure > best) {
          best = sure;
          family = familyOf(suspect.slip);
        }
      });
      settle();
      addMissing(paragraph, lexicon);
      return proposals;
    },
    likely(paragraph, word, lexicon) {
      model.propose(paragraph, lexicon);
      return unknown.get(word) ?? [];
    },
    strangers(paragraph, lexicon) {
      model.propose(paragraph, lexicon);
      const { places, ids } = reading;
      const found: number[] = [];
      for (let i = 0; i + 1 < paragraph.words.length; i++) {
        if (places[i + 1] !== places[i]! + 1) continue;
        const times = ids[i] === 0 || ids[i + 1] === 0 ? 0 : levelFrom[runs.two[places[i]!]!]!;
        if (times > SELDOM) continue;
        const { words } = paragraph;
        const whole = times === 0 ? 0 : uses[vocabulary.ids.get(words[i]!.norm + words[i + 1]!.norm) ?? 0]!;
        if (times === 0 || whole > Math.log(MOSTLY * times)) found.push(i);
      }
      return found;
    },
    score(paragraph, firstWord, endWord, candidates) {
      if (paragraph !== last) {
        readTokens(paragraph, formsOf, reading);
        // What is kept of the last paragraph goes with its tokens.
        last = undefined;
      }
      const { tokens, places } = reading;
      const first = places[firstWord] ?? 2;
      const end = (places[endWord - 1] ?? first) + 1;
      const [l2, l1, r1, r2] = [tokens[first - 2]!, tokens[first - 1]!, tokens[end]!, tokens[end + 1]!];
      const fits = (token: number, norm: string) => {
        look(data, window, token, vocabulary.ids.has(norm) ? uses[token]! : 0, evidence);
        return evidence[Seen.fits]! / 3;
      };
      return candidates.map((candidate) => {
        const [norm = '', next] = candidate.toLowerCase().replaceAll('’', "'").split(' ');
        const token = tokenOf(norm);
        if (next === undefined) {
          openWindow(data, l2, l1, r1, r2, window);
          return fits(token, norm) / Math.LN10;
        }
        const second = tokenOf(next);
        openWindow(data, l2, l1, second, r1, window);
        const left = fits(token, norm);
        openWindow(data, l1, token, r1, r2, window);
        return (left + fits(second, next)) / Math.LN10;
      });
    },
  };
  return model;
}

/** What may be left out, or is too seldom right. */
function isNeedless(missing: string, words: readonly Word[], at: number, sure: number): boolean {
  const before = words[at - 1]!.norm;
  const after = words[at]!.norm;
  // `side by side`, `cigarette after cigarette`
  if (after === words[at - 2]?.norm || after === words[at + 2]?.norm) return true;
  switch (missing) {
    case 'a':
    case 'an':
      return after === 'few' || after === 'little';
    case 'to':
      return bareAfter.test(before);
    case 'of':
      // `the part the others played`; `part water, part wine`
      return before === 'part' || before === 'couple' || (determiner.test(after) && sure < 0.9);
    case 'and':
    case 'it':
    case 'was':
      return true;
    default:
      return false;
  }
}
/** An infinitive follows these with or without `to`. */
const bareAfter = /^(?:help(?:s|ed|ing)?|dare[sd]?|need|go|come|about|do|did)$/;
const determiner = /^(?:the|an?|his|her|its|my|your|our|their|this|that|these|those)$/;

export function familyOf(slip: number): Family {
  switch (slip) {
    case Slip.sound:
      return 'sound';
    case Slip.form:
      return 'form';
    case Slip.small:
      return 'small';
    case Slip.apostrophe:
      return 'apostrophe';
    default:
      return 'letters';
  }
}

function kindOf(family: Family): ProposalKind {
  return family === 'form' ? 'wrong-form' : family === 'apostrophe' ? 'apostrophe' : 'real-word';
}

/** As the writer would write it there: the case of the word it replaces, apostrophes as in the paragraph. */
function cased(meant: string, word: Word, { text }: Paragraph): string {
  let out = meant === 'i' || meant.startsWith("i'") ? `I${meant.slice(1)}` : meant;
  if (word.capitalised) out = out.charAt(0).toUpperCase() + out.slice(1);
  return text.includes('’') || text.includes('“') ? out.replaceAll("'", '’') : out;
}
