// The peers' figures, in the same run as ours. A peer has no incremental check: after an edit it reads the text again.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sample, warmUpText } from './texts.mjs';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
/** A peer that would take longer than this at the next length is not asked there, in milliseconds. */
const patience = 240_000;

/** Installs the peers beside this file, once. */
export function installPeers() {
  if (existsSync(join(here, 'node_modules', 'harper.js'))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed; --no-peers leaves them out.');
}

export const peerNames = () => ['harper.js', 'cspell-lib', ...(process.env.LANGUAGETOOL ? ['LanguageTool'] : [])];

export function peerVersion(name) {
  const file = join(here, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

function startPeer(name) {
  const child = spawn(process.execPath, [join(here, 'peer.mjs'), name], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${name} ended early.`);
    return JSON.parse(value);
  };
  return {
    ready: next,
    check(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      return next();
    },
    stop: () => child.kill(),
  };
}

export async function peerColdStart(name) {
  const began = performance.now();
  const peer = startPeer(name);
  await peer.ready();
  await peer.check({ file: sample });
  peer.stop();
  return performance.now() - began;
}

/** For each text, shortest first: a full check after warming up, and one-word edits as often as patience allows. */
export async function peerChecks(name, texts, log) {
  const peer = startPeer(name);
  const found = {};
  try {
    await peer.ready();
    await peer.check({ text: warmUpText() });
    let perWord = 0;
    for (const { words, text } of texts) {
      if (perWord * words > patience) {
        log(`${name}: ${words} words would take about ${Math.round((perWord * words) / 1000)} s; left out.`);
        continue;
      }
      const full = await peer.check({ text });
      perWord = full.took / words;
      // Where a check takes long, that of the text once more after an edit would take as long again.
      const wanted = Math.min(5, Math.floor(40_000 / full.took));
      const edits = wanted < 1 ? [full.took] : [];
      for (let i = 0; i < wanted; i++) {
        const at = text.indexOf(' ', Math.floor(((i + 0.5) / wanted) * text.length));
        const edited = `${text.slice(0, at)} again${text.slice(at)}`;
        edits.push((await peer.check({ text: edited })).took);
      }
      edits.sort((a, b) => a - b);
      found[words] = {
        full: full.took,
        processor: full.processor,
        edit: edits[Math.floor(edits.length / 2)],
        findings: full.findings,
        memory: full.memory,
      };
      log(`${name}, ${words} words: ${Math.round(full.took)} ms, after an edit ${Math.round(found[words].edit)} ms`);
    }
  } finally {
    peer.stop();
  }
  return found;
}
