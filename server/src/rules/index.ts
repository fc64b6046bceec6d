import type { Rule } from '../engine/types.ts';
import { mixedDash } from './consistency/mixedDash.ts';
import { straightAndCurly } from './consistency/straightAndCurly.ts';
import { openingClauseComma } from './grammar/openingClauseComma.ts';
import { verbAfterAuxiliary } from './grammar/verbAfterAuxiliary.ts';
import { doubledMark } from './punctuation/doubledMark.ts';
import { doubleSpace } from './punctuation/doubleSpace.ts';
import { missingSpace } from './punctuation/missingSpace.ts';
import { noBreakSpace } from './punctuation/noBreakSpace.ts';
import { sentenceCapital } from './punctuation/sentenceCapital.ts';
import { spaceBefore } from './punctuation/spaceBefore.ts';
import { brokenParagraph } from './structure/brokenParagraph.ts';
import { scrapedLine } from './structure/scrapedLine.ts';
import { article } from './typos/article.ts';
import { confusedWord } from './typos/confusedWord.ts';
import { lostApostrophe } from './typos/lostApostrophe.ts';
import { lostPossessive } from './typos/lostPossessive.ts';
import { missingWord } from './typos/missingWord.ts';
import { pronounI } from './typos/pronounI.ts';
import { repeatedWord } from './typos/repeatedWord.ts';
import { spelling } from './typos/spelling.ts';
import { splitCompound } from './typos/splitCompound.ts';

/** Every rule. Where two findings overlap, the rule that stands earlier here wins. */
export const rules: readonly Rule[] = [
  scrapedLine,
  brokenParagraph,
  repeatedWord,
  spaceBefore,
  missingSpace,
  doubledMark,
  doubleSpace,
  noBreakSpace,
  sentenceCapital,
  pronounI,
  article,
  lostApostrophe,
  confusedWord,
  lostPossessive,
  splitCompound,
  verbAfterAuxiliary,
  missingWord,
  spelling,
  openingClauseComma,
  straightAndCurly,
  mixedDash,
];
