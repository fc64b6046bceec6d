import { beforeEach, describe, expect, it } from 'vitest';
import { isSpelledElsewhere } from '../../client/src/otherSpellers.ts';
import { afterChange } from '../../client/src/selectionOnly.ts';
import { extensions, workspace } from './vscode.ts';

describe('a selection that is checked alone', () => {
  const change = (rangeOffset: number, rangeLength: number, text: string) =>
    afterChange({ start: 10, end: 20 }, { rangeOffset, rangeLength, text } as never);

  it('follows what is typed before it, in it and after it', () => {
    expect(change(0, 0, 'abc')).toEqual({ start: 13, end: 23 });
    expect(change(15, 0, 'abc')).toEqual({ start: 10, end: 23 });
    expect(change(20, 0, 'abc')).toEqual({ start: 10, end: 23 });
    expect(change(25, 2, 'abc')).toEqual({ start: 10, end: 20 });
  });

  it('takes in what replaces its ends', () => {
    expect(change(5, 8, 'x')).toEqual({ start: 5, end: 13 });
    expect(change(18, 6, 'x')).toEqual({ start: 10, end: 19 });
    expect(change(0, 30, '')).toEqual({ start: 0, end: 0 });
  });
});

describe('spelling', () => {
  const document = { uri: { toString: () => 'file:///one.md' }, languageId: 'markdown' };
  const stepsBack = () => isSpelledElsewhere(document as never);

  beforeEach(() => {
    extensions.active.clear();
    workspace.settings = {};
  });

  it('steps back where Code Spell Checker is active on the file', () => {
    expect(stepsBack()).toBe(false);
    extensions.active.add('streetsidesoftware.code-spell-checker');
    expect(stepsBack()).toBe(true);
    workspace.settings = { 'cSpell.enabled': false };
    expect(stepsBack()).toBe(false);
    workspace.settings = { 'cSpell.enabledFileTypes': { markdown: false } };
    expect(stepsBack()).toBe(false);
    workspace.settings = { 'cSpell.language': 'fr,de' };
    expect(stepsBack()).toBe(false);
  });

  it('steps back where LTeX is active on the file', () => {
    extensions.active.add('ltex-plus.vscode-ltex-plus');
    workspace.settings = { 'ltex.enabled': ['markdown'], 'ltex.language': 'en-GB' };
    expect(stepsBack()).toBe(true);
    workspace.settings = { 'ltex.enabled': ['latex'] };
    expect(stepsBack()).toBe(false);
    workspace.settings = { 'ltex.language': 'de-DE' };
    expect(stepsBack()).toBe(false);
  });

  it('stays where the setting says so', () => {
    extensions.active.add('valentjn.vscode-ltex');
    expect(stepsBack()).toBe(true);
    for (const spelling of ['on', 'off']) {
      workspace.settings = { 'betaReader.spelling': spelling };
      expect(stepsBack()).toBe(false);
    }
  });
});
