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
    const bases = members.map(({ at }) => starts[shown[at]!.anchor]! - starts[shown[first.at]!.anchor]!);
    const diagnostics = members.map(({ diagnostic }) => diagnostic);
    joined.set(first.diagnostic, remembered(diagnostics, bases));
    for (const { diagnostic } of members.slice(1)) joined.set(diagnostic, undefined);
  }
  if (joined.size === 0) return shown as Shown[];
  return shown.flatMap((one) => {
    if (!one.diagnostics.some((diagnostic) => joined.has(diagnostic))) return [one];
    const diagnostics = sameList(
      one.diagnostics,
      one.diagnostics.flatMap((diagnostic) => {
        const now = joined.has(diagnostic) ? joined.get(diagnostic) : diagnostic;
        return now ? [now] : [];
      }),
    );
    return diagnostics.length > 0 ? [{ ...one, diagnostics }] : [];
  });
}

interface Joined {
  readonly diagnostics: readonly Diagnostic[];
  readonly bases: readonly number[];
  readonly one: Diagnostic;
}

/** What was made of a group is kept by its first finding: while nothing moves, the same objects are shown again. */
const kept = new WeakMap<Diagnostic, Joined>();

function remembered(diagnostics: readonly Diagnostic[], bases: readonly number[]): Diagnostic {
  const before = kept.get(diagnostics[0]!);
  if (before && isAlike(before.diagnostics, diagnostics) && isAlike(before.bases, bases)) return before.one;
  const one = oneOf(diagnostics.map((diagnostic, i) => moved(diagnostic, bases[i]!)));
  kept.set(diagnostics[0]!, { diagnostics, bases, one });
  return one;
}

const keptLists = new WeakMap<readonly Diagnostic[], readonly Diagnostic[]>();

function sameList(original: readonly Diagnostic[], now: readonly Diagnostic[]): readonly Diagnostic[] {
  const before = keptLists.get(original);
  if (before && isAlike(before, now)) return before;
  keptLists.set(original, now);
  return now;
}

function isAlike<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
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
