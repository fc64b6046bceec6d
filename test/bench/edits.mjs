// One-word edits at random places of an open document, each timed from the change to the pushed diagnostics.
import { percentiles, startServer } from './client.mjs';
import { seeded } from './texts.mjs';

const uri = 'file:///bench/manuscript.txt';

export async function measureEdits(serverPath, text, { edits = 200, warmup = 20 } = {}) {
  const server = startServer(serverPath);
  try {
    await server.initialize();
    let version = 1;
    const first = server.published(uri, version);
    server.open(uri, text);
    const findings = (await first).params.diagnostics.length;

    const random = seeded(3);
    const lines = text.split('\n');
    const written = lines.flatMap((line, i) => (line.length > 20 ? [i] : []));
    const times = [];
    const bytes = [];
    for (let i = 0; i < edits + warmup; i++) {
      const line = written[Math.floor(random() * written.length)];
      const words = [...lines[line].matchAll(/[a-z]{3,}/g)];
      if (words.length < 2) continue;
      const word = words[Math.floor(random() * words.length)];
      const other = words[Math.floor(random() * words.length)][0];
      const change = (start, end, newText) => [
        { range: { start: { line, character: start }, end: { line, character: end } }, text: newText },
      ];
      const edit = async (start, end, newText) => {
        const pushed = server.published(uri, ++version);
        const sent = performance.now();
        server.change(uri, version, change(start, end, newText));
        const answer = await pushed;
        return { took: answer.at - sent, bytes: answer.bytes };
      };
      const { took, bytes: size } = await edit(word.index, word.index + word[0].length, other);
      await edit(word.index, word.index + other.length, word[0]);
      if (i < warmup) continue;
      times.push(took);
      bytes.push(size);
    }
    return { findings, ...percentiles(times), bytes: percentiles(bytes).p50 };
  } finally {
    await server.stop();
  }
}
