// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { dekkingVan, openRegels } from './dekking.ts';

const text = `Inhoud
1 Begin 3
2 Vervolg 4

1 Begin

De gemeenten kopen samen
in, tien jaar lang.

Zij letten op de kosten.

## 2 Vervolg

Dit is een overgang naar wat volgt:
- een plan
---
`;

const plan = {
  code: 'plan',
  kort: '009',
  titel: 'Het plan',
  uitgever: 'Een regio',
  datum: 'onbekend' as const,
  paragrafen: [
    { nummer: '§1', titel: 'Begin' },
    { nummer: '§2', titel: 'Vervolg' },
  ],
  zonderUitspraak: [
    { paragraaf: '§2', citaat: 'Dit is een overgang', reden: 'overgang' },
    { paragraaf: '–', citaat: 'Inhoud', reden: 'inhoudsopgave' },
  ],
};
const van = (citaat: string, document = 'plan') => ({ bron: { document, paragraaf: '§1', citaat } });
const paginas = {
  regio: {
    keuzes: [
      { code: 'samen', ...van('kopen samen in') },
      { code: 'elders', ...van('De', 'ander') },
    ],
  },
};

test('elke regel zegt wat eruit is overgenomen, of waarom niets; een citaat mag over regels heen gaan', () => {
  const { paragrafen, nietGevonden } = dekkingVan(plan, text, paginas);
  expect(nietGevonden).toEqual([]);
  const short = paragrafen.map(({ paragraaf, gevonden, regels }) => ({
    paragraaf,
    gevonden,
    regels: regels.map(({ nummer, items, reden }) => [nummer, ...items, reden]),
  }));
  expect(short).toEqual([
    { paragraaf: '–', gevonden: true, regels: [[1, 'inhoudsopgave']] },
    {
      paragraaf: '§1',
      gevonden: true,
      regels: [
        [7, 'regio.keuzes.samen', null],
        [8, 'regio.keuzes.samen', null],
        [10, null],
      ],
    },
    {
      paragraaf: '§2',
      gevonden: true,
      regels: [
        [14, 'overgang'],
        [15, null],
      ],
    },
  ]);
  expect(paragrafen.flatMap(openRegels).map(({ tekst }) => tekst)).toEqual(['Zij letten op de kosten.', '- een plan']);
});

test('een citaat dat er niet staat en een kop die ontbreekt, worden gemeld', () => {
  const anders = { ...plan, paragrafen: [...plan.paragrafen, { nummer: '§3', titel: 'Slot' }] };
  const { paragrafen, nietGevonden } = dekkingVan(anders, text, {
    regio: { keuzes: [{ code: 'x', ...van('nooit gezegd') }] },
  });
  expect(nietGevonden).toEqual(['regio.keuzes.x: nooit gezegd']);
  expect(paragrafen.at(-1)).toEqual({ paragraaf: '§3', titel: 'Slot', gevonden: false, regels: [] });
});
