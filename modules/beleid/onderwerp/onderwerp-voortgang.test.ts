// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { brokenSegments, onderwerpVoortgang } from './onderwerp-voortgang.rule.ts';

const vandaag = Temporal.PlainDate.from('2024-03-01');
const straks = Temporal.PlainDate.from('2024-04-01');
const open = { staat: 'open', trekker: null, uiterlijk: null, regeling: null } as const;
const velden = (nieuw: Parameters<typeof onderwerpVoortgang>[0]) => {
  const outcome = onderwerpVoortgang(nieuw, vandaag);
  return outcome.status === 'refused' ? outcome.reasons.map(({ veld }) => veld) : outcome.status;
};

describe('hoe ver een onderwerp is', () => {
  test('open mag kaal zijn', () => expect(velden(open)).toBe('decided'));

  test('in dialoog heeft een trekker en een dag', () => {
    expect(velden({ ...open, staat: 'in-dialoog' })).toEqual(['trekker', 'uiterlijk']);
    expect(velden({ ...open, staat: 'in-dialoog', trekker: 'inkoop', uiterlijk: straks })).toBe('decided');
  });

  test('geregeld zegt hoe, en alleen wat geregeld is', () => {
    expect(velden({ ...open, staat: 'geregeld' })).toEqual(['regeling']);
    expect(velden({ ...open, staat: 'geregeld', regeling: 'In alle overeenkomsten.' })).toBe('decided');
    expect(velden({ ...open, regeling: 'Al af.' })).toEqual(['regeling']);
  });

  test('een dag die voorbij is, vraagt om een nieuwe; vandaag kan nog', () => {
    expect(velden({ ...open, uiterlijk: vandaag.subtract({ days: 1 }) })).toEqual(['uiterlijk']);
    expect(velden({ ...open, uiterlijk: vandaag })).toBe('decided');
    const before = vandaag.subtract({ days: 1 });
    expect(velden({ ...open, staat: 'geregeld', regeling: 'Gedaan.', uiterlijk: before })).toBe('decided');
  });
});

describe('welke segmenten een onderwerp raakt', () => {
  const codes = (soort: 'geldt-voor-alle' | 'beinvloedt-elkaar', segmenten: readonly string[]) =>
    brokenSegments({ soort, segmenten }, ['wonen', 'ambulant']).map(({ code }) => code);

  test('wie elkaar beïnvloeden, zijn er ten minste twee', () => {
    expect(codes('beinvloedt-elkaar', ['wonen'])).toEqual(['onderwerp-te-weinig-segmenten']);
    expect(codes('beinvloedt-elkaar', ['wonen', 'wonen'])).toEqual(['onderwerp-te-weinig-segmenten']);
    expect(codes('beinvloedt-elkaar', ['wonen', 'ambulant'])).toEqual([]);
  });

  test('wat voor alle geldt, hoeft er geen te noemen', () => expect(codes('geldt-voor-alle', [])).toEqual([]));
  test('een segment staat in het plan', () =>
    expect(codes('geldt-voor-alle', ['elders'])).toEqual(['onderwerp-segment-onbekend']));
});
