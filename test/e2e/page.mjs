// Drives the workbench in a page as a writer does: by keyboard.
import { launchChromium } from './browser.mjs';

const squiggles = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';
const patience = 60_000;

/**
 * Opens the workbench in a window of its own.
 * @param {string} url
 * @param {{ width?: number, height?: number }} [size]
 */
export async function openPage(url, { width = 1280, height = 800 } = {}) {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2 });
  page.setDefaultTimeout(patience);
  await page.goto(url);
  await page.locator('.monaco-workbench').waitFor();

  const quickInput = page.locator('.quick-input-widget');

  /** Types into the quick input that `key` opens, and takes the first entry that contains `entry`. */
  async function choose(key, text, entry) {
    await page.keyboard.press(key);
    await quickInput.waitFor();
    await quickInput.locator('input').first().fill(text);
    await quickInput.locator('.monaco-list-row', { hasText: entry }).first().waitFor();
    await page.keyboard.press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
  }

  return {
    page,
    squiggles: page.locator(squiggles),
    /** Waits until there are squiggles and their number no longer changes. */
    async settled() {
      const deadline = Date.now() + patience;
      let [count, since] = [0, Date.now()];
      while (count === 0 || Date.now() - since < 2000) {
        if (Date.now() > deadline) throw new Error('There are no squiggles');
        const now = await page.locator(squiggles).count();
        if (now !== count) [count, since] = [now, Date.now()];
        await page.waitForTimeout(100);
      }
    },
    /** Waits for the editor of a file to show and have the keyboard. */
    async focusEditor(name) {
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-instance .view-lines').first().waitFor();
      await this.command('View: Focus Active Editor Group', 'Focus Active Editor Group');
    },
    /** Runs a command from the palette. */
    command: (name, entry = name) => choose('F1', `>${name}`, entry),
    async openFile(name) {
      await choose('Control+P', name, name);
      await this.focusEditor(name);
    },
    /** Puts the caret at a line and column, both counted from 1. */
    goTo: (line, column) => choose('Control+G', `:${line}:${column}`, `${line}`),
    /** Opens the quick-fix menu at the caret; a menu that comes before our fixes do is opened again. */
    async openQuickFixes(title) {
      const menu = page.locator('.action-widget');
      const entry = menu.locator('.monaco-list-row', { hasText: title }).first();
      const deadline = Date.now() + patience;
      for (;;) {
        await page.keyboard.press('Control+.');
        try {
          await entry.waitFor({ timeout: 3000 });
          return entry;
        } catch (error) {
          if (Date.now() > deadline) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },
    /** Replaces the user's settings as a writer does who types into settings.json. */
    async writeSettings(settings) {
      await this.command('Preferences: Open User Settings (JSON)', 'Open User Settings (JSON)');
      const editor = page
        .locator('.editor-instance', { has: page.locator('.view-line', { hasText: 'workbench' }) })
        .last();
      await editor.waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(JSON.stringify(settings));
      await this.save();
      await page.keyboard.press('Escape');
      await editor.waitFor({ state: 'hidden' });
    },
    save: () => page.keyboard.press('Control+S'),
    screenshot: (path) => page.screenshot({ path }),
    close: () => browser.close(),
  };
}
