import type { ContextModel } from '../context/types.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Paragraph, ParagraphKind, PrimaryMark, Range } from '../manuscript/types.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Applicability = 'safe' | 'suggestion';

export interface TextEdit extends Range {
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly applicability: Applicability;
}

/**
 * A condition on facts of the book, resolved when findings are published (all members given must hold). Words are
 * in their `norm` form unless said otherwise.
 */
export interface Condition {
  /** Every one of these (as written, without possessive 's) is a name in this book. */
  readonly names?: readonly string[];
  /** None of these is a name in this book. */
  readonly notNames?: readonly string[];
  /** The book uses the word (norm) fewer than `times` (at most 64) times in all. */
  readonly rare?: { readonly word: string; readonly times: number };
  /** The book uses the word (norm) at least `times` (at most 64) times. */
  readonly common?: { readonly word: string; readonly times: number };
  /** The book does not go without an article or the like before most uses of the word (norm). */
  readonly notBare?: string;
  /**
   * A name or coined word that the book uses far more often than this word (as written) is one slip away from it; it
   * becomes the first fix.
   */
  readonly nearName?: string;
  /** The word (as written) is neither one of the writer's own nor of a fandom that the book belongs to. */
  readonly unknown?: string;
  /** The book uses the words of `by` more often than those of `words`, all norms; see `Outnumbered`. */
  readonly outnumbered?: Outnumbered;
  /** The next paragraph begins with an opening quotation mark (speech goes on) or not. */
  readonly nextOpensSpeech?: boolean;
  /** The next paragraph begins a speech that answers this one (`“Yes, …`), or not. */
  readonly nextReplies?: boolean;
  /** The paragraph before ends in a full stop or the like, or not. */
  readonly previousEndsSentence?: boolean;
  /** The paragraph before leaves its speech open, or not. */
  readonly previousLeavesOpen?: boolean;
  /** The paragraph is among the first or last three blocks of the file. */
  readonly atEdge?: boolean;
  /** The paragraph is the last block of the file. */
  readonly isLast?: boolean;
  /** The finding is not all that an emphasis holds (`*cwtch*`): coined and foreign words and sounds are set apart so. */
  readonly notSetApart?: true;
  /** No emphasis lies between the beginning of the paragraph and the finding, nor around it: thoughts are often set so. */
  readonly plainBefore?: true;
  /** Most quotation marks of the book are of this shape. */
  readonly curlyMarks?: boolean;
  /** The book writes interruptions mostly with this dash. */
  readonly dash?: '—' | '--' | '–';
  /** The book spells nearly all its words in this dialect. */
  readonly spelling?: 'US' | 'UK';
  /** The book does not spell nearly all its words in this dialect. */
  readonly notSpelling?: 'US' | 'UK';
  /** Of a thousand words of the book no more than so many are words of today. */
  readonly modernity?: number;
  /** Nobody in the story tells it. */
  readonly thirdPerson?: true;
  /** The book writes trailing-off mostly with this ellipsis. */
  readonly ellipsis?: '…' | '...' | '. . .';
}

/**
 * Two spellings of one thing. Capitalised uses inside a sentence count only with `names`: `Gray` may be a surname.
 * With `orEqual`, a draw is enough. A word counts at most 64 times.
 */
export interface Outnumbered {
  readonly words: readonly string[];
  readonly by: readonly string[];
  readonly names?: boolean;
  readonly orEqual?: boolean;
  /** So many times as many are needed; without it, more. */
  readonly times?: number;
}

/** What a rule finds. Offsets are relative to the paragraph's prose. */
export interface Finding extends Range {
  readonly message: string;
  /** Best first; the first is the preferred one. */
  readonly fixes: readonly Fix[];
  readonly when?: Condition;
  /** How sure the context model is, from 0 to 1; rules do not say. */
  readonly certainty?: number;
  /**
   * Findings of one rule and group in a manuscript are shown as one, at the first place, with the others beside it and a
   * fix for all of them.
   */
  readonly group?: string;
  /** Overrides the rule's severity, for a kind of finding that is less sure. */
  readonly severity?: Severity;
}

/** `any`: every spelling of English is right, and speech is punctuated as in the US. */
export type Dialect = 'any' | 'US' | 'UK' | 'CA' | 'AU';

/** The scalars of the configuration that rules may ask about; `any` leaves every form alone. */
export interface HouseStyle {
  readonly dialect: Dialect;
  /** `auto`: the mark that the book itself mostly uses. */
  readonly quotes: 'auto' | PrimaryMark;
  /** The marks of a quotation inside speech. */
  readonly nestedQuotes: 'any' | PrimaryMark;
  /** The shape of quotation marks and apostrophes. */
  readonly marks: 'any' | 'straight' | 'curly';
  readonly ellipsis: 'any' | '…' | '...' | '. . .';
  /** Between two words: `so…what`, `so… what`, `so … what`. */
  readonly ellipsisSpacing: 'any' | 'none' | 'after' | 'around';
  readonly dash: 'any' | '—' | '--' | '–';
  /** The comma before the “and” of a list. */
  readonly oxfordComma: 'any' | 'on' | 'off';
  readonly ok: 'any' | 'OK' | 'ok' | 'okay' | 'O.K.';
  /** Whole numbers up to this one are written in words. */
  readonly numbers: 'any' | 'ten' | 'hundred';
}

/** `drafting`: only what is surely wrong; `posting`: everything. */
export type Purpose = 'drafting' | 'posting';

export interface Configuration {
  readonly style: HouseStyle;
  readonly profile: Purpose;
  /** Rule id -> severity or off; what is absent takes the rule's default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Words that the writer added, as written. */
  readonly words: readonly string[];
  /** Fandoms whose words are known: those that the book's own words give away, or these (ids; none: no fandom). */
  readonly fandoms: 'auto' | readonly string[];
}

export interface RuleContext {
  readonly paragraph: Paragraph;
  readonly style: HouseStyle;
  readonly lexicon: Lexicon;
  /** Absent when the data file is missing: context rules then find nothing. */
  readonly context?: ContextModel;
}

/** Two paragraphs that follow each other, for errors of the gap between them. */
export interface BoundaryContext {
  readonly before: Paragraph;
  readonly after: Paragraph;
  readonly lexicon: Lexicon;
}

/** `report` extents and edits: `inBefore` are offsets in `before`, `inAfter` in `after`. */
export interface BoundaryFinding {
  readonly message: string;
  readonly startInBefore: number;
  readonly endInAfter: number;
  readonly fix?: { readonly title: string; readonly newText: string; readonly applicability: Applicability };
}

/** A finding with the place of its rule in the list of active rules. */
export interface RuleFinding {
  readonly rule: number;
  readonly finding: Finding;
}

export interface RuleBoundaryFinding {
  readonly rule: number;
  readonly finding: BoundaryFinding;
}

/**
 * `|` in no example has a meaning: `bad` is text that yields exactly one diagnostic, of this rule, whose first fix
 * yields `good`; `good` and `ok` yield none under all rules together. Paragraphs are separated by a blank line.
 * `layer: 'deep'` marks what only the deep layer finds; those examples are tested with the network.
 */
export type Example =
  | {
      readonly bad: string;
      readonly good: string;
      readonly why?: string;
      readonly style?: Partial<HouseStyle>;
      readonly layer?: 'deep';
    }
  /** For a finding without a fix. */
  | {
      readonly bad: string;
      readonly good?: undefined;
      readonly why?: string;
      readonly style?: Partial<HouseStyle>;
      readonly layer?: undefined;
    }
  | { readonly ok: string; readonly why?: string; readonly style?: Partial<HouseStyle> };

export interface Rule {
  /** `family/name`. */
  readonly id: string;
  readonly description: string;
  readonly rationale: string;
  /** The style guide or source that states it, e.g. 'Chicago Manual of Style 6.9'. */
  readonly source?: string;
  readonly severity: Severity | 'off';
  /** Paragraph kinds the rule reads; default: prose and letter... see ruleKinds. */
  readonly kinds?: readonly ParagraphKind[];
  /** False where the house style leaves it nothing to find. */
  readonly isWanted?: (style: HouseStyle) => boolean;
  /** What a paragraph must have for the rule to look at it. */
  readonly needs?: (paragraph: Paragraph) => boolean;
  readonly examples: readonly Example[];
  readonly check?: (context: RuleContext) => Iterable<Finding>;
  readonly checkBoundary?: (context: BoundaryContext) => Iterable<BoundaryFinding>;
}

/** A finding in its place in the source, settled against the facts of the book. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly range: Range;
  readonly message: string;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
  /** Of the rule, the words found and their sentence: what “ignore here” remembers. */
  readonly fingerprint: string;
  /** How sure the context model is, from 0 to 1; rules do not say. */
  readonly certainty?: number;
  readonly group?: string;
  /** The other places of the group. */
  readonly related?: readonly Range[];
}
