// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casusAfschermen, toewijzingVerzoeken } from '#modules/toegang';
import { firstRow } from '#platform/database';
import type { EigenaarSoort, Wie } from '#platform/hoed';
import { NiveauTeLaag } from '#platform/niveaueis';
import { vindsoorten, zoeken, zoekvorm } from '#platform/zoeken';
import { laadVoorbeeld } from '../../apps/cli/voorbeeld/laden.ts';
import { readVerhaal, type Verhaal } from '../../apps/cli/voorbeeld/verhaal.ts';
import { vertel } from '../../apps/cli/voorbeeld/vertellen.ts';
import { adresVan } from '../../apps/web/shell/adres.ts';
import { openWorld, type World } from '../support/world.ts';

const map = fileURLToPath(new URL('../../regios/midden-holland', import.meta.url));
const aanbieder = 'zorggroep-hollandse-plassen';

const aanvraag = {
  gemeente: '0513',
  achternaam: 'Voorbeeld',
  geboortedatum: '2014-02-14',
  geslacht: '2',
  product: 'begeleiding-regulier',
  volume: 60,
  frequentie: 'per-maand',
  van: '2025-06-02',
  verwijzer: '02',
  verwijzernaam: 'Huisarts De Bron',
};

let world: World;
let verhaal: Verhaal;
let people: ReadonlyMap<string, Wie>;

beforeAll(async () => {
  world = await openWorld();
  const { verband, mensen } = await laadVoorbeeld(world.omgeving, map, 'test');
  verhaal = await readVerhaal(map);
  people = mensen;
  await vertel({ omgeving: world.omgeving, verhaal, verband, mensen, zeg: () => {} });
  // The story has no request.
  await world.lukt(mens(aanbieder), toewijzingVerzoeken, { ...aanvraag, bsn: verhaal.toegang.jeugdigen.at(-1)?.bsn });
  await world.bezorg();
}, 240_000);
afterAll(() => world.sluit());

const mens = (naam: string): Wie => {
  if (naam === 'beheerder') return world.iemand('gemeente', mens('sanne-meijer').hoed.code, 'beheerder');
  const found = people.get(naam);
  if (!found) throw new Error(`${naam} is er niet`);
  return found;
};
const zoek = (wie: Wie, woorden: string, soort?: string) => world.vraag(wie, zoeken, { woorden, soort });
const gevonden = async (wie: Wie, woorden: string, soort: string) =>
  (await zoek(wie, woorden)).groepen.find((groep) => groep.soort === soort)?.vindplaatsen ?? [];
const lees = async (wie: Wie, welke: string): Promise<string> => {
  const row = await world.sql(wie, (tx) => firstRow<{ waarde: string }>(tx, sql`${sql.raw(welke)}`));
  if (!row) throw new Error(`niets: ${welke}`);
  return row.waarde;
};
const eersteBsn = () => verhaal.toegang.jeugdigen[0]?.bsn ?? '';

type Geval = {
  readonly soort: string;
  readonly door: string;
  /** What is typed, or where it is read. */
  readonly woorden: string | ((wie: Wie) => string | Promise<string>);
  /** Also others may read it: it is public. */
  readonly openbaar?: true;
};
const nummer = (wie: Wie) =>
  lees(wie, 'select nummer::text as waarde from toegang.toewijzingen order by nummer limit 1');
const gevallen: readonly Geval[] = [
  { soort: 'plan', door: 'noor-van-dijk', woorden: 'midden holland', openbaar: true },
  { soort: 'besluit', door: 'els-verhoeven', woorden: 'tarieven' },
  { soort: 'persoon', door: 'beheerder', woorden: 'sanne' },
  {
    soort: 'doel',
    door: 'noor-van-dijk',
    woorden: (wie) => lees(wie, 'select naam as waarde from beleid.doelen limit 1'),
  },
  { soort: 'contract', door: 'ayse-de-wit', woorden: 'ambulant jeugd' },
  {
    soort: 'segment',
    door: 'ayse-de-wit',
    woorden: (wie) => lees(wie, 'select naam as waarde from beleid.segmenten limit 1'),
  },
  {
    soort: 'kernbeding',
    door: 'noor-van-dijk',
    woorden: (wie) => lees(wie, 'select naam as waarde from beleid.kernbedingen limit 1'),
  },
  {
    soort: 'randvoorwaarde',
    door: 'noor-van-dijk',
    woorden: (wie) => lees(wie, 'select naam as waarde from beleid.randvoorwaarden limit 1'),
  },
  {
    soort: 'motie',
    door: 'wim-de-raad',
    woorden: (wie) => lees(wie, 'select titel as waarde from beleid.moties limit 1'),
  },
  {
    soort: 'evaluatie',
    door: 'noor-van-dijk',
    woorden: (wie) => lees(wie, 'select naam as waarde from beleid.evaluaties limit 1'),
  },
  {
    soort: 'ontwikkelopgave',
    door: 'noor-van-dijk',
    woorden: (wie) => lees(wie, 'select naam as waarde from beleid.ontwikkelopgaven limit 1'),
  },
  {
    soort: 'pilot',
    door: 'noor-van-dijk',
    woorden: (wie) => lees(wie, 'select naam as waarde from beleid.pilots limit 1'),
  },
  { soort: 'product', door: 'ayse-de-wit', woorden: 'begeleiding' },
  { soort: 'tarief', door: 'ayse-de-wit', woorden: 'begeleiding basistarief' },
  { soort: 'procedure', door: 'ayse-de-wit', woorden: 'ambulant', openbaar: true },
  { soort: 'inschrijving', door: 'ayse-de-wit', woorden: 'hollandse plassen' },
  { soort: 'inschrijving', door: aanbieder, woorden: 'ambulant' },
  { soort: 'overeenkomst', door: 'ayse-de-wit', woorden: 'hollandse plassen' },
  { soort: 'overeenkomst', door: aanbieder, woorden: 'ambulant' },
  {
    soort: 'bericht',
    door: 'sanne-meijer',
    woorden: (wie) => lees(wie, 'select identificatie as waarde from berichten.berichten limit 1'),
  },
  { soort: 'bericht', door: 'sanne-meijer', woorden: eersteBsn },
  { soort: 'bericht', door: aanbieder, woorden: eersteBsn },
  { soort: 'casus', door: 'sanne-meijer', woorden: eersteBsn },
  { soort: 'casus', door: 'sanne-meijer', woorden: nummer },
  { soort: 'toewijzing', door: 'sanne-meijer', woorden: nummer },
  { soort: 'toewijzing', door: 'peter-kok', woorden: eersteBsn },
  { soort: 'toewijzing', door: aanbieder, woorden: nummer },
  { soort: 'toewijzing', door: aanbieder, woorden: eersteBsn },
  {
    soort: 'verzoek',
    door: 'sanne-meijer',
    woorden: (wie) => lees(wie, 'select referentie as waarde from toegang.verzoeken limit 1'),
  },
  {
    soort: 'verzoek',
    door: aanbieder,
    woorden: (wie) => lees(wie, 'select referentie as waarde from toegang.verzoeken limit 1'),
  },
  {
    soort: 'declaratie',
    door: 'peter-kok',
    woorden: (wie) => lees(wie, 'select nummer as waarde from declaraties.declaraties limit 1'),
  },
  { soort: 'declaratie', door: 'peter-kok', woorden: eersteBsn },
  {
    soort: 'declaratie',
    door: aanbieder,
    woorden: (wie) => lees(wie, 'select nummer as waarde from declaraties.declaraties limit 1'),
  },
  {
    soort: 'prestatie',
    door: 'peter-kok',
    woorden: (wie) => lees(wie, 'select referentie as waarde from declaraties.prestaties limit 1'),
  },
  {
    soort: 'prestatie',
    door: aanbieder,
    woorden: (wie) => lees(wie, 'select referentie as waarde from declaraties.prestaties where not toegekend limit 1'),
  },
  { soort: 'aanbieder', door: 'ayse-de-wit', woorden: 'hollandse plassen' },
  {
    soort: 'document',
    door: 'ayse-de-wit',
    woorden: (wie) => lees(wie, 'select naam as waarde from platform.documenten limit 1'),
  },
  {
    soort: 'document',
    door: aanbieder,
    woorden: (wie) => lees(wie, 'select naam as waarde from platform.documenten limit 1'),
  },
];

test('van elke soort die te vinden is, staat hier een geval, en elke soort heeft een eigen pagina', () => {
  expect(new Set(gevallen.map(({ soort }) => soort))).toEqual(new Set(vindsoorten.map(({ soort }) => soort)));
  expect(vindsoorten.filter(({ soort }) => adresVan(soort, 'x') === '/')).toEqual([]);
});

/** The same work for an owner that has nothing to do with it. */
const elders: Readonly<Partial<Record<EigenaarSoort, string>>> = {
  verband: 'elders',
  gemeente: '9999',
  aanbieder: '99999999',
};

describe.each(gevallen)('$soort voor $door', ({ soort, door, woorden, openbaar }) => {
  const getypt = async () => (typeof woorden === 'string' ? woorden : await woorden(mens(door)));

  test('wordt gevonden', async () => {
    const asked = await getypt();
    const found = await gevonden(mens(door), asked, soort);
    expect(found.length, asked).toBeGreaterThan(0);
    expect(found.every(({ titel }) => titel.length > 0)).toBe(true);
  });

  test.skipIf(openbaar)('is er niet voor een ander met dezelfde rol, ook niet precies op kenmerk', async () => {
    const { hoed } = mens(door);
    const ander = world.iemand(hoed.soort, elders[hoed.soort] ?? '', ...hoed.rollen);
    const asked = await getypt();
    const found = await gevonden(mens(door), asked, soort);
    expect(await gevonden(ander, asked, soort)).toEqual([]);
    for (const { id } of found) expect(await gevonden(ander, id, soort)).toEqual([]);
  });

  test('is er niet voor wie de rol niet heeft', async () => {
    const { hoed } = mens(door);
    const fg = world.iemand(hoed.soort, hoed.code, 'gegevensbescherming');
    const { groepen, soorten } = await zoek(fg, await getypt());
    if (soort !== 'document') expect(groepen.map((groep) => groep.soort)).not.toContain(soort);
    expect(soorten).toEqual(['Documenten']);
  });
});

test.each([
  'Financiën',
  'Ayşe de Wit',
  'Verhuizing van huis naar huis',
  'scholen School schoól',
  'ZEEËN vier vijven',
  'Çelik Őze Dvořák',
])('de database vergelijkt ‘%s’ zoals wij', async (tekst) => {
  const zelf = await lees(mens('ayse-de-wit'), `select app.zoekvorm('${tekst}') as waarde`);
  expect(zelf).toBe(zoekvorm(tekst));
});

describe('woorden', () => {
  test.each(['Begeleiding', 'BEGELEIDINGEN', 'begeleid', '  begeleiding   de ', 'bégeleiding'])(
    '‘%s’ vindt begeleiding',
    async (woorden) => {
      expect((await gevonden(mens('ayse-de-wit'), woorden, 'product')).length).toBeGreaterThan(0);
    },
  );

  test('staan er allemaal', async () => {
    expect(await gevonden(mens('ayse-de-wit'), 'begeleiding onvindbaarwoord', 'product')).toEqual([]);
  });

  test.each(['(', '.*', "'; drop table", '\\', '[a-', '%%', '2147483648', '99999999999999999999', 'x'.repeat(200)])(
    '‘%s’ is geen fout',
    async (woorden) => {
      expect((await zoek(mens('sanne-meijer'), woorden)).groepen).toEqual([]);
    },
  );

  test('van één soort komt er meer als daarom wordt gevraagd', async () => {
    const [groep] = (await zoek(mens('ayse-de-wit'), 'basistarief', 'tarief')).groepen;
    expect(groep?.vindplaatsen.length).toBeGreaterThan(5);
    const kort = (await zoek(mens('ayse-de-wit'), 'basistarief')).groepen.find(({ soort }) => soort === 'tarief');
    expect(kort).toMatchObject({ meer: true, vindplaatsen: { length: 5 } });
  });
});

test('wat precies klopt, staat bovenaan', async () => {
  const { groepen } = await zoek(mens('sanne-meijer'), await nummer(mens('sanne-meijer')));
  expect(groepen[0]?.vindplaatsen[0]?.waarom).toBe('nummer');
});

const regels = (wie: Wie) =>
  world.sql(
    wie,
    async (tx) =>
      (
        await sql<{ wat: string; betrokkenen: string[] }>`select wat, betrokkenen from platform.leeslog
        where soort = 'zoeken' and persoon = ${wie.persoon} `.execute(tx)
      ).rows,
  );

test('wie op een persoon zoekt, staat met wat er is gevonden in het leeslog, zonder het nummer', async () => {
  const sanne = mens('sanne-meijer');
  const wie = world.iemand('gemeente', sanne.hoed.code, 'toegang');
  const { groepen } = await zoek(wie, eersteBsn());
  const [regel] = await regels(wie);
  expect(regel?.wat).toBe('platform/zoeken');
  expect(new Set(regel?.betrokkenen)).toEqual(
    new Set(groepen.flatMap(({ vindplaatsen }) => vindplaatsen.map(({ id }) => id))),
  );
  expect(JSON.stringify(groepen)).not.toContain(eersteBsn());
});

test('wie op woorden zoekt, ziet niets van een persoon en staat niet in het leeslog', async () => {
  const wie = world.iemand('gemeente', mens('sanne-meijer').hoed.code, 'toegang');
  await zoek(wie, 'begeleiding');
  expect(await regels(wie)).toEqual([]);
});

test('een afgeschermde casus vindt alleen wie haar opent, en van die inwoner is ook geen toewijzing te vinden', async () => {
  const sanne = mens('sanne-meijer');
  const [casus] = await gevonden(sanne, eersteBsn(), 'casus');
  await world.lukt(sanne, casusAfschermen, { casus: casus?.id, persoon: sanne.persoon });
  const collega = world.iemand('gemeente', sanne.hoed.code, 'toegang');
  expect((await gevonden(sanne, eersteBsn(), 'casus')).length).toBe(1);
  for (const soort of ['casus', 'toewijzing', 'verzoek'])
    expect(await gevonden(collega, eersteBsn(), soort)).toEqual([]);
  expect(await gevonden(collega, casus?.id ?? '', 'casus')).toEqual([]);
});

test('wie op een inwoner zoekt, moet zekerder zijn aangemeld, of er iemand is of niet; wie op woorden zoekt niet', async () => {
  const sanne = mens('sanne-meijer');
  const zwak: Wie = { ...sanne, niveau: 'laag' };
  expect((await zoek(zwak, 'begeleiding')).groepen.length).toBeGreaterThan(0);
  for (const bsn of [eersteBsn(), '999999990']) await expect(zoek(zwak, bsn)).rejects.toThrow(NiveauTeLaag);
});
