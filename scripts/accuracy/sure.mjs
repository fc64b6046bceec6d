// Repeats an answer that is kept in a file, for the paths given, without the context findings that are less sure:
//   node scripts/accuracy/sure.mjs ANSWER LEAST PATH…
import { readFileSync } from 'node:fs';

const [answer, least, ...paths] = process.argv.slice(2);
const wanted = new Set(paths);
const { version, files } = JSON.parse(readFileSync(answer, 'utf8'));
const sure = files
  .filter(({ path }) => wanted.has(path))
  .map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ certainty = Number.POSITIVE_INFINITY }) => certainty >= Number(least)),
  }));
process.stdout.write(JSON.stringify({ version, files: sure }));
