import { styleChoices } from '../../engine/readConfiguration.ts';
import type { HouseStyle, Rule } from '../../engine/types.ts';
import { readParagraph } from '../../manuscript/read.ts';
import type { Block, PrimaryMark } from '../../manuscript/types.ts';
import type { StyleRule } from './styleRule.ts';

/** What a manuscript does in one matter of style. */
export interface StyleHabit {
  readonly setting: keyof HouseStyle;
  /** What it mostly does: one of the setting's choices. */
  readonly choice: string;
  /** How often it does so, and how often it does otherwise. */
  readonly uses: number;
  readonly others: number;
}

const isStyleRule = (rule: Rule): rule is StyleRule => 'setting' in rule && 'uses' in rule;

/** The habits of a manuscript, in the order of the rules; nothing of what it never has to decide. */
export function measureStyle(rules: readonly Rule[], blocks: readonly Block[], primary: PrimaryMark): StyleHabit[] {
  const counts = new Map<StyleRule, Map<string, number>>();
  for (const rule of rules) if (isStyleRule(rule)) counts.set(rule, new Map());
  for (const { kind, text } of blocks) {
    if (kind !== 'prose' && kind !== 'screenDialogue') continue;
    const paragraph = readParagraph(text, kind, primary);
    for (const [{ uses }, forms] of counts)
      for (const { form } of uses(paragraph)) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...counts].flatMap(([{ setting }, forms]) => {
    const choices: readonly string[] = styleChoices[setting];
    const known = [...forms].filter(([form]) => form !== 'any' && choices.includes(form));
    const [best] = known.sort((a, b) => b[1] - a[1]);
    if (!best) return [];
    const others = known.reduce((sum, [, times]) => sum + times, 0) - best[1];
    return [{ setting, choice: best[0], uses: best[1], others }];
  });
}
