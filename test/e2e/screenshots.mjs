// `npm run screenshots`: takes the README's picture anew, of the packaged extension on the sample chapter.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, fail, root, say } from '../../scripts/bootstrap.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { calmSettings, fetchWorkbench, installExtension, serveWorkbench, stopAll } from '../../scripts/workbench.mjs';

const sample = 'the-lamp-keepers.md';
const settings = {
  ...calmSettings,
  'workbench.activityBar.location': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.wordWrap': 'bounded',
  'editor.wordWrapColumn': 96,
  'editor.lineNumbers': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
};

async function takePicture() {
  bootstrap();
  const { outputFolder } = await import('./bundle.mjs');
  const { freshFolders } = await import('./mochaHosts.mjs');
  const { openPage } = await import('./page.mjs');
  const picture = join(root, 'images', 'beta-reader.png');
  const { folder, data } = freshFolders('screenshots');
  copyFileSync(join(root, 'test', 'manuscripts', sample), join(folder, sample));
  // The caret goes where a comma is missing before a tag: the error that no other checker finds.
  const lines = readFileSync(join(folder, sample), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('sleep." said')) + 1;
  const column = lines[line - 1].indexOf('."') + 1;
  const workbench = await fetchWorkbench();
  await installExtension(workbench, data, packageExtension(join(outputFolder, 'beta-reader.vsix')));
  const server = await serveWorkbench(workbench, { data, settings });
  const window = await openPage(server.url({ folder, file: join(folder, sample) }), { width: 1100, height: 720 });
  try {
    await window.focusEditor(sample);
    await window.command('View: Toggle Primary Side Bar Visibility', 'Toggle Primary Side Bar Visibility');
    await window.settled();
    await window.goTo(line, column);
    await window.openQuickFixes('comma');
    await window.screenshot(picture);
    say('images/beta-reader.png');
  } finally {
    await window.close();
    await server.stop();
  }
}

await takePicture().catch(async (error) => {
  await stopAll();
  fail(error);
});
