import { expect, it } from 'vitest';
import { defaultConfiguration } from '../../../server/src/engine/configuration.ts';
import { createProofreader } from '../../../server/src/engine/proofreader.ts';
import type { PrimaryMark } from '../../../server/src/manuscript/types.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { testResources } from '../resources.ts';

/** Each is repeated to 200 kB in one paragraph: what a regular expression or a search within a search chokes on. */
const repeats = [
  ' ',
  'a',
  'a ',
  'A ',
  "a'",
  "'a ",
  '.',
  '. ',
  '. . . ',
  '…',
  '-',
  '-- ',
  '— ',
  ', ',
  ',a',
  '!? ',
  '(',
  '"',
  '" ',
  "' ",
  '“',
  '”',
  '“a” ',
  '‘a',
  '“Go,” he said. ',
  '"Go," she said, "',
  'He said. ',
  'if he went ',
  'and he ',
  'the the ',
  'I ',
  'Mr. ',
  '1,',
  'teh ',
  'Qzxv ',
  'qz',
  'dont ',
  "Tom's ",
  'a apple, ',
  'well-',
  'e\u0301',
  '\ud83d\ude00',
  '\u00a0',
  '\n',
  'a\u200b',
  '@',
  '*',
];
const small = 50_000;
const large = 200_000;
/** Four times the text may take this many times as long; less than this many milliseconds may be the collection of garbage. */
const most = 9;
const noise = 150;

/** Those that are off by default too. */
const allOn = Object.fromEntries(rules.map(({ id }) => [id, 'warning' as const]));

const resources = await testResources();
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds by rule, and all in all, for so many characters of the unit. */
function measure(unit: string, size: number, quotes: PrimaryMark): Map<string, number> {
  const configuration = { ...defaultConfiguration, rules: allOn, style: { ...defaultConfiguration.style, quotes } };
  const proofreader = createProofreader({ rules, resources, configuration, now: processorTime });
  const began = processorTime();
  const manuscript = proofreader.open(unit.repeat(size / unit.length), 'plaintext');
  proofreader.check(manuscript);
  proofreader.diagnostics(manuscript);
  return new Map(proofreader.profile).set('reading and publishing', processorTime() - began);
}

/** Rules that take more than in proportion; measured again where they seem to, for a busy machine may have stalled one. */
function tooSlow(unit: string, quotes: PrimaryMark): string[] {
  const best: [Map<string, number>, Map<string, number>] = [new Map(), new Map()];
  let slow: string[] = [];
  for (let round = 0; round < 8; round++) {
    for (const [i, size] of [small, large].entries())
      for (const [rule, time] of measure(unit, size, quotes))
        best[i]!.set(rule, Math.min(time, best[i]!.get(rule) ?? Number.POSITIVE_INFINITY));
    slow = [...best[1]].flatMap(([rule, time]) =>
      time > noise && time > most * best[0].get(rule)! ? [`${rule}: ${best[0].get(rule)} ms, ${time} ms`] : [],
    );
    if (slow.length === 0) break;
  }
  return slow;
}

it.each(repeats)('every rule takes time in proportion to the text: %j', (unit) => {
  expect(tooSlow(unit, /['‘]/.test(unit) ? 'single' : 'double')).toEqual([]);
});
