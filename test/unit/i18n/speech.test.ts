import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { replyLanguage } from '../../../src/i18n/reply-language.ts';
import { NONE, Speech, speechFor } from '../../../src/i18n/speech.ts';

describe('speech', () => {
  it('is in the language of the locale, with the numbers of its region', () => {
    expect(speechFor('de-CH')).toMatchObject({ language: 'de', locale: 'de-CH' });
    expect(speechFor('pt-BR').money(1234.5, 'BRL')).toBe('R$\u00a01.234,50');
    expect(speechFor('de').money(49.9, 'EUR')).toBe('49,90\u00a0€');
    expect(speechFor('en').money(50, 'EUR')).toBe('€50');
  });

  it('is English where the language is not spoken', () => {
    expect(speechFor('ja-JP')).toMatchObject({ language: 'en', locale: 'en' });
  });

  it('is English or one of ours whatever is given for a locale, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('de_AT', 'de-', 'es-419', 'EN', 'x-y')), (locale) => {
        const { language } = speechFor(locale);
        expect(speechFor(locale).money(3, 'EUR')).toContain('3');
        expect(language === 'en' || locale.toLowerCase().startsWith(language)).toBe(true);
      }),
    );
  });

  it('keeps what was compiled, however many locales are asked for', () => {
    const kept = speechFor('fr-FR');
    expect(speechFor('fr-FR')).toBe(kept);
    for (let i = 0; i < 500; i++) expect(speechFor(`fr-X${i}`).say('grid.next')).toBe('Voir plus');
    expect(speechFor('fr-FR').say('grid.next')).toBe('Voir plus');
  });

  it('quotes, lists and counts as the language does', () => {
    expect(['en', 'es', 'de', 'fr'].map((one) => speechFor(one).quote('A'))).toEqual([
      '“A”',
      '«A»',
      '„A“',
      '«\u00a0A\u00a0»',
    ]);
    expect(speechFor('es').list(['azul', 'índigo'], 'or')).toBe('azul o índigo');
    expect(speechFor('it').list(['a', 'b', 'c'], 'and')).toBe('a, b e c');
    expect([0, 1, 2].map((count) => speechFor('de').say('web.pieces', { count }))).toEqual([
      '0 Stücke',
      '1 Stück',
      '2 Stücke',
    ]);
    expect(speechFor('de').say('web.pieces', { count: 140_000 })).toBe('140.000 Stücke');
  });

  it('leaves no gap for a part that is not there', () => {
    const parts = { person: NONE, looks: '', noun: 'dresses', details: NONE, list: NONE };
    expect(speechFor('en').say('heading.search', parts)).toBe('dresses');
    expect(speechFor('es').say('heading.search', { ...parts, noun: 'vestidos' })).toBe('vestidos');
  });

  it('compiles only with a key that there is, and with all that its message wants', () => {
    const { say } = Speech.prototype;
    expectTypeOf(say<'card.save'>).parameters.toEqualTypeOf<['card.save']>();
    expectTypeOf(say<'price.range'>)
      .parameter(1)
      .toEqualTypeOf<Readonly<Record<'min' | 'max', string | number>>>();
    // @ts-expect-error There is no such message.
    expectTypeOf(say<'card.sav'>);
  });

  it('says what it is given as it is, markup and braces too', () => {
    const title = '<b>{boots}</b> \'50 "x" #';
    expect(speechFor('en').say('heading.product', { title })).toBe(`More like ${title}`);
  });
});

describe('the language of a reply', () => {
  it('is what the person chose, else what they write, else that of the search before, else the locale’s', () => {
    const signs = { preferred: 'ca', read: 'es', previous: 'de', locale: 'en-GB' };
    expect(replyLanguage(signs)).toBe('ca');
    expect(replyLanguage({ ...signs, preferred: undefined })).toBe('es');
    expect(replyLanguage({ previous: 'de', locale: 'en-GB' })).toBe('de');
    expect(replyLanguage({ locale: 'en-GB' })).toBe('en-GB');
  });

  it('takes the region of the locale where it is the same language', () => {
    expect(replyLanguage({ read: 'es', locale: 'es-MX' })).toBe('es-MX');
    expect(replyLanguage({ previous: 'de-AT', locale: 'de-CH' })).toBe('de-CH');
    expect(replyLanguage({ read: 'es', locale: 'ja-JP' })).toBe('es');
  });
});
