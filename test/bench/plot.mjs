// A plot of what an edit costs against the length of the text, both on logarithmic scales.
const width = 720;
const height = 420;
const box = { left: 70, right: 150, top: 20, bottom: 50 };

export function plot({ ours, peers }) {
  const sizes = Object.keys(ours.sizes).map(Number);
  const series = [
    { name: 'Beta Reader', colour: '#1b7f4b', values: sizes.map((words) => ours.sizes[words].clean.p50) },
    { name: 'Beta Reader, p95', colour: '#7cc49b', values: sizes.map((words) => ours.sizes[words].clean.p95) },
    { name: 'Beta Reader, draft', colour: '#b08a2e', values: sizes.map((words) => ours.sizes[words].draft.p50) },
    ...Object.entries(peers).map(([name, { sizes: found }], i) => ({
      name,
      colour: ['#b23a48', '#5b5f97', '#555555'][i],
      values: sizes.map((words) => found[words]?.edit),
    })),
  ];
  const all = series.flatMap(({ values }) => values).filter((value) => value !== undefined);
  const low = Math.floor(Math.log10(Math.min(...all)));
  const high = Math.ceil(Math.log10(Math.max(...all)));
  const [first, last] = [Math.log10(sizes[0]), Math.log10(sizes.at(-1))];
  const x = (words) => box.left + ((Math.log10(words) - first) / (last - first || 1)) * (width - box.left - box.right);
  const y = (ms) =>
    height - box.bottom - ((Math.log10(ms) - low) / (high - low || 1)) * (height - box.top - box.bottom);
  const parts = [];
  for (let power = low; power <= high; power++) {
    const ms = 10 ** power;
    const label = ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`;
    parts.push(
      `<line x1="${box.left}" x2="${width - box.right}" y1="${y(ms)}" y2="${y(ms)}" stroke="#ddd"/>`,
      `<text x="${box.left - 8}" y="${y(ms) + 4}" text-anchor="end">${label}</text>`,
    );
  }
  for (const words of sizes)
    parts.push(
      `<text x="${x(words)}" y="${height - box.bottom + 20}" text-anchor="middle">${words.toLocaleString('en-US')}</text>`,
    );
  parts.push(
    `<text x="${(box.left + width - box.right) / 2}" y="${height - 8}" text-anchor="middle">words in the text</text>`,
  );
  const labels = [];
  for (const { name, colour, values } of series) {
    const points = sizes.flatMap((words, i) => (values[i] === undefined ? [] : [[x(words), y(values[i])]]));
    if (points.length === 0) continue;
    const [endX, endY] = points.at(-1);
    let at = endY + 4;
    while (labels.some((other) => Math.abs(other - at) < 14)) at += 7;
    labels.push(at);
    parts.push(
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((point) => point.map((value) => value.toFixed(1)).join(',')).join(' ')}"/>`,
      ...points.map(([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3" fill="${colour}"/>`),
      `<text x="${(endX + 8).toFixed(1)}" y="${at.toFixed(1)}" fill="${colour}">${name}</text>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>Cost of a one-word edit against the length of the text</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}
