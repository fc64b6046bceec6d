import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Diagnostic, Rule } from '../engine/types.ts';
import type { Document } from './document.ts';
import { toLspRange } from './positions.ts';
import { rulePage } from './rulePages.ts';

/** Why the finding at the offset is one: the rule's reason, with a link to its page. */
export function hoverAt(
  document: Document,
  diagnostics: readonly Diagnostic[],
  rules: readonly Rule[],
  offset: number,
): Hover | undefined {
  const touches = (margin: number) =>
    diagnostics.find(({ range }) => range.start - margin <= offset && offset <= range.end + margin);
  // What is found between two characters is shown on the one beside it.
  const diagnostic = touches(0) ?? touches(1);
  const rule = rules.find(({ id }) => id === diagnostic?.ruleId);
  if (!diagnostic || !rule) return undefined;
  const origin = rule.source ? ` *(${escapeMarkdown(rule.source)})*` : '';
  return {
    range: toLspRange(document, diagnostic.range),
    contents: {
      kind: MarkupKind.Markdown,
      value: `**${escapeMarkdown(rule.description)}** ${escapeMarkdown(rule.rationale)}${origin}\n\n[${rule.id}](${rulePage(rule.id)})`,
    },
  };
}

/** Text that Markdown shows as it stands: a manuscript's words cannot become links or images. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}
