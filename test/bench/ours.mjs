// What Beta Reader's own server takes: to start, to check a whole text, and at its peak in memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './client.mjs';
import { root, sample } from './texts.mjs';

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

/** What a text costs a server: {took, processor, findings, memory}; one that has checked `warmUp`, if given, before. */
export async function fullCheck(text, warmUp) {
  const server = startServer(serverPath);
  try {
    await server.initialize();
    if (warmUp) await check(server, warmUp);
    return { ...(await check(server, text)), memory: server.memory()?.peak };
  } finally {
    await server.stop();
  }
}

/** Milliseconds from opening a text at its middle to what is found in the forty lines in view; the server knows a chapter. */
export async function inView(text) {
  const server = startServer(serverPath);
  try {
    await server.initialize();
    await check(server, readFileSync(sample, 'utf8'));
    const uri = 'file:///bench/in-view.txt';
    const first = Math.floor(text.split('\n').length / 2);
    const pushed = server.published(uri, 1);
    const began = performance.now();
    server.open(uri, text);
    server.notify('betaReader/seen', { uri, lines: [{ first, end: first + 40 }] });
    return (await pushed).at - began;
  } finally {
    await server.stop();
  }
}

let opened = 0;

async function check(server, text) {
  const uri = `file:///bench/manuscript-${++opened}.txt`;
  const pushed = server.published(uri, 1);
  const used = server.processor();
  const began = performance.now();
  server.open(uri, text);
  const { at, params } = await pushed;
  const processor = server.processor() - used;
  // Else the deep layer would go on with it beside what is measured next.
  server.close(uri);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { took: at - began, processor, findings: params.diagnostics.length };
}
