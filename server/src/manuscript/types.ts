import type { SourceText } from './sourceText.ts';
import type { Spelling } from './spellings.ts';

/** The shapes of a manuscript. All offsets are UTF-16 code units; ends are exclusive. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

export type FormatName = 'plaintext' | 'markdown' | 'html' | 'fountain';

/** Which mark opens speech in the book: double (US custom) or single (UK custom). */
export type PrimaryMark = 'double' | 'single';

export type ParagraphKind =
  | 'prose'
  | 'heading'
  | 'sceneBreak'
  | 'authorsNote'
  | 'list'
  | 'verse'
  | 'letter'
  /** A block of screenplay dialogue: speech without quotation marks. */
  | 'screenDialogue';

/**
 * A word as a reader counts it: `don't`, `o'clock`, `'tis`, `mother-in-law` and `Slayer's` are one word each.
 * A hyphenated compound is one word; its members are found with `text.split('-')`.
 */
export interface Word extends Range {
  /** The word by its letters alone, shared by all places where it stands: its text, norm and capital. */
  readonly spelling: Spelling;
  readonly text: string;
  /** Apostrophes straightened to ', lower-cased: what dictionaries and counts use. */
  readonly norm: string;
  /** First letter is upper case. */
  readonly capitalised: boolean;
  /** The word is the first of its sentence, or of a quotation within it: a capital there says nothing. */
  readonly opensSentence: boolean;
  /** Index into Paragraph.sentences. */
  readonly sentence: number;
}

/**
 * A sentence that knows dialogue: `"Told you what?" he asked.` is one. `words` are indices [first, last+1) into
 * Paragraph.words.
 */
export interface Sentence extends Range {
  readonly firstWord: number;
  readonly endWord: number;
}

/** `he said`, `said Harry softly`: subject and speech verb in either order, with what belongs to them. */
export interface DialogueTag extends Range {
  readonly subject: Range;
  readonly verb: Range;
  /** Where the tag stands: after its speech, before it (a lead-in), or between two halves of it. */
  readonly position: 'after' | 'before' | 'between';
}

/**
 * What stands next to a quotation on its level. `range` is the sentence nearest to it, trimmed; the gap up to the next
 * speech or the paragraph's edge may hold more. Titles and scare quotes are passed over as part of the narration.
 *
 * A tag is recognised by its words, whatever the punctuation and capitals around it (`"Go away." He said` has one).
 * Between two speeches, `before` of the second is the same tag as `after` of the first where no sentence lies between
 * them: `position` then tells whether the tag ended its sentence (`after`) or the speech goes on (`between`).
 */
export type Neighbour =
  | { readonly kind: 'none' }
  | { readonly kind: 'tag'; readonly tag: DialogueTag; readonly range: Range }
  /** A sentence of its own about somebody doing something: `She turned away.` */
  | { readonly kind: 'beat'; readonly range: Range }
  | { readonly kind: 'narration'; readonly range: Range };

export interface Quotation {
  /** Offset of the opening mark. When `unopened`, there is none and this is where the stray closing mark stands. */
  readonly open: number;
  /** Offset of the closing mark; undefined when the speech is not closed in this paragraph. */
  readonly close: number | undefined;
  /** What is said: the text between the marks. */
  readonly inner: Range;
  readonly mark: 'double' | 'single';
  readonly curly: boolean;
  /** 0 for speech of the primary mark, 1 for a quotation inside it, and so on. */
  readonly depth: number;
  readonly role: 'speech' | 'title' | 'scare' | 'thought';
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** The closing mark stands without an opening one. */
  readonly unopened: boolean;
  /** The closing mark is of the other kind than the opening one, which `mark` tells: `"Go,' she said.` */
  readonly mixed: boolean;
}

/** An immutable reading of one paragraph. Depends on its text, kind and primary mark alone. */
export interface Paragraph {
  /** Prose without markup; a hard-wrapped line break is kept as one '\n'. */
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly primary: PrimaryMark;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** In order of their opening marks, nested ones after the quotation that holds them. */
  readonly quotations: readonly Quotation[];
  /** Offsets of marks that are apostrophes, so no rule takes them for quotation marks. */
  readonly apostrophes: readonly number[];
}

/** Where a paragraph's prose lies in the source. */
export interface SourceMap {
  /** Offset in the source of a prose offset. `side` says which side of a marker an insertion there belongs to. */
  toSource(offset: number, side: 'before' | 'after'): number;
  /** Whether the prose range is unbroken by markup in the source, so an edit of it cuts nothing. */
  isContiguous(range: Range): boolean;
}

/** A block of the source as a format splits it: not yet read. */
export interface Block {
  readonly kind: ParagraphKind;
  /** Extent in the source, counted from the block's anchor, so that a block stays itself while text before it changes. */
  readonly source: Range;
  /** The prose without markup. For plain text it is the source slice. */
  readonly text: string;
  /** Absent where prose offset + source.start is the source offset. Its source offsets count from the anchor too. */
  readonly map?: SourceMap;
  /**
   * Rules switched off here by a comment; '*' is all. In Markdown and HTML: `<!-- beta-reader off: family/rule -->` (no ids: all)
   * up to `<!-- beta-reader on -->`, and `<!-- beta-reader ignore -->` for the next block alone.
   */
  readonly disabled?: readonly string[];
}

/** A source as its format splits it. */
export interface Split {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  /** The line on which each block begins: its start in `source.starts` is the block's anchor. */
  readonly anchors: Uint32Array;
  /** How many blocks at the beginning and at the end are those of the split before. */
  readonly head: number;
  readonly tail: number;
}

/** A format turns a source text into blocks. It never throws. */
export interface Format {
  readonly name: FormatName;
  /** `before` is what this format made of an earlier text: blocks that are the same are the same objects. */
  follow(source: SourceText, before?: Split): Split;
  /** The blocks of a text, their places counted from its start. */
  split(source: string): Block[];
}
