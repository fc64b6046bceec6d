import { describe, expect, it } from 'vitest';
import { createJudge, defaultFileSettings, type FileSettings } from '../../../server/src/lsp/manuscriptFiles.ts';
import { sourceText } from '../../../server/src/manuscript/sourceText.ts';

const english = 'She waited for the boat that he had promised her.\n';
const judge = (uri: string, settings: Partial<FileSettings> = {}, folders: string[] = [], text = english) =>
  createJudge({ ...defaultFileSettings, ...settings }, folders)(uri, sourceText(text));
const named = (name: string) => judge(`file:///home/me/${encodeURIComponent(name)}`);

describe('which files are manuscripts', () => {
  it('not what bears the name of a project file', () => {
    for (const name of [
      'LICENSE.txt',
      'LICENCE-MIT',
      'README.md',
      'README.de.md',
      'readme_zh-cn.md',
      'CHANGELOG.md',
      'requirements.txt',
      'requirements-dev.txt',
      'robots.txt',
      'CMakeLists.txt',
      'SECURITY.md',
      'THIRD_PARTY_NOTICES.md',
    ])
      expect(named(name), name).toBe('not-a-manuscript');
  });

  it('but a title that only looks like one', () => {
    for (const name of [
      'chapter one.md',
      'License to Kiss.md',
      'license-to-kiss.md',
      'History.md',
      'security.txt',
      'Changes of Heart.txt',
      'Notice-Me.md',
      `readme${'-'.repeat(5000)}!`,
    ])
      expect(named(name), name).toBe('manuscript');
  });

  it('not what no writer wrote', () => {
    for (const uri of ['git:/home/me/one.txt?HEAD', 'output:log', 'search-editor:x'])
      expect(judge(uri), uri).toBe('not-a-manuscript');
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/me/story/one.md'])
      expect(judge(uri), uri).toBe('manuscript');
  });

  it('not a text in another language, once there is enough of it', () => {
    const french = 'Le vieux pont était fermé et personne ne savait pourquoi les lampes brûlaient encore. ';
    expect(judge('file:///a.txt', {}, [], french)).toBe('manuscript');
    expect(judge('file:///a.txt', {}, [], french.repeat(10))).toBe('not-english');
    expect(judge('file:///a.txt', { always: ['file:///a.txt'] }, [], french.repeat(10))).toBe('manuscript');
  });

  it('as globs say, counted from the folder', () => {
    const folders = ['file:///home/me/story', 'file:///home/me/story/old/'];
    const within = (path: string, settings: Partial<FileSettings>) =>
      judge(`file:///home/me/story/${path}`, settings, folders);
    expect(within('notes/plan.md', { exclude: ['notes/**'] })).toBe('not-a-manuscript');
    expect(within('part/notes/plan.md', { exclude: ['notes/**'] })).toBe('manuscript');
    expect(within('part/notes/plan.md', { exclude: ['**/notes/**'] })).toBe('not-a-manuscript');
    expect(within('part/one.outline.md', { exclude: ['*.outline.md'] })).toBe('not-a-manuscript');
    expect(within('one.md', { include: ['chapters/**'] })).toBe('not-a-manuscript');
    expect(within('chapters/one%20%26%20two.md', { include: ['chapters/* & two.md'] })).toBe('manuscript');
    expect(within('chapters/README.md', { include: ['./chapters/**'] })).toBe('manuscript');
    expect(within('old/notes/x.md', { exclude: ['notes/**'] })).toBe('not-a-manuscript');
    expect(within('100%.md', { exclude: ['notes/**'] })).toBe('manuscript');
  });

  it('whatever stands among the globs', () => {
    for (const glob of ['', './', '/', '[', '!', '**', '\\', '+(a|aa)+(b|c)x', '{', '*'.repeat(70_000)])
      for (const settings of [{ include: [glob] }, { exclude: [glob] }])
        expect(['manuscript', 'not-a-manuscript']).toContain(judge('file:///home/me/one.md', settings));
  });

  it('as the writer says before all else', () => {
    const uri = 'file:///home/me/README.md';
    expect(judge(uri, { always: [uri], exclude: ['**'] })).toBe('manuscript');
    expect(judge('file:///one.md', { never: ['file:///one.md'], include: ['**'] })).toBe('not-a-manuscript');
  });

  it('a chapter in HTML is, a web page is not', () => {
    const chapter = `<p>&ldquo;${english}&rdquo; <em>she</em> said.</p>\n`.repeat(20);
    expect(judge('file:///a/chapter.html', {}, [], chapter)).toBe('manuscript');
    expect(
      judge('file:///a/work.html', {}, [], `<!DOCTYPE html><head><style>p { margin: 0 }</style></head>${chapter}`),
    ).toBe('manuscript');
    for (const sign of [
      '<script src="a.js"></script>',
      '<form action="/"><input name="q" /></form>',
      '{{ title }}',
      '<?php ?>',
    ])
      expect(judge('file:///a/index.html', {}, [], `<html>${sign}${chapter}</html>`), sign).toBe('not-a-manuscript');
    expect(judge('file:///a/index.html', { always: ['file:///a/index.html'] }, [], `<html><nav></nav>${chapter}`)).toBe(
      'manuscript',
    );
    expect(judge('file:///a/one.md', {}, [], `<!-- a {{ note }} -->\n\n${english}`)).toBe('manuscript');
  });
});
