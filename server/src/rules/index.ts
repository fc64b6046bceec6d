import type { Rule } from '../engine/types.ts';
import { mixedDash } from './consistency/mixedDash.ts';
import { mixedDialect } from './consistency/mixedDialect.ts';
import { mixedEllipsis } from './consistency/mixedEllipsis.ts';
import { nameSpelling } from './consistency/nameSpelling.ts';
import { narrator } from './consistency/narrator.ts';
import { straightAndCurly } from './consistency/straightAndCurly.ts';
import { twoSpellings } from './consistency/twoSpellings.ts';
import { apostrophe } from './context/apostrophe.ts';
import { omittedWord } from './context/missingWord.ts';
import { realWord } from './context/realWord.ts';
import { wrongForm } from './context/wrongForm.ts';
import { beatBeforeSpeech } from './dialogue/beatBeforeSpeech.ts';
import { beatCapital } from './dialogue/beatCapital.ts';
import { beatFullStop } from './dialogue/beatFullStop.ts';
import { clashingMarks } from './dialogue/clashingMarks.ts';
import { closingPunctuation } from './dialogue/closingPunctuation.ts';
import { commaBeforeTag } from './dialogue/commaBeforeTag.ts';
import { directAddress } from './dialogue/directAddress.ts';
import { ellipsis } from './dialogue/ellipsis.ts';
import { innerQuotation } from './dialogue/innerQuotation.ts';
import { interruptionDash } from './dialogue/interruptionDash.ts';
import { leadInComma } from './dialogue/leadInComma.ts';
import { markInside } from './dialogue/markInside.ts';
import { mixedMarks } from './dialogue/mixedMarks.ts';
import { muteTag } from './dialogue/muteTag.ts';
import { openingWordComma } from './dialogue/openingWordComma.ts';
import { otherMark } from './dialogue/otherMark.ts';
import { questionMark } from './dialogue/questionMark.ts';
import { sameMarksInside } from './dialogue/sameMarksInside.ts';
import { spaceAtMark } from './dialogue/spaceAtMark.ts';
import { speechCapital } from './dialogue/speechCapital.ts';
import { speechesSideBySide } from './dialogue/speechesSideBySide.ts';
import { spliceAcrossTag } from './dialogue/spliceAcrossTag.ts';
import { spliceAfterTag } from './dialogue/spliceAfterTag.ts';
import { strayMark } from './dialogue/strayMark.ts';
import { tagFullStop } from './dialogue/tagFullStop.ts';
import { tagLowerCase } from './dialogue/tagLowerCase.ts';
import { twoSpeakers } from './dialogue/twoSpeakers.ts';
import { unclosed } from './dialogue/unclosed.ts';
import { unopened } from './dialogue/unopened.ts';
import { wrongWayMark } from './dialogue/wrongWayMark.ts';
import { commaBeforeThat } from './grammar/commaBeforeThat.ts';
import { commaSplice } from './grammar/commaSplice.ts';
import { construction } from './grammar/construction.ts';
import { doubleComparison } from './grammar/doubleComparison.ts';
import { doubleNegative } from './grammar/doubleNegative.ts';
import { gerundAfterPreposition } from './grammar/gerundAfterPreposition.ts';
import { lieLay } from './grammar/lieLay.ts';
import { openingClauseComma } from './grammar/openingClauseComma.ts';
import { participleAlone } from './grammar/participleAlone.ts';
import { pluralAfterNumber } from './grammar/pluralAfterNumber.ts';
import { progressive } from './grammar/progressive.ts';
import { pronounCase } from './grammar/pronounCase.ts';
import { questionOrder } from './grammar/questionOrder.ts';
import { reflexive } from './grammar/reflexive.ts';
import { relativePronoun } from './grammar/relativePronoun.ts';
import { singularNoun } from './grammar/singularNoun.ts';
import { subjectVerb } from './grammar/subjectVerb.ts';
import { tenseSlip } from './grammar/tenseSlip.ts';
import { thereWere } from './grammar/thereWere.ts';
import { twoConjunctions } from './grammar/twoConjunctions.ts';
import { verbAfterAuxiliary } from './grammar/verbAfterAuxiliary.ts';
import { verbAfterSubject } from './grammar/verbAfterSubject.ts';
import { doubledMark } from './punctuation/doubledMark.ts';
import { doubleSpace } from './punctuation/doubleSpace.ts';
import { hyphenForDash } from './punctuation/hyphenForDash.ts';
import { kinshipCapital } from './punctuation/kinshipCapital.ts';
import { missingSpace } from './punctuation/missingSpace.ts';
import { noBreakSpace } from './punctuation/noBreakSpace.ts';
import { paragraphEnd } from './punctuation/paragraphEnd.ts';
import { sentenceCapital } from './punctuation/sentenceCapital.ts';
import { spaceAtDash } from './punctuation/spaceAtDash.ts';
import { spaceBefore } from './punctuation/spaceBefore.ts';
import { spaceInsideBrackets } from './punctuation/spaceInsideBrackets.ts';
import { strayApostrophe } from './punctuation/strayApostrophe.ts';
import { strayCapital } from './punctuation/strayCapital.ts';
import { unbalancedBracket } from './punctuation/unbalancedBracket.ts';
import { wrongWayApostrophe } from './punctuation/wrongWayApostrophe.ts';
import { brokenParagraph } from './structure/brokenParagraph.ts';
import { scrapedLine } from './structure/scrapedLine.ts';
import { dashForm } from './style/dashForm.ts';
import { dialect } from './style/dialect.ts';
import { ellipsisForm } from './style/ellipsisForm.ts';
import { ellipsisSpacing } from './style/ellipsisSpacing.ts';
import { markShape } from './style/markShape.ts';
import { nestedMarks } from './style/nestedMarks.ts';
import { numbers } from './style/numbers.ts';
import { okForm } from './style/okForm.ts';
import { oxfordComma } from './style/oxfordComma.ts';
import { quotationMarks } from './style/quotationMarks.ts';
import { article } from './typos/article.ts';
import { confusedWord } from './typos/confusedWord.ts';
import { leftOverWord } from './typos/leftOverWord.ts';
import { lostApostrophe } from './typos/lostApostrophe.ts';
import { lostPossessive } from './typos/lostPossessive.ts';
import { measureHyphens } from './typos/measureHyphens.ts';
import { missingWord } from './typos/missingWord.ts';
import { needlessApostrophe } from './typos/needlessApostrophe.ts';
import { pronounI } from './typos/pronounI.ts';
import { repeatedPhrase } from './typos/repeatedPhrase.ts';
import { repeatedWord } from './typos/repeatedWord.ts';
import { setPhrase } from './typos/setPhrase.ts';
import { spelling } from './typos/spelling.ts';
import { splitCompound } from './typos/splitCompound.ts';
import { splitWord } from './typos/splitWord.ts';
import { tagVerb } from './typos/tagVerb.ts';
import { thanAlone } from './typos/thanAlone.ts';

/** Every rule. Where two findings overlap, the rule that stands earlier here wins. */
export const rules: readonly Rule[] = [
  scrapedLine,
  brokenParagraph,
  strayMark,
  clashingMarks,
  questionMark,
  commaBeforeTag,
  beatBeforeSpeech,
  beatFullStop,
  tagFullStop,
  tagLowerCase,
  beatCapital,
  leadInComma,
  markInside,
  wrongWayMark,
  strayApostrophe,
  strayCapital,
  unbalancedBracket,
  wrongWayApostrophe,
  mixedMarks,
  spaceAtMark,
  unclosed,
  unopened,
  innerQuotation,
  closingPunctuation,
  speechCapital,
  spliceAcrossTag,
  spliceAfterTag,
  directAddress,
  ellipsis,
  interruptionDash,
  muteTag,
  sameMarksInside,
  openingWordComma,
  otherMark,
  speechesSideBySide,
  twoSpeakers,
  repeatedWord,
  repeatedPhrase,
  spaceBefore,
  spaceAtDash,
  spaceInsideBrackets,
  missingSpace,
  doubledMark,
  doubleSpace,
  noBreakSpace,
  paragraphEnd,
  sentenceCapital,
  pronounI,
  hyphenForDash,
  kinshipCapital,
  article,
  lostApostrophe,
  confusedWord,
  thanAlone,
  splitWord,
  setPhrase,
  tagVerb,
  needlessApostrophe,
  lostPossessive,
  splitCompound,
  measureHyphens,
  twoConjunctions,
  verbAfterAuxiliary,
  verbAfterSubject,
  construction,
  doubleComparison,
  doubleNegative,
  lieLay,
  missingWord,
  nameSpelling,
  spelling,
  apostrophe,
  wrongForm,
  realWord,
  omittedWord,
  gerundAfterPreposition,
  commaBeforeThat,
  reflexive,
  relativePronoun,
  progressive,
  questionOrder,
  subjectVerb,
  thereWere,
  participleAlone,
  pluralAfterNumber,
  singularNoun,
  tenseSlip,
  pronounCase,
  leftOverWord,
  openingClauseComma,
  commaSplice,
  dialect,
  quotationMarks,
  nestedMarks,
  markShape,
  ellipsisForm,
  ellipsisSpacing,
  dashForm,
  oxfordComma,
  okForm,
  numbers,
  narrator,
  straightAndCurly,
  mixedDash,
  mixedEllipsis,
  twoSpellings,
  mixedDialect,
];
