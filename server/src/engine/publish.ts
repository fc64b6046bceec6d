import type { Block, Range } from '../manuscript/types.ts';
import type { Facts } from './facts.ts';
import { fingerprintOf, groupFingerprint } from './fingerprint.ts';
import { fixesOf, holds, messageOf, type Surroundings } from './resolve.ts';
import type { Diagnostic, Finding, Fix, Rule, RuleBoundaryFinding, RuleFinding, Severity, TextEdit } from './types.ts';

/** What publishing needs to know of the rules in force, by their place in the list. */
export interface ActiveRules {
  readonly rules: readonly Rule[];
  readonly severities: readonly Severity[];
}

/**
 * The diagnostics of one paragraph, their places counted from the block's anchor: conditions settled against the facts, one finding a place,
 * fixes that would cut through markup withheld. In the order of the text.
 */
export function publishParagraph(
  block: Block,
  findings: readonly RuleFinding[],
  facts: Facts,
  place: Surroundings,
  active: ActiveRules,
): Diagnostic[] {
  const standing = findings.filter(
    ({ rule, finding }) =>
      !isDisabled(block, active.rules[rule]!.id) &&
      (!finding.when || holds(finding.when, facts, place)) &&
      !(finding.when?.notSetApart && isSetApart(block, finding)) &&
      !(finding.when?.plainBefore && !isPlainBefore(block, finding)),
  );
  if (standing.length === 0) return [];
  standing.sort((a, b) => a.rule - b.rule || a.finding.start - b.finding.start);
  return oneEach(standing).flatMap(({ rule, finding }) => {
    const ruleId = active.rules[rule]!.id;
    const { group } = finding;
    const fingerprint =
      group === undefined ? fingerprintOf(ruleId, block.text, finding) : groupFingerprint(ruleId, group);
    if (facts.isIgnored(fingerprint)) return [];
    return [
      {
        ruleId,
        range: toSource(block, finding),
        message: messageOf(finding, facts),
        severity: finding.severity ?? active.severities[rule]!,
        fixes: fixesInSource(block, finding, facts),
        fingerprint,
        ...(finding.certainty === undefined ? {} : { certainty: finding.certainty }),
        ...(group === undefined ? {} : { group }),
      },
    ];
  });
}

/** Those that claim a place first, in the order of the text; what is chosen never overlaps, so its neighbours tell. */
function oneEach(standing: readonly RuleFinding[]): RuleFinding[] {
  const chosen: RuleFinding[] = [];
  for (const candidate of standing) {
    const { start } = candidate.finding;
    let at = 0;
    for (let high = chosen.length; at < high; ) {
      const middle = (at + high) >> 1;
      if (chosen[middle]!.finding.start <= start) at = middle + 1;
      else high = middle;
    }
    const beside = chosen.slice(Math.max(0, at - 2), at + 2);
    if (beside.every((other) => !collide(other.finding, candidate.finding))) chosen.splice(at, 0, candidate);
  }
  return chosen;
}

/**
 * The diagnostics of the gap between two paragraphs that follow each other, counted from the anchor of `before`;
 * that of `after` lies `distance` behind it.
 */
export function publishBoundary(
  before: Block,
  after: Block,
  distance: number,
  findings: readonly RuleBoundaryFinding[],
  facts: Facts,
  active: ActiveRules,
): Diagnostic[] {
  return findings
    .filter(({ rule }) => !isDisabled(before, active.rules[rule]!.id))
    .flatMap(({ rule, finding }) => {
      const ruleId = active.rules[rule]!.id;
      const gap = { start: finding.startInBefore, end: before.text.length };
      const fingerprint = fingerprintOf(ruleId, before.text, gap);
      if (facts.isIgnored(fingerprint)) return [];
      const start = offset(before, finding.startInBefore, 'after');
      const end = distance + offset(after, finding.endInAfter, 'before');
      const fixes: Fix[] = finding.fix
        ? [
            {
              title: finding.fix.title,
              edits: [{ start, end, newText: finding.fix.newText }],
              applicability: finding.fix.applicability,
            },
          ]
        : [];
      return [
        {
          ruleId,
          range: { start, end },
          message: finding.message,
          severity: active.severities[rule]!,
          fixes,
          fingerprint,
        },
      ];
    });
}

/** The diagnostic with all its places moved by an offset. */
export function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  const { range, fixes, related } = diagnostic;
  const shift = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return {
    ...diagnostic,
    range: shift(range),
    ...(related ? { related: related.map(shift) } : {}),
    fixes: fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map(({ start, end, newText }) => ({ start: start + by, end: end + by, newText })),
    })),
  };
}

/** Two findings claim one place when they overlap, or when an insertion point touches the other. */
export function collide(a: Range, b: Range): boolean {
  const low = Math.max(a.start, b.start);
  const high = Math.min(a.end, b.end);
  return low < high || (low === high && (a.start === a.end || b.start === b.end));
}

function isDisabled(block: Block, ruleId: string): boolean {
  return block.disabled?.some((id) => id === '*' || id === ruleId) ?? false;
}

/** `*cwtch*`, `_Thoom!_`: an emphasis begins right before the range and ends behind it, or behind the marks that follow. */
function isSetApart({ text, map }: Block, { start, end }: Range): boolean {
  const after = end + /^[.,!?…]*/.exec(text.slice(end, end + 4))![0].length;
  if (!map) return /[*_]/.test(text[start - 1] ?? '') && /[*_]/.test(text[after] ?? '');
  const isMarked = (at: number) => !map.isContiguous({ start: at - 1, end: at + 1 });
  return isMarked(start) && (after >= text.length || isMarked(end) || isMarked(after));
}

/** Markup neither opens the paragraph nor stands in it before the end of the finding. */
const isPlainBefore = ({ map }: Block, { end }: Range): boolean => map?.isContiguous({ start: -1, end }) ?? true;

function offset(block: Block, at: number, side: 'before' | 'after'): number {
  return block.map ? block.map.toSource(at, side) : block.source.start + at;
}

function toSource(block: Block, range: Range): Range {
  if (range.start === range.end) {
    const at = offset(block, range.start, 'before');
    return { start: at, end: at };
  }
  return { start: offset(block, range.start, 'after'), end: offset(block, range.end, 'before') };
}

function fixesInSource(block: Block, finding: Finding, facts: Facts): Fix[] {
  return fixesOf(finding, facts).flatMap((fix) => {
    const edits: TextEdit[] = [];
    for (const edit of fix.edits) {
      if (block.map && !block.map.isContiguous(edit)) return [];
      edits.push({ ...toSource(block, edit), newText: edit.newText });
    }
    return [{ ...fix, edits }];
  });
}
