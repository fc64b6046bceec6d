// What the context model finds against its false alarms, from its surest findings down to all that it reports.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, run } from './measure.mjs';

/** Points of a curve, and the set that lends its errors. */
const steps = 12;
const set = 'realword';

/**
 * For each layer, points of {least, alarms, found, fixed}: the certainty asked for, context findings per 1,000 clean words,
 * and percent of the errors. One of them is at `sure`.
 */
export function curves(shared, layers, sure) {
  return Object.fromEntries(layers.map((layer) => [layer, curve(shared, layer, sure)]));
}

function curve(shared, layer, sure) {
  const scratch = mkdtempSync(join(tmpdir(), 'beta-reader-curve-'));
  const answer = join(scratch, 'answer.json');
  const out = join(scratch, 'figures.json');
  const exam = join(shared, 'dev/exam');
  const textsOf = (name) =>
    readdirSync(join(exam, name)).flatMap((file) => (file.endsWith('.txt') ? [join(exam, name, file)] : []));
  const clean = new Set(textsOf('clean'));
  const text = run([...command(layer), ...textsOf(set), ...clean]);
  writeFileSync(answer, text);
  const { files } = JSON.parse(text);
  const levels = files
    .flatMap(({ diagnostics }) => diagnostics.flatMap(({ certainty }) => certainty ?? []))
    .sort((a, b) => b - a);
  const words = files.reduce((sum, file) => sum + (clean.has(file.path) ? file.words : 0), 0);
  // Above all of them, so with the rules alone; then a like number more at each step.
  const thresholds = Array.from({ length: steps }, (_, i) => levels[Math.ceil((levels.length * (i + 1)) / steps) - 1]);
  const points = [];
  for (const least of [...new Set([2, sure, ...thresholds])].sort((a, b) => b - a)) {
    run(
      [
        'node',
        join(shared, 'score.mjs'),
        'exam',
        exam,
        set,
        'node',
        'scripts/accuracy/sure.mjs',
        answer,
        String(least),
      ],
      { SCORE_JSON: out },
    );
    const { total, found, fixed } = JSON.parse(readFileSync(out, 'utf8'))[set];
    const alarms = files.reduce(
      (sum, file) =>
        sum + (clean.has(file.path) ? file.diagnostics.filter(({ certainty = -1 }) => certainty >= least).length : 0),
      0,
    );
    points.push({
      least,
      alarms: (1000 * alarms) / words,
      found: (100 * found) / total,
      fixed: (100 * fixed) / total,
    });
  }
  rmSync(scratch, { recursive: true });
  return points;
}

const width = 720;
const height = 420;
const box = { left: 60, right: 130, top: 20, bottom: 50 };
const colours = { fast: '#5b5f97', all: '#1b7f4b' };

/** The curves as a picture. */
export function plot(byLayer) {
  const right = Math.max(...Object.values(byLayer).flatMap((points) => points.map(({ alarms }) => alarms))) * 1.05;
  const x = (alarms) => box.left + (alarms / right) * (width - box.left - box.right);
  const y = (share) => height - box.bottom - (share / 100) * (height - box.top - box.bottom);
  const parts = [];
  for (let share = 0; share <= 100; share += 20)
    parts.push(
      `<line x1="${box.left}" x2="${width - box.right}" y1="${y(share)}" y2="${y(share)}" stroke="#ddd"/>`,
      `<text x="${box.left - 8}" y="${y(share) + 4}" text-anchor="end">${share} %</text>`,
    );
  for (let alarms = 0; alarms <= right; alarms += 0.05)
    parts.push(
      `<text x="${x(alarms)}" y="${height - box.bottom + 20}" text-anchor="middle">${alarms.toFixed(2)}</text>`,
    );
  parts.push(
    `<text x="${(box.left + width - box.right) / 2}" y="${height - 8}" text-anchor="middle">context findings in 1,000 clean words</text>`,
  );
  for (const [layer, points] of Object.entries(byLayer))
    for (const [part, dash] of [
      ['found', ''],
      ['fixed', ' stroke-dasharray="5 4"'],
    ]) {
      const line = points.map((point) => `${x(point.alarms).toFixed(1)},${y(point[part]).toFixed(1)}`);
      const [endX, endY] = line.at(-1).split(',').map(Number);
      parts.push(
        `<polyline fill="none" stroke="${colours[layer]}" stroke-width="2"${dash} points="${line.join(' ')}"/>`,
        ...line.map((point) => {
          const [cx, cy] = point.split(',');
          return `<circle cx="${cx}" cy="${cy}" r="2.5" fill="${colours[layer]}"/>`;
        }),
        `<text x="${endX + 8}" y="${endY + 4}" fill="${colours[layer]}">${layer}: ${part}</text>`,
      );
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>Real words in the wrong place: found and fixed against false alarms</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}
