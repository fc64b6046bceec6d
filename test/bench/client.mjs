// A language client of the fewest lines: it speaks the protocol over standard input and output, and takes the time at
// which a whole message has come in, before it is parsed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function startServer(path, args = ['--stdio'], options = {}) {
  const child = spawn(process.execPath, [...(options.node ?? []), path, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
  });
  const errors = [];
  child.stderr.on('data', (data) => errors.push(data));
  let nextId = 1;
  const replies = new Map();
  const waiting = new Set();
  const messages = [];

  let chunks = [];
  let size = 0;
  let wanted = -1;
  child.stdout.on('data', (data) => {
    chunks.push(data);
    size += data.length;
    for (;;) {
      if (wanted < 0) {
        const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        chunks = [all];
        const end = all.indexOf('\r\n\r\n');
        if (end < 0) return;
        wanted = Number(/content-length: (\d+)/i.exec(all.subarray(0, end).toString('latin1'))[1]);
        chunks = [all.subarray(end + 4)];
        size = chunks[0].length;
      }
      if (size < wanted) return;
      const at = performance.now();
      const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
      const body = all.subarray(0, wanted).toString('utf8');
      chunks = [all.subarray(wanted)];
      size -= wanted;
      wanted = -1;
      receive(JSON.parse(body), at, body.length);
    }
  });

  function send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function receive(message, at, bytes) {
    if (message.id !== undefined && message.method !== undefined) {
      send({
        id: message.id,
        result: message.method === 'workspace/configuration' ? [options.settings ?? null] : null,
      });
      return;
    }
    if (message.id !== undefined) {
      replies.get(message.id)?.(message);
      replies.delete(message.id);
      return;
    }
    const arrived = { ...message, at, bytes };
    if (options.keep) messages.push(arrived);
    for (const one of [...waiting])
      if (one.matches(arrived)) {
        waiting.delete(one);
        one.resolve(arrived);
      }
  }

  const server = {
    child,
    messages,
    errors: () => Buffer.concat(errors).toString('utf8'),
    notify: (method, params) => send({ method, params }),
    request(method, params) {
      const id = nextId++;
      return new Promise((resolve) => {
        replies.set(id, resolve);
        send({ id, method, params });
      });
    },
    /** The next notification that matches. */
    next: (matches) => new Promise((resolve) => waiting.add({ matches, resolve })),
    published: (uri, version) =>
      server.next(
        ({ method, params }) =>
          method === 'textDocument/publishDiagnostics' && params.uri === uri && params.version === version,
      ),
    async initialize(capabilities = {}) {
      const { result } = await server.request('initialize', { processId: null, rootUri: null, capabilities });
      server.notify('initialized', {});
      return result;
    },
    open: (uri, text, languageId = 'plaintext', version = 1) =>
      server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    close: (uri) => server.notify('textDocument/didClose', { textDocument: { uri } }),
    change: (uri, version, contentChanges) =>
      server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    /** Megabytes: now, and at most so far. Undefined where the system does not tell. */
    memory() {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        const of = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024;
        return { now: of('VmRSS'), peak: of('VmHWM') };
      } catch {
        return undefined;
      }
    },
    /** Milliseconds of processor time that all its threads have used. Undefined where the system does not tell. */
    processor() {
      try {
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        return (Number(fields[11]) + Number(fields[12])) * 10;
      } catch {
        return undefined;
      }
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      if (child.exitCode === null) {
        await Promise.race([server.request('shutdown'), gone]);
        server.notify('exit');
        await gone;
      }
      clearTimeout(timer);
    },
  };
  return server;
}

/** Percentiles of a list of numbers. */
export function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) };
}
