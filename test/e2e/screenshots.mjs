// `npm run screenshots`: takes the README's pictures anew, of the packaged extension on the sample chapter.
import { copyFileSync, mkdirSync } from 'node:fs';
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

async function takePictures() {
  bootstrap();
  const { outputFolder } = await import('./bundle.mjs');
  const { freshFolders } = await import('./mochaHosts.mjs');
  const { openPage } = await import('./page.mjs');
  const images = join(root, 'docs', 'images');
  mkdirSync(images, { recursive: true });
  const { folder, data } = freshFolders('screenshots');
  copyFileSync(join(root, 'test', 'manuscripts', sample), join(folder, sample));
  const workbench = await fetchWorkbench();
  await installExtension(workbench, data, packageExtension(join(outputFolder, 'beta-reader.vsix')));
  const server = await serveWorkbench(workbench, { data, settings });
  const window = await openPage(server.url({ folder, file: join(folder, sample) }), { width: 1100, height: 720 });
  const picture = async (name) => {
    await window.screenshot(join(images, name));
    say(`docs/images/${name}`);
  };
  try {
    await window.focusEditor(sample);
    await window.command('View: Toggle Primary Side Bar Visibility', 'Toggle Primary Side Bar Visibility');
    await window.settled();
    await picture('squiggles.png');
    await window.goTo(11, 18);
    await window.openQuickFixes('');
    await picture('quick-fix.png');
    await window.page.keyboard.press('Escape');
    await window.command('Show or Focus Hover');
    await window.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
    await picture('hover.png');
    await window.page.keyboard.press('Escape');
    await window.command('View: Toggle Problems', 'Toggle Problems');
    await window.page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await picture('problems.png');
  } finally {
    await window.close();
    await server.stop();
  }
}

await takePictures().catch(async (error) => {
  await stopAll();
  fail(error);
});
