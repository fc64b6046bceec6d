import type { Connection } from 'vscode-languageserver';
import { formatFor } from '../manuscript/formats/index.ts';
import { withoutSwitches } from '../manuscript/posting.ts';
import { primaryMarkOf } from '../manuscript/primaryMark.ts';
import { rules } from '../rules/index.ts';
import { measureStyle } from '../rules/style/measure.ts';
import { formatOf } from './checking.ts';
import { forPosting, houseStyle } from './protocol.ts';

/** Answers what a client's commands ask of a text that they bring themselves. */
export function serveTextRequests(connection: Connection): void {
  connection.onRequest(houseStyle, ({ text, languageId }) => {
    const blocks = formatFor(formatOf(languageId)).split(text);
    return measureStyle(rules, blocks, primaryMarkOf(blocks));
  });
  connection.onRequest(forPosting, ({ text, languageId }) => withoutSwitches(text, formatOf(languageId)));
}
