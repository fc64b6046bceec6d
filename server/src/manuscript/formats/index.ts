import type { Format, FormatName } from '../types.ts';
import { markdown } from './markdown.ts';
import { plaintext } from './plaintext.ts';

/** The format of that name. HTML and Fountain are read as plain text until they have formats of their own. */
export function formatFor(name: FormatName): Format {
  switch (name) {
    case 'markdown':
      return markdown;
    default:
      return plaintext;
  }
}
