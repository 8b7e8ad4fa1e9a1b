// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { input } from '#libs/explain';
import { type Toetsingskader, toetsenAanKader } from './toetsen-aan-kader.rule.ts';

const kader: Toetsingskader = {
  criteria: [
    { code: 'plek', vraag: 'Is bedacht hoe dit in de contracten komt?', soort: 'voorwaarde', bron: input },
    { code: 'breder', vraag: 'Kunnen andere aanbieders het overnemen?', soort: 'voorwaarde', bron: input },
    { code: 'kosten', vraag: 'Is het financieel gedreven?', soort: 'voorrang', bron: input },
  ],
  richting: null,
  bron: input,
};
const antwoord = (criterium: string, voldoet: boolean) => ({ criterium, voldoet, toelichting: 'Daarom.' });
const alles = [antwoord('plek', true), antwoord('breder', true), antwoord('kosten', false)];

describe('een ontwikkelopgave past in het toetsingskader', () => {
  test('als aan elke voorwaarde is voldaan', () => {
    expect(toetsenAanKader(kader, alles, null)).toMatchObject({ value: { voldoet: true, voorrang: false } });
  });
  test('en gaat voor als zij financieel gedreven is [002 §5.3.1]', () => {
    const voor = [...alles.slice(0, 2), antwoord('kosten', true)];
    expect(toetsenAanKader(kader, voor, null)).toMatchObject({ value: { voldoet: true, voorrang: true } });
  });
  test('niet als aan één voorwaarde niet is voldaan', () => {
    const niet = [antwoord('plek', false), ...alles.slice(1)];
    expect(toetsenAanKader(kader, niet, null)).toMatchObject({ value: { voldoet: false } });
  });
  test('dat is nog niet te zeggen zolang een vraag openstaat, of het plan geen kader geeft', () => {
    expect(toetsenAanKader(kader, alles.slice(1), null)).toMatchObject({ missing: ['toetsantwoorden'] });
    expect(toetsenAanKader(null, [], null)).toMatchObject({ missing: ['toetsingskader'] });
  });
  test('bewezen of innovatief beslist niets zolang het plan geen richting geeft', () => {
    const bewezen = toetsenAanKader(kader, alles, 'bewezen-effectief');
    expect(bewezen).toMatchObject({ value: { voldoet: true } });
    expect(bewezen.steps[0]?.steps.slice(-2)).toMatchObject([
      { name: 'toets-positie', value: 'bewezen-effectief' },
      { name: 'toets-richting', value: 'onbekend' },
    ]);
  });
});
