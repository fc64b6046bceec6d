import { pathToFileURL } from 'node:url';
import type { Log, Region, ReportingConfiguration, Result } from 'sarif';
import type { Rule, Severity } from '../engine/types.ts';
import { type CheckedFile, placeOf } from './report.ts';

const levels: Readonly<Record<Severity | 'off', ReportingConfiguration.level>> = {
  off: 'none',
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A SARIF 2.1.0 log of one run. Columns count UTF-16 code units from 1. */
export function toSarif(files: readonly CheckedFile[], rules: readonly Rule[], version: string): Log {
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Beta Reader',
            version,
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.description },
              fullDescription: { text: rule.rationale },
              defaultConfiguration: { level: levels[rule.severity], enabled: rule.severity !== 'off' },
            })),
          },
        },
        results: files.flatMap((file) => file.diagnostics.map((diagnostic) => resultOf(file, diagnostic, ruleIndex))),
      },
    ],
  };
}

/** In a SARIF message `[words](place)` is a link: what a manuscript says is none. */
function plain(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

function resultOf(
  file: CheckedFile,
  diagnostic: CheckedFile['diagnostics'][number],
  ruleIndex: Map<string, number>,
): Result {
  const uri = file.path === '-' ? 'stdin' : pathToFileURL(file.path).href;
  const region = (start: number, end: number): Region => {
    const from = placeOf(file.source, start);
    const to = placeOf(file.source, end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
  };
  return {
    ruleId: diagnostic.ruleId,
    ruleIndex: ruleIndex.get(diagnostic.ruleId) ?? -1,
    level: levels[diagnostic.severity],
    message: { text: plain(diagnostic.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: region(diagnostic.range.start, diagnostic.range.end),
        },
      },
    ],
    ...(diagnostic.fixes.length > 0 && {
      fixes: diagnostic.fixes.map((fix) => ({
        description: { text: plain(fix.title) },
        artifactChanges: [
          {
            artifactLocation: { uri },
            replacements: fix.edits.map((edit) => ({
              deletedRegion: region(edit.start, edit.end),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
    }),
  };
}
