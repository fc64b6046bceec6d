import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the headers of the fandoms' lists say: `# Title`, `# Source`, and `# Signs: ` with the words that give it away. */
export function fandomIndex(folder) {
  const index = {};
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt') || file === 'fan-fiction.txt') continue;
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const title = /^# (.+)$/.exec(lines[0])?.[1];
    const signs = lines.map((line) => /^# Signs: (.+)$/.exec(line)?.[1]).find((found) => found);
    if (!title || !signs) throw new Error(`${file} begins with “# Title” and has a line “# Signs: …”.`);
    index[basename(file, '.txt')] = { title, signs: signs.split(' ') };
  }
  return `${JSON.stringify(index, null, 1)}\n`;
}
