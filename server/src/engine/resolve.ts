import { type Changes, type Facts, maskOf, normOf, stem } from './facts.ts';
import { change } from './fixes.ts';
import type { Condition, Finding, Fix, Outnumbered, RuleFinding } from './types.ts';

/** Where a paragraph stands among its neighbours. */
export interface Surroundings {
  readonly nextOpensSpeech: boolean;
  readonly nextReplies: boolean;
  readonly previousEndsSentence: boolean;
  readonly previousLeavesOpen: boolean;
  readonly atEdge: boolean;
  readonly isLast: boolean;
}

/** What a condition may ask of the place, member by member. */
const ofPlace = [
  'nextOpensSpeech',
  'nextReplies',
  'previousEndsSentence',
  'previousLeavesOpen',
  'atEdge',
  'isLast',
] as const satisfies readonly (keyof Surroundings)[];

/** Whether every member of the condition holds in this book and at this place. */
export function holds(condition: Condition, facts: Facts, place: Surroundings): boolean {
  if (condition.names && !condition.names.every((name) => facts.isName(name))) return false;
  if (condition.notNames?.some((name) => facts.isName(name))) return false;
  if (condition.rare && facts.uses(condition.rare.word) >= condition.rare.times) return false;
  if (condition.common && facts.uses(condition.common.word) < condition.common.times) return false;
  if (condition.notBare !== undefined && facts.isBare(condition.notBare)) return false;
  if (condition.unknown !== undefined && facts.isOwn(condition.unknown)) return false;
  if (condition.outnumbered && !isOutnumbered(condition.outnumbered, facts)) return false;
  if (condition.nearName !== undefined && facts.nearestName(condition.nearName) === undefined) return false;
  if (ofPlace.some((member) => condition[member] !== undefined && condition[member] !== place[member])) return false;
  if (condition.curlyMarks !== undefined && condition.curlyMarks !== facts.curlyMarks()) return false;
  if (condition.dash !== undefined && condition.dash !== facts.dash()) return false;
  if (condition.spelling !== undefined && condition.spelling !== facts.spelling()) return false;
  if (condition.notSpelling !== undefined && condition.notSpelling === facts.spelling()) return false;
  if (condition.modernity !== undefined && facts.modernity() > condition.modernity) return false;
  if (condition.thirdPerson && !facts.isInThirdPerson()) return false;
  if (condition.ellipsis !== undefined && condition.ellipsis !== facts.ellipsis()) return false;
  return true;
}

/** A word counts at most so often: conditions are told of no changes beyond. */
const MOST_TIMES = 64;

function isOutnumbered({ words, by, names, orEqual, times = 1 }: Outnumbered, facts: Facts): boolean {
  const count = (norms: readonly string[]) =>
    norms.reduce((sum, norm) => sum + Math.min(MOST_TIMES, names ? facts.uses(norm) : facts.plainUses(norm)), 0);
  const others = count(by);
  return others > 0 && (orEqual ? others >= count(words) : others > times * count(words));
}

/** What the conditions of a paragraph's findings ask for: while none of it changes, neither do its diagnostics. */
export interface Dependence {
  /** Words (see `stem`) whose use or standing as a name matters. */
  readonly stems: readonly string[];
  readonly nearNames: readonly string[];
  readonly style: boolean;
  readonly surroundings: boolean;
  /** Bits of all that; see `maskOf`. */
  readonly mask: number;
}

/** How many places of a manuscript ask for a word; for a near name it is `near` and the word. */
export type Watched = Map<string, number>;

/** Counts a place's dependence in (1) or out (-1). */
export function watch(watched: Watched, dependence: Dependence | undefined, sign: 1 | -1): void {
  if (!dependence) return;
  for (const word of dependence.stems) count(watched, word, sign);
  for (const word of dependence.nearNames) count(watched, near + word, sign);
}

const near = 'near ';

function count(watched: Watched, key: string, sign: 1 | -1): void {
  const times = (watched.get(key) ?? 0) + sign;
  if (times > 0) watched.set(key, times);
  else watched.delete(key);
}

/** Of what has changed, that which some place asks for: for most edits nothing. */
export function watchedOf({ stems, nearNames, style }: Changes, watched: Watched): Changes {
  const asked = new Set([...stems].filter((word) => watched.has(word)));
  const askedNear = new Set([...nearNames].filter((word) => watched.has(near + word)));
  return { stems: asked, nearNames: askedNear, style, mask: maskOf(asked, askedNear, style) };
}

/** Undefined where no finding has a condition. */
export function dependenceOf(findings: readonly RuleFinding[]): Dependence | undefined {
  const conditions = findings.flatMap(({ finding: { when } }) => (when ? [when] : []));
  if (conditions.length === 0) return undefined;
  const stems = new Set<string>();
  const nearNames = new Set<string>();
  for (const { names, notNames, rare, common, notBare, nearName, outnumbered } of conditions) {
    for (const name of [...(names ?? []), ...(notNames ?? [])]) stems.add(stem(name.toLowerCase()));
    if (rare) stems.add(stem(rare.word));
    if (common) stems.add(stem(common.word));
    if (notBare !== undefined) stems.add(stem(notBare));
    for (const word of [...(outnumbered?.words ?? []), ...(outnumbered?.by ?? [])]) stems.add(stem(word));
    if (nearName !== undefined) {
      nearNames.add(nearName);
      stems.add(normOf(nearName));
    }
  }
  const asks = (...members: (keyof Condition)[]) =>
    conditions.some((condition) => members.some((member) => condition[member] !== undefined));
  const style = asks('curlyMarks', 'dash', 'ellipsis', 'spelling', 'notSpelling', 'modernity', 'thirdPerson');
  return {
    stems: [...stems],
    nearNames: [...nearNames],
    style,
    surroundings: asks(...ofPlace),
    mask: maskOf(stems, nearNames, style),
  };
}

export function isAffected({ stems, nearNames, style }: Dependence, changes: Changes): boolean {
  return (
    (style && changes.style) ||
    (changes.stems.size > 0 && stems.some((word) => changes.stems.has(word))) ||
    (changes.nearNames.size > 0 && nearNames.some((word) => changes.nearNames.has(word)))
  );
}

/** The message of a finding, with what the book's own words fill in for `{name}`. */
export function messageOf(finding: Finding, facts: Facts): string {
  const word = finding.when?.nearName;
  return word === undefined ? finding.message : finding.message.replace('{name}', facts.nearestName(word) ?? '');
}

/** The fixes of a finding, with the book's own name first where the finding is a misspelling of it. */
export function fixesOf(finding: Finding, facts: Facts): readonly Fix[] {
  const word = finding.when?.nearName;
  const name = word === undefined ? undefined : facts.nearestName(word);
  if (name === undefined) return finding.fixes;
  return [change(finding, name), ...finding.fixes.filter((other) => other.edits[0]?.newText !== name)];
}
