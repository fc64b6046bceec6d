// The packaged extension in the workbench of `npm start`, used as a writer uses it: by keyboard, in a page.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/bootstrap.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { calmSettings, fetchWorkbench, installExtension, serveWorkbench } from '../../scripts/workbench.mjs';
import { outputFolder } from './bundle.mjs';
import { freshFolders } from './mochaHosts.mjs';
import { openPage } from './page.mjs';

const screenshots = join(outputFolder, 'screenshots');
const { folder, data } = freshFolders('workbench');
const short = join(folder, 'two-errors.md');
const original = readFileSync(short, 'utf8');
/** Without closing brackets of the editor's own, so that what is typed into settings.json is what stands there. */
const settings = { ...calmSettings, 'editor.autoClosingBrackets': 'never', 'editor.autoClosingQuotes': 'never' };
let server: Awaited<ReturnType<typeof serveWorkbench>>;
let window: Awaited<ReturnType<typeof openPage>>;

const lineAt = (line: number) => readFileSync(short, 'utf8').split('\n')[line - 1];
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 60_000, interval: 200 });

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  copyFileSync(join(root, 'test', 'manuscripts', 'the-lamp-keepers.md'), join(folder, 'the-lamp-keepers.md'));
  const workbench = await fetchWorkbench();
  await installExtension(workbench, data, packageExtension(join(outputFolder, 'beta-reader.vsix')));
  server = await serveWorkbench(workbench, { data, settings });
  window = await openPage(server.url({ folder, file: join(folder, 'the-lamp-keepers.md') }));
});

afterAll(async () => {
  await window?.close();
  await server?.stop();
});

test('the sample chapter shows squiggles', async () => {
  await window.focusEditor('the-lamp-keepers.md');
  await eventually(() => window.squiggles.count()).toBeGreaterThan(5);
  await window.screenshot(join(screenshots, 'sample.png'));
});

test('a quick fix is applied by keyboard', async () => {
  await window.openFile('two-errors.md');
  await eventually(() => window.squiggles.count()).toBe(2);
  const line = original.split('\n').findIndex((text) => text.includes('anything."')) + 1;
  await window.goTo(line, lineAt(line)!.indexOf('."') + 1);
  await window.openQuickFixes('comma');
  await window.screenshot(join(screenshots, 'quick-fix.png'));
  await window.page.keyboard.press('Enter');
  await eventually(() => window.squiggles.count()).toBe(1);
  await window.save();
  await eventually(() => lineAt(line)).toBe('"I don\'t hear anything," she whispered.');
});

test('a setting changes what is reported', async () => {
  await window.writeSettings({ ...settings, 'betaReader.rules': { 'typos/repeated-word': 'off' } });
  await eventually(() => window.squiggles.count()).toBe(0);
  await window.writeSettings(settings);
  await eventually(() => window.squiggles.count()).toBe(1);
});

test('fix-all mends the rest of the file', async () => {
  await window.command('Fix All');
  await eventually(() => window.squiggles.count()).toBe(0);
  await window.save();
  const mended = original.replace('anything."', 'anything,"').replace('the the', 'the');
  await eventually(() => readFileSync(short, 'utf8')).toBe(mended);
  await window.screenshot(join(screenshots, 'mended.png'));
});
