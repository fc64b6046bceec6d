import type { ContextModel, DeepModel } from '../context/types.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { FandomSource } from './fandoms.ts';

/** What the entries (desktop, browser, command line) load and hand to the core. */
export interface Resources {
  readonly lexicon: Lexicon;
  /** Absent when its data file is missing or corrupt: the check goes on without that part. */
  readonly context?: ContextModel;
  readonly deep?: DeepModel;
  readonly fandoms?: FandomSource;
}
