// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readForm } from '../shell/formulier.ts';
import { bedrijfDelen, criteriumDelen } from './inschrijven.actie.ts';

const formOf = (fields: readonly (readonly [string, string | File])[]) => {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return readForm(new Request('http://localhost/', { method: 'POST', body }));
};
/** What each part would do: the act and its input. */
const inputsOf = async (delen: ReturnType<typeof criteriumDelen>, fields: Parameters<typeof formOf>[0]) => {
  const seen: unknown[] = [];
  for (const { run } of delen(await formOf(fields)))
    await run(async (act, input) => {
      seen.push([act.naam, input]);
      return { status: 'forbidden', rollen: [] };
    });
  return seen;
};
const plek = { inschrijving: 'i', criterium: 'ervaring' };

test('one form keeps the answer and each document by itself, with its product and day', async () => {
  const bestand = new File(['%PDF-'], 'a.pdf');
  const seen = await inputsOf(criteriumDelen('i', 'ervaring'), [
    ['antwoord', 'nee'],
    ['toelichting', 'Hersteld.'],
    ['bestand.verklaring.basis-ggz', bestand],
    ['dag.verklaring.basis-ggz', '2024-03-01'],
    ['bestand.overzicht', new File([], '')],
    ['eerder.overzicht', 'oud'],
    ['weg[]', 'verklaring|basis-ggz|weg-1'],
    ['weg[]', 'overzicht||weg-2'],
  ]);
  expect(seen).toEqual([
    [
      'inkoop/inschrijving-bewaren',
      { inschrijving: 'i', verklaringen: { ervaring: { antwoord: 'nee', toelichting: 'Hersteld.' } } },
    ],
    [
      'inkoop/bewijs-toevoegen',
      { ...plek, bewijs: 'verklaring', product: 'basis-ggz', dagtekening: '2024-03-01', bestand: expect.any(File) },
    ],
    ['inkoop/bewijs-hergebruiken', { ...plek, bewijs: 'overzicht', product: '', bewijsstuk: 'oud' }],
    ['inkoop/bewijs-weghalen', { ...plek, bewijs: 'verklaring', product: 'basis-ggz', bewijsstuk: 'weg-1' }],
    ['inkoop/bewijs-weghalen', { ...plek, bewijs: 'overzicht', product: '', bewijsstuk: 'weg-2' }],
  ]);
});

test('amounts are read as people type them', async () => {
  const seen = await inputsOf(bedrijfDelen('i'), [
    ['naam', 'De Linde'],
    ['jaaromzet', '90.000'],
    ['balanstotaal', '20.000,50'],
    ['vrijwilligers', 'nee'],
  ]);
  expect(seen).toEqual([
    ['regio/aanbieder-beschrijven', expect.objectContaining({ jaaromzet: 9_000_000, balanstotaal: 2_000_050 })],
    ['inkoop/inschrijving-bewaren', { inschrijving: 'i', vrijwilligers: 'nee' }],
  ]);
});
