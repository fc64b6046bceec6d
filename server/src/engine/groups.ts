import type { Shown } from './places.ts';
import { moved } from './publish.ts';
import type { Diagnostic, Fix } from './types.ts';

/**
 * Shows findings of one rule and group as one: at the first place, with the others beside it and a fix for all. Lists
 * without such findings stay the same objects.
 * @param starts offsets of the lines that `shown` counts from
 */
export function grouped(shown: readonly Shown[], starts: Uint32Array): Shown[] {
  const groups = new Map<string, { readonly at: number; readonly diagnostic: Diagnostic }[]>();
  shown.forEach(({ diagnostics }, at) => {
    for (const diagnostic of diagnostics)
      if (diagnostic.group !== undefined) {
        const key = `${diagnostic.ruleId} ${diagnostic.group}`;
        const members = groups.get(key);
        if (members) members.push({ at, diagnostic });
        else groups.set(key, [{ at, diagnostic }]);
      }
  });
  const joined = new Map<Diagnostic, Diagnostic | undefined>();
  for (const members of groups.values()) {
    if (members.length < 2) continue;
    const first = members[0]!;
    const base = starts[shown[first.at]!.anchor]!;
    const all = members.map(({ at, diagnostic }) => moved(diagnostic, starts[shown[at]!.anchor]! - base));
    joined.set(first.diagnostic, oneOf(all));
    for (const { diagnostic } of members.slice(1)) joined.set(diagnostic, undefined);
  }
  if (joined.size === 0) return shown as Shown[];
  return shown.flatMap((one) => {
    if (!one.diagnostics.some((diagnostic) => joined.has(diagnostic))) return [one];
    const diagnostics = one.diagnostics.flatMap((diagnostic) => {
      const now = joined.has(diagnostic) ? joined.get(diagnostic) : diagnostic;
      return now ? [now] : [];
    });
    return diagnostics.length > 0 ? [{ ...one, diagnostics }] : [];
  });
}

function oneOf(all: readonly Diagnostic[]): Diagnostic {
  const [first, ...others] = all;
  const fixable = all.filter(({ fixes }) => fixes.length > 0);
  const title = first!.fixes[0]?.title;
  const fixAll: Fix[] =
    title !== undefined && fixable.length > 1
      ? [
          {
            title: `${title} in all ${fixable.length} places`,
            edits: fixable.flatMap(({ fixes }) => fixes[0]!.edits),
            applicability: 'suggestion',
          },
        ]
      : [];
  return { ...first!, fixes: [...fixAll, ...first!.fixes], related: others.map(({ range }) => range) };
}
