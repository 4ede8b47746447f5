import { describe, expect, it } from 'vitest';
import { mergeQueries } from '../../../src/query/merge.ts';
import { readMessage } from '../../../src/query/read.ts';
import { EMPTY_QUERY, type StyleQuery } from '../../../src/query/style-query.ts';
import { wishesOf } from '../../../src/query/wishes.ts';

function converse(...messages: readonly string[]): StyleQuery {
  return messages.reduce(
    (query, message) => mergeQueries(query, readMessage(message).query),
    EMPTY_QUERY as StyleQuery,
  );
}

function ids(query: StyleQuery): readonly string[] {
  return wishesOf(query).map((wish) => wish.id);
}

describe('a follow-up', () => {
  it.each([
    ['a colour replaces the colour', ['red dress', 'in blue'], ['want:type:dress', 'want:colour:blue']],
    [
      'a colour does away with the old shade',
      ['navy dress', 'in red'],
      ['want:type:dress', 'want:colour:red'],
    ],
    [
      'alternatives within one message stay',
      ['dress', 'red or pink'],
      ['want:type:dress', 'want:colour:red', 'want:colour:pink'],
    ],
    ['a narrower type refines', ['red dress', 'a gown'], ['want:type:gown', 'want:colour:red']],
    ['a broader type widens', ['red sneakers', 'any shoes'], ['want:type:shoes', 'want:colour:red']],
    [
      'what is avoided adds up',
      ['dress, no stripes', 'no dots'],
      ['want:type:dress', 'avoid:pattern:striped', 'avoid:pattern:polka-dot'],
    ],
    [
      'avoiding ends a contrary wish',
      ['striped red dress', 'no stripes'],
      ['want:type:dress', 'want:colour:red', 'avoid:pattern:striped'],
    ],
    [
      'avoiding the broader ends a narrower wish',
      ['gingham shirt', 'no checks'],
      ['want:type:shirt', 'avoid:pattern:checked'],
    ],
    [
      'avoiding the family ends the shade',
      ['navy dress', 'not blue'],
      ['want:type:dress', 'avoid:colour:blue'],
    ],
    [
      'a wish ends a contrary avoidance',
      ['dress, not red', 'in red'],
      ['want:type:dress', 'want:colour:red'],
    ],
    ['a limit replaces the limit', ['dress under 50', 'under 80'], ['want:type:dress', 'price']],
    [
      'a person is kept',
      ['dress for my wife', 'in red'],
      ['want:type:dress', 'want:colour:red', 'want:gender:women'],
    ],
    ['free text adds up', ['dress with pockets', 'boho'], ['want:type:dress', 'text']],
    ['"start over" keeps nothing', ['red dress', 'start over'], []],
  ])('%s', (_, messages, expected) => {
    expect(ids(converse(...messages))).toEqual(expected);
  });

  it('for another garment starts anew and keeps gender, size and price', () => {
    const query = converse('red floral dress for my wife under 50 in size M, no stripes, boho', 'sneakers');
    expect(ids(query)).toEqual(['want:type:sneakers', 'want:gender:women', 'price', 'size']);
    expect(query.price?.max).toBe(50);
  });

  it('joins a lower end to an upper end that it does not contradict', () => {
    expect(converse('dress under 50', 'over 20').price).toMatchObject({ min: 20, max: 50 });
    expect(converse('dress under 50', 'over 80').price).toEqual({ min: 80, words: 'over 80' });
  });

  it('carries only its own steer', () => {
    expect(converse('red dress', 'cheaper').steer).toBe('cheaper');
    expect(converse('red dress', 'cheaper', 'in blue').steer).toBeUndefined();
    expect(ids(converse('red dress', 'cheaper'))).toEqual(['want:type:dress', 'want:colour:red']);
  });
});
