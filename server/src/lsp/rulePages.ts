/** Where the pages of the rules can be read. */
const base = 'https://github.com/beta-reader/beta-reader/blob/main/docs/rules';

export function rulePage(ruleId: string): string {
  return `${base}/${ruleId}.md`;
}
