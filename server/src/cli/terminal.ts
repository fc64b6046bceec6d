import type { Severity } from '../engine/types.ts';

/** What is asked of a stream: whether a person looks at it, and how wide it is. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export type Paint = (text: string, colour: Severity | 'faint') => string;

const codes: Readonly<Record<Severity | 'faint', readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  information: [36, 39],
  hint: [32, 39],
  faint: [2, 22],
};

/** Colours on a terminal alone, and there only where NO_COLOR (no-color.org) is not set. */
export function painter({ isTTY }: Screen, environment: NodeJS.ProcessEnv): Paint {
  if (!isTTY || environment.NO_COLOR || environment.TERM === 'dumb') return (text) => text;
  return (text, colour) => `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m`;
}

export interface Progress {
  /** So much of the work is done (0 to 1), and this file is next. */
  show(done: number, path: string): void;
  /** Takes the bar away: before anything else is written, and at the end. */
  clear(): void;
}

const WIDTH = 24;

/** A bar in the last line of a terminal; nothing where nobody looks. */
export function progressOn(screen: Screen, environment: NodeJS.ProcessEnv): Progress {
  if (!screen.isTTY || environment.TERM === 'dumb') return { show() {}, clear() {} };
  let isShown = false;
  return {
    show(done, path) {
      const full = Math.round(Math.min(1, Math.max(0, done)) * WIDTH);
      const room = Math.max(0, (screen.columns || 80) - WIDTH - 4);
      const name = path.length > room ? path.slice(path.length - room) : path;
      screen.write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${name}`);
      isShown = true;
    },
    clear() {
      if (isShown) screen.write('\r\u001b[K');
      isShown = false;
    },
  };
}
