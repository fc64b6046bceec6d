/** The fast context model: counts of fiction, proposers on top of them, and classifiers that say which to trust. */
import type { Paragraph, Word } from '../../manuscript/types.ts';
import type { ContextModel, Proposal, ProposalKind } from '../types.ts';
import { Slip } from './candidates.ts';
import { readFastData } from './data.ts';
import { createWindow, EVIDENCE, look, openWindow, Seen } from './evidence.ts';
import { type Family, readSettings } from './settings.ts';
import { createSubstitutionFinder, type Suspect } from './substitutions.ts';
import { createSurroundings, readSurroundings } from './surroundings.ts';
import { createReading, FIRST_WORD, readTokens, unknownToken } from './tokens.ts';
import { probability } from './trees.ts';

/** A book that uses a word this often means it. */
const timesMeant = 3;
/** Words as common as this are used often in any book, so nothing follows from it. Logarithm of the count in fiction. */
const commonUses = Math.log(2500);
/** Further candidates are offered when they are at least this likely beside the first. */
const alsoLikely = 0.1;
/** None is sure enough to be mended unasked. */
const mostCertain = 0.96;

/** Opens fast.bin. Throws a plain sentence when it is damaged. */
export function createFastModel(file: ArrayBuffer): ContextModel {
  const data = readFastData(file);
  const { vocabulary, uses } = data;
  const settings = readSettings(data.settings);
  const findSubstitutions = createSubstitutionFinder(data);
  const reading = createReading();
  const around = createSurroundings();
  const window = createWindow();
  const evidence = new Float32Array(EVIDENCE);
  let last: Paragraph | undefined;
  let proposals: Proposal[] = [];

  return {
    propose(paragraph, lexicon) {
      // Several rules ask about one paragraph in a row.
      if (paragraph === last) return proposals;
      last = paragraph;
      proposals = [];
      if (paragraph.words.length === 0) return proposals;
      readTokens(paragraph, vocabulary, reading);
      readSurroundings(paragraph, vocabulary, lexicon, around);
      const found = proposals;
      let at = -1;
      let best = 0;
      let family: Family = 'letters';
      let forms: { readonly meant: string; readonly sure: number }[] = [];
      const settle = () => {
        if (at < 0 || best < settings.thresholds[family]) return;
        const word = paragraph.words[at]!;
        forms.sort((a, b) => b.sure - a.sure);
        const id = vocabulary.ids.get(word.norm);
        const rare = id === undefined || uses[id]! < commonUses;
        found.push({
          kind: kindOf(family),
          start: word.start,
          end: word.end,
          replacements: forms
            .filter(({ sure }, i) => i === 0 || (i < 3 && sure > alsoLikely * best))
            .map(({ meant }) => cased(meant, word, paragraph)),
          certainty: Math.min(mostCertain, best),
          ...(rare && { rare: { word: word.norm, times: timesMeant } }),
          ...(word.capitalised && { notName: word.text }),
        });
      };
      findSubstitutions(paragraph, reading, around, lexicon, (suspect: Suspect) => {
        if (suspect.word !== at) {
          settle();
          at = suspect.word;
          best = 0;
          forms = [];
        }
        const sure = probability(settings.substitution, suspect.features);
        forms.push({ meant: vocabulary.words[suspect.meant]!, sure });
        if (sure > best) {
          best = sure;
          family = familyOf(suspect.slip);
        }
      });
      settle();
      return proposals;
    },
    score(paragraph, firstWord, endWord, candidates) {
      readTokens(paragraph, vocabulary, reading);
      const { tokens, places } = reading;
      const first = places[firstWord] ?? 2;
      const end = (places[endWord - 1] ?? first) + 1;
      openWindow(data, tokens[first - 2]!, tokens[first - 1]!, tokens[end]!, tokens[end + 1]!, window);
      return candidates.map((candidate) => {
        const norm = candidate.toLowerCase().replaceAll('’', "'");
        const id = vocabulary.ids.get(norm) ?? 0;
        const token = id >= FIRST_WORD ? id : unknownToken(norm);
        look(data, window, token, id > 0 ? uses[id]! : 0, evidence);
        return evidence[Seen.fits]! / Math.LN10;
      });
    },
  };
}

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
