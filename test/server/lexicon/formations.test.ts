import { describe, expect, it } from 'vitest';
import { testResources } from '../resources.ts';

const { lexicon } = await testResources();

describe('a word made by rule of one that the dictionary lists', () => {
  it.each([
    ['unhearing', 'a prefix'],
    ['silklike', 'a short noun'],
    ['heatless', 'a short noun'],
    ['paralyzer', 'a silent e'],
    ['aproned', 'of a noun'],
    ['scramblings', 'a plural'],
    ['whispery', 'an adjective of a verb'],
    ['needler', 'a noun of a verb'],
    ['Spooner', 'a name'],
  ])('%s is one: %s', (word) => expect(lexicon.has(word)).toBe(true));

  it.each([
    ['occured', 'occurred', 'a consonant to be doubled'],
    ['commited', 'committed', 'a consonant to be doubled'],
    ['actualy', 'actually', '-y where -ly is meant'],
    ['finnaly', 'finally', 'near a far commoner word'],
    ['severly', 'severely', 'near a commoner adverb'],
    ['basicly', 'basically', '-ally'],
    ['wholely', 'wholly', 'an e to be dropped'],
    ['happyness', 'happiness', 'a y to be changed'],
    ['valueable', 'valuable', 'an e to be dropped'],
    ['accessable', 'accessible', '-ible'],
    ['governer', 'governor', '-or'],
    ['themselfs', 'themselves', '-ves'],
    ['intersting', 'interesting', 'looks like a prefix, and is a known typo'],
    ['greatful', 'grateful', 'a known typo'],
    ['begined', 'began', 'the past of an irregular verb'],
    ['forgetted', 'forgot', 'the same, with its consonant doubled'],
    ['thoughted', 'thought', 'a past made a past again'],
    ['lettter', 'letter', 'what no voice can draw out'],
  ])('%s is none', (word, meant) => {
    expect(lexicon.has(word)).toBe(false);
    expect(lexicon.suggest(word, 3)).toContain(meant);
  });
});

it.each(['sooo', 'reallly', 'stoppp', 'yesss'])('%s is drawn out', (word) => expect(lexicon.has(word)).toBe(true));
