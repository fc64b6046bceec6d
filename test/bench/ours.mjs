// What Beta Reader's own server takes: to start, to check a whole text, and at its peak in memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './client.mjs';
import { paragraphs, root, sample } from './texts.mjs';

export const serverPath = join(root, 'dist', 'server.js');

/** Milliseconds from the start of the process to the first diagnostics of the sample. */
export async function coldStart() {
  const text = readFileSync(sample, 'utf8');
  const began = performance.now();
  const server = startServer(serverPath);
  try {
    await server.initialize();
    const pushed = server.published('file:///bench/sample.txt', 1);
    server.open('file:///bench/sample.txt', text);
    return (await pushed).at - began;
  } finally {
    await server.stop();
  }
}

/** A server that has checked a short text, so that its code is compiled; then the text in question, once. */
export async function fullCheck(text) {
  const server = startServer(serverPath);
  try {
    await server.initialize();
    const warm = server.published('file:///bench/warm.txt', 1);
    server.open('file:///bench/warm.txt', paragraphs(20_000, 2).join('\n\n'));
    await warm;
    // Else the deep layer would go on with it beside what is measured.
    server.close('file:///bench/warm.txt');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const pushed = server.published('file:///bench/manuscript.txt', 1);
    const used = server.processor();
    const began = performance.now();
    server.open('file:///bench/manuscript.txt', text);
    const { at, params } = await pushed;
    return {
      took: at - began,
      processor: server.processor() - used,
      findings: params.diagnostics.length,
      memory: server.memory()?.peak,
    };
  } finally {
    await server.stop();
  }
}
