import { styleRule } from './styleRule.ts';

export const okForm = styleRule({
  id: 'style/ok',
  setting: 'ok',
  description: '“OK” is spelt as the house style says (`betaReader.ok`).',
  rationale: 'OK, ok, okay and O.K. are all in dictionaries; a book has one of them.',
  applicability: 'safe',
  message: (wanted) => `House style spells it “${wanted}”.`,
  examples: [
    { bad: '"Okay," he said.', good: '"OK," he said.', style: { ok: 'OK' } },
    { bad: 'She was OK. He was not.', good: 'She was okay. He was not.', style: { ok: 'okay' } },
    { bad: '"OK," he said.', good: '"Okay," he said.', style: { ok: 'okay' } },
    { bad: '"O.K., then," he said.', good: '"OK, then," he said.', style: { ok: 'OK' } },
    { ok: '"Okay," he said. She was okay.', style: { ok: 'okay' } },
    { ok: 'She okayed it and left the okay-ish rest.', style: { ok: 'OK' } },
    { ok: '"Okay," he said. "Okay."', why: 'no house style is set' },
  ],
  *uses({ text, words }) {
    for (const match of text.matchAll(/(?<![\p{L}\p{N}.'’-])(?:okay|ok|o\.k\.)(?![\p{L}\p{N}'’-])/giu)) {
      const [written] = match;
      const start = match.index;
      const word = words.find((one) => one.start === start);
      const lower = written.toLowerCase();
      const form = lower === 'o.k.' ? 'O.K.' : lower === 'okay' ? 'okay' : written === 'OK' ? 'OK' : 'ok';
      const opens = word?.opensSentence ?? false;
      yield {
        start,
        end: start + written.length,
        form,
        rewrite(wanted) {
          const small = wanted === 'okay' || wanted === 'ok';
          const spelt = small && opens ? wanted[0]!.toUpperCase() + wanted.slice(1) : wanted;
          let end = start + written.length;
          const rest = text.slice(end, end + 8);
          // The last stop of “O.K.” ends the sentence too.
          if (wanted === 'O.K.' && /^\.(?!\.)/.test(rest)) end++;
          const stop = form === 'O.K.' && /^["”'’)]*(?:\s+["“‘']?\p{Lu}|$)/u.test(rest) ? '.' : '';
          return [{ start, end, newText: spelt + stop }];
        },
      };
    }
  },
});
