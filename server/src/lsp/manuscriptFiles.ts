import picomatch from 'picomatch/posix';
import { wordsFile } from '../engine/fandoms.ts';
import { type SourceText, sliceOf } from '../manuscript/sourceText.ts';

/** Which files the writer wants proofread. `always` and `never` hold URIs, the others globs. */
export interface FileSettings {
  readonly always: readonly string[];
  readonly never: readonly string[];
  /** Where there is any, only files that match one are proofread. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type Judgement = 'manuscript' | 'not-a-manuscript' | 'not-english';

export const defaultFileSettings: FileSettings = { always: [], never: [], include: [], exclude: [] };

/** What may follow a known name: of a licence, a purpose, a language, a version. */
const suffixes =
  '(?:[-_.](?:mit|apache|bsd|gpl|lgpl|agpl|mpl|isc|dev|test|tests|prod|docs?|lint|[a-z]{2}|[0-9.]+)){0,2}';
const endings = '(?:\\.(?:md|markdown|txt|text|in))?';

/** Names of text files that no writer gives to a chapter. */
const knownNames = new RegExp(
  `^(?:licen[cs]e|copying|changelog|contributing|contributors|codeowners|code[-_]of[-_]conduct|readme|requirements|constraints|todo|robots|humans|cmakelists|makefile|third[-_]?party[-_]?(?:notices|licen[cs]es))${suffixes}${endings}$`,
  'i',
);
/** Names that are a project's only in capitals: History.md may well be a chapter. */
const capitalNames = new RegExp(
  `^(?:AUTHORS|CHANGES|HISTORY|INSTALL|MAINTAINERS|NEWS|NOTICE|SECURITY|SUPPORT|AGENTS|CLAUDE)${endings}$`,
);

/** Documents that no writer wrote: versions of a repository, output panels, chat. */
const foreignSchemes = new Set([
  'git',
  'gitfs',
  'gitlens',
  'pr',
  'review',
  'output',
  'comment',
  'debug',
  'search-editor',
  'vscode-chat-code-block',
  'vscode-interactive-input',
  'vscode-scm',
  'vscode-terminal',
]);

/** A text of at least this many words is judged by its language. */
const ENOUGH_WORDS = 60;
/** So many characters of a text are looked at. */
const judgedLength = 20_000;
/** In English at least this share of the words is among the commonest. */
const ENGLISH_SHARE = 0.12;

const commonest = new Set(
  'the and to of a i in was he you it that she her his had for with on at as not is but be they my me him'.split(' '),
);

/**
 * Gives the judge of documents: which are manuscripts, by address and text.
 * @param folders URIs of the open folders; globs count from them
 */
export function createJudge(
  settings: FileSettings,
  folders: readonly string[] = [],
): (uri: string, source: SourceText) => Judgement {
  const matches = (globs: readonly string[]) => {
    const matchers = globs.flatMap(compile);
    return (path: string) => matchers.some((isMatch) => isMatch(path));
  };
  const isIncluded = matches(settings.include);
  const isExcluded = matches(settings.exclude);
  /** By address: while one writes, the beginning of a text seldom changes, and judging it takes a while. */
  const known = new Map<string, { readonly text: string; readonly judgement: Judgement }>();
  return (uri, source) => {
    const text = sliceOf(source, 0, judgedLength);
    const before = known.get(uri);
    if (before?.text === text) return before.judgement;
    const judgement = judge(uri, text);
    known.set(uri, { text, judgement });
    return judgement;
  };

  function judge(uri: string, text: string): Judgement {
    if (settings.always.includes(uri)) return 'manuscript';
    if (settings.never.includes(uri)) return 'not-a-manuscript';
    const scheme = uri.slice(0, uri.indexOf(':'));
    if (foreignSchemes.has(scheme) || isBinary(text)) return 'not-a-manuscript';
    if (scheme !== 'untitled') {
      const path = pathIn(folders, uri);
      if (isExcluded(path)) return 'not-a-manuscript';
      if (path.endsWith(wordsFile)) return 'not-a-manuscript';
      if (settings.include.length > 0 ? !isIncluded(path) : isKnownName(path)) return 'not-a-manuscript';
    }
    if (isProgramPage(text)) return 'not-a-manuscript';
    return isEnglish(text.replace(/<[^<>]{1,200}>|&\w{1,8};/g, ' ')) ? 'manuscript' : 'not-english';
  }
}

/** A name alone is meant at any depth; what is no glob matches nothing. */
function compile(glob: string): ((path: string) => boolean)[] {
  const pattern = glob.includes('/') ? glob.replace(/^\.?\//, '') : `**/${glob}`;
  try {
    // Nested groups could make a hostile pattern take forever.
    return [picomatch(pattern, { dot: true, noextglob: true })];
  } catch {
    return [];
  }
}

function isKnownName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return knownNames.test(name) || capitalNames.test(name);
}

/** The path of a document counted from the innermost folder that holds it, or else from the root. */
function pathIn(folders: readonly string[], uri: string): string {
  const folder = folders
    .map((each) => each.replace(/\/?$/, '/'))
    .filter((each) => uri.startsWith(each))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const path = folder === '' ? uri.replace(/^[^:]*:(?:\/\/[^/]*)?\/?/, '') : uri.slice(folder.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** No text that a writer sees holds NUL. */
function isBinary(text: string): boolean {
  return text.slice(0, 8192).includes('\0');
}

/** A web page with controls or a program in it, or a template of one: no archive posts such a chapter. */
function isProgramPage(text: string): boolean {
  return (
    /^\s*<(?![!]--)/.test(text) &&
    /<(?:script|form|input|button|nav|iframe|link|template|canvas|\?|%)|\{\{|\{%/i.test(text)
  );
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return true;
  const common = words.reduce((sum, word) => sum + (commonest.has(word) ? 1 : 0), 0);
  return common >= ENGLISH_SHARE * words.length;
}
