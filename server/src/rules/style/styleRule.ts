import type { Applicability, HouseStyle, Rule, TextEdit } from '../../engine/types.ts';
import type { Paragraph, ParagraphKind, Range } from '../../manuscript/types.ts';

/** A place where a manuscript shows its house style: one form, where it could have written another. */
export interface StyleUse extends Range {
  /** One of the setting's choices, or what none of them stands for. */
  readonly form: string;
  /** Whether the choice allows it, where that is more than being the form. */
  allowedBy?(wanted: string): boolean;
  /** What makes it the form wanted; undefined where that is the writer's to say. */
  rewrite(wanted: string): readonly TextEdit[] | undefined;
}

export interface StyleRule extends Rule {
  readonly setting: keyof HouseStyle;
  /** All places that show this part of the style, whatever is wanted. */
  uses(paragraph: Paragraph): Iterable<StyleUse>;
}

interface Definition extends Omit<Rule, 'severity' | 'check' | 'kinds'> {
  readonly setting: keyof HouseStyle;
  readonly applicability: Applicability;
  /** For the writer: what is wanted here. */
  message(wanted: string): string;
  uses(paragraph: Paragraph): Iterable<StyleUse>;
}

/** Letters, lists and notes keep the style of whoever wrote them. */
const kinds: readonly ParagraphKind[] = ['prose', 'screenDialogue'];

/** A rule that reports what departs from one setting of the house style; while that leaves all open, it is silent. */
export function styleRule({ applicability, message, ...definition }: Definition): StyleRule {
  const { setting, uses } = definition;
  return {
    ...definition,
    severity: 'information',
    kinds,
    isWanted: (style) => style[setting] !== 'any' && style[setting] !== 'auto',
    *check({ paragraph, style }) {
      const wanted = style[setting];
      for (const use of uses(paragraph)) {
        if (use.allowedBy ? use.allowedBy(wanted) : use.form === wanted) continue;
        const edits = use.rewrite(wanted)?.toSorted((a, b) => a.start - b.start);
        yield {
          start: use.start,
          end: use.end,
          message: message(wanted),
          fixes: edits ? [{ title: titleOf(paragraph.text, edits), edits, applicability }] : [],
        };
      }
    },
  };
}

function titleOf(text: string, edits: readonly TextEdit[]): string {
  const [edit] = edits;
  if (edits.length > 1 || !edit) return 'Change to the house style';
  if (edit.newText.trim() === '') return edit.newText === '' ? 'Remove it' : 'Add a space';
  return edit.start === edit.end
    ? `Add “${edit.newText.trim()}”`
    : `Change “${text.slice(edit.start, edit.end).trim()}” to “${edit.newText.trim()}”`;
}
