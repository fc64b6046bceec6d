import { html } from '../../manuscript/formats/html.ts';

/** The text of a page: paragraphs between blank lines, `<br>` as a line end, scene breaks as asterisks. */
export function textOfHtml(page: string): string {
  // A line end in the source of a page is a space; so the only ones left are those of `<br>`.
  return html
    .split(page.replace(/[ \t]*[\r\n]\s*/g, ' '))
    .map(({ kind, text }) => (kind === 'sceneBreak' && text.startsWith('<') ? '* * *' : text.replace(/[ \t]+/g, ' ')))
    .join('\n\n');
}
