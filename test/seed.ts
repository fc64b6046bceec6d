// What the property tests try is the same in every run, so that a failure is the change's own; another seed tries more.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.BETA_READER_SEED ?? 1) });
