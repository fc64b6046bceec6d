/** Names of text files that are no manuscripts, whatever their language mode says. */
const plainlyNoProse =
  /^(?:licen[cs]e|copying|notice|authors|contributors|maintainers|codeowners|changelog|changes|history|news|contributing|code_of_conduct|security|readme|install|todo|requirements|constraints|robots|cmakelists|makefile|package|third[-_]party[-_]notices)(?:[-_.][\w-]*)*(?:\.(?:md|markdown|txt|text))?$/i;

/** Documents that no writer wrote: versions of a repository, output panels, chat. */
const foreignSchemes = new Set([
  'git',
  'gitfs',
  'output',
  'vscode-chat-code-block',
  'comment',
  'search-editor',
  'debug',
]);

/** A text of at least this many words is judged by its language. */
const ENOUGH_WORDS = 60;
/** In English at least this share of the words is among the commonest. */
const ENGLISH_SHARE = 0.12;

const commonest = new Set(
  'the and to of a i in was he you it that she her his had for with on at as not is but be they my me him'.split(' '),
);

export type Judgement = 'manuscript' | 'not-a-manuscript' | 'not-english';

/** Whether a document is one to proofread, by its address and its text. */
export function judge(uri: string, text: string): Judgement {
  const colon = uri.indexOf(':');
  if (foreignSchemes.has(uri.slice(0, colon))) return 'not-a-manuscript';
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  if (plainlyNoProse.test(name)) return 'not-a-manuscript';
  return isEnglish(text) ? 'manuscript' : 'not-english';
}

function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return true;
  const common = words.reduce((sum, word) => sum + (commonest.has(word) ? 1 : 0), 0);
  return common >= ENGLISH_SHARE * words.length;
}
