const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)}` : '–');

/** One table a set: kinds with found / fixed in percent for both layers, and the other diagnostics. */
export function scoreTable({ fast, all }) {
  return Object.keys(fast)
    .map((set) => {
      const a = fast[set];
      const b = all[set];
      const kinds = Object.keys(a.groups).sort((x, y) => a.groups[y].total - a.groups[x].total);
      const row = (name, x, y) =>
        `| ${name} | ${x.total} | ${percent(x.found, x.total)} | ${percent(x.fixed, x.total)} | ${percent(y.found, y.total)} | ${percent(y.fixed, y.total)} |`;
      const rows = [row('**all**', a, b), ...kinds.map((kind) => row(kind, a.groups[kind], b.groups[kind]))];
      const others = `Other diagnostics: fast ${a.other} (${a.perThousand.toFixed(2)} per 1,000 words), both layers ${b.other} (${b.perThousand.toFixed(2)}).`;
      if (a.total === 0) return `## ${set}\n\n${others}`;
      const means = `Mean over kinds, found / fixed: fast ${percent(a.meanFound, 1)} / ${percent(a.meanFixed, 1)}, both ${percent(b.meanFound, 1)} / ${percent(b.meanFixed, 1)}.`;
      return `## ${set}\n\n| Kind | Errors | Fast: found % | fixed % | Both: found % | fixed % |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${rows.join('\n')}\n\n${means} ${others}`;
    })
    .join('\n\n');
}

export function alarmsTable(rules, alarms, words) {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](rules/${rule.id}.md) | ${rule.severity} | ${alarms.get(rule.id) ?? 0} | ${((1000 * (alarms.get(rule.id) ?? 0)) / words).toFixed(3)} |`,
  );
  const total = [...alarms.values()].reduce((sum, n) => sum + n, 0);
  return `| Rule | Default | Alarms | per 1,000 words |\n| --- | --- | ---: | ---: |\n${rows.join('\n')}\n| **all** | | ${total} | ${((1000 * total) / words).toFixed(2)} |`;
}

/** An SVG plot: for each exam set with errors and each layer, the share found against other diagnostics per 1,000 words. */
export function recallPlot(figures) {
  const points = ['fast', 'all'].flatMap((layers) =>
    Object.entries(figures[layers])
      .filter(([set, f]) => f.total >= 100 && !set.startsWith('human'))
      .map(([set, f]) => ({ set, layers, x: f.perThousand, y: f.found / f.total })),
  );
  const most = Math.max(1, ...points.map((p) => p.x)) * 1.2;
  const px = (x) => 60 + (x / most) * 500;
  const py = (y) => 340 - y * 300;
  const marks = points.map(
    (p) =>
      `<circle cx="${px(p.x).toFixed(1)}" cy="${py(p.y).toFixed(1)}" r="5" fill="${p.layers === 'fast' ? '#c46a3c' : '#2f6f8f'}"/><text x="${(px(p.x) + 9).toFixed(1)}" y="${(py(p.y) + 4).toFixed(1)}">${p.set} (${p.layers})</text>`,
  );
  const ticks = [0, 25, 50, 75, 100].map(
    (v) =>
      `<line x1="60" x2="560" y1="${py(v / 100)}" y2="${py(v / 100)}" stroke="#ddd"/><text x="52" y="${py(v / 100) + 4}" text-anchor="end">${v} %</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="390" font-family="sans-serif" font-size="12">
<rect width="720" height="390" fill="white"/>
${ticks.join('\n')}
<text x="310" y="378" text-anchor="middle">other diagnostics per 1,000 words (0 to ${most.toFixed(2)})</text>
${marks.join('\n')}
</svg>
`;
}
