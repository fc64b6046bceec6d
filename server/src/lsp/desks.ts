import { wordLines, wordsFile } from '../engine/fandoms.ts';
import { createProofreader, type Proofreader } from '../engine/proofreader.ts';
import type { Resources } from '../engine/resources.ts';
import { rules } from '../rules/index.ts';
import type { Files } from './files.ts';
import { createJudge } from './manuscriptFiles.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Work } from './works.ts';

/** What holds for the documents of one workspace folder. */
export interface Desk {
  /** URI with a slash at its end; undefined for documents outside all folders. */
  readonly folder: string | undefined;
  readonly settings: Settings;
  readonly judge: ReturnType<typeof createJudge>;
  readonly proofreader: Proofreader;
  /** The works that are open, by their key. */
  readonly works: Map<string, Work>;
  /** Words of the folder's words file. */
  storyWords: readonly string[];
  /** Settings on which `works` depend; desks of one signature can hand them on. */
  readonly signature: string;
}

export interface DeskOptions {
  readonly resources: Resources;
  readonly log: (message: string) => void;
  /** The desks before: what their settings leave as it was is kept. */
  readonly before: readonly Desk[];
}

/** One desk for each folder and its settings; those whose settings are alike share a proofreader. */
export function createDesks(
  folders: readonly { readonly folder: string | undefined; readonly value: unknown }[],
  { resources, log, before }: DeskOptions,
): Desk[] {
  const uris = folders.flatMap(({ folder }) => folder ?? []);
  const proofreaders = new Map(before.map(({ settings, proofreader }) => [reading(settings), proofreader]));
  return folders.map(({ folder, value }) => {
    const settings = readSettings(value ?? {}, rules);
    const { configuration, files, work } = settings;
    const key = reading(settings);
    // The words are each book's: they come and go without a paragraph being read again.
    const proofreader =
      proofreaders.get(key) ??
      createProofreader({ rules, resources, configuration: { ...configuration, words: [] }, log });
    proofreaders.set(key, proofreader);
    const signature = JSON.stringify([key, files, work, uris]);
    const same = before.find((desk) => desk.folder === folder && desk.signature === signature);
    const desk: Desk = {
      folder,
      settings,
      judge: createJudge(files, uris),
      proofreader,
      works: same?.works ?? new Map(),
      storyWords: same?.storyWords ?? [],
      signature,
    };
    for (const one of desk.works.values()) one.desk = desk;
    return desk;
  });
}

/** The settings that decide how a paragraph is read. */
function reading({ configuration }: Settings): string {
  return JSON.stringify({ ...configuration, words: [] });
}

/** The desk of the innermost folder that holds the document, or that of documents outside. */
export function deskOf(desks: readonly Desk[], uri: string): Desk {
  let best = desks[0]!;
  for (const desk of desks)
    if (desk.folder !== undefined && uri.startsWith(desk.folder) && desk.folder.length > (best.folder?.length ?? 0))
      best = desk;
  return best;
}

/** Reads the folder's words file, and teaches all its books. */
export async function readStoryWords(desk: Desk, files: Files): Promise<void> {
  const text = desk.folder === undefined ? undefined : await files.read(desk.folder + wordsFile);
  desk.storyWords = wordLines(text ?? '');
  for (const { book } of desk.works.values()) book.teach(wordsOf(desk));
}

/** All words that the writer taught for this folder. */
export function wordsOf({ settings, storyWords }: Desk): readonly string[] {
  return [...settings.configuration.words, ...storyWords];
}
