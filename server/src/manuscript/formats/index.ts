import type { Format, FormatName } from '../types.ts';
import { fountain } from './fountain.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plaintext } from './plaintext.ts';

/** The format of that name. */
export function formatFor(name: FormatName): Format {
  switch (name) {
    case 'markdown':
      return markdown;
    case 'html':
      return html;
    case 'fountain':
      return fountain;
    case 'plaintext':
      return plaintext;
  }
}
