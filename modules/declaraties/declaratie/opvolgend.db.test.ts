// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orakel } from '../../../libs/ijw/test/orakel.ts';
import { rows } from '../../../platform/database.ts';
import {
  type Beantwoord,
  credit,
  type Declaratiewereld,
  declaratieBericht,
  dienIn,
  nieuwBsn,
  openDeclaratiewereld,
  van,
} from '../../../test/support/declaratie.ts';

let w: Declaratiewereld;
const isJw325 = orakel('jw', '325');

beforeAll(async () => {
  w = await openDeclaratiewereld();
});
afterAll(() => w?.wereld.sluit());

const codes = ({ declaratie }: Beantwoord) =>
  Object.fromEntries(declaratie.prestaties.map((p) => [p.referentie, p.codes.join(' ')]));
const toegekend = ({ antwoord }: Beantwoord) => {
  const totaal = antwoord.DeclaratieAntwoord?.TotaalToegekendBedrag;
  return totaal && (totaal.DebetCredit === 'C' ? -totaal.TotaalBedrag : totaal.TotaalBedrag);
};

describe('corrigeren', () => {
  test('een toegekende regel die niet klopte: crediteren en de juiste indienen mag in één declaratie', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn);
    const fout = w.goed('A1', nummer);
    const juist = w.goed('A3', nummer, { GeleverdVolume: 300 });
    await w.declareer([van(bsn, fout)]);

    const zonderCredit = await w.declareer([van(bsn, w.goed('A2', nummer, { GeleverdVolume: 300 }))]);
    expect(codes(zonderCredit)).toEqual({ A2: '9389' });

    const gecorrigeerd = await w.declareer([van(bsn, juist, credit('A4', fout))]);
    expect(codes(gecorrigeerd)).toEqual({ A3: '', A4: '' });
    expect(toegekend(gecorrigeerd)).toBe((300 - 480) * w.tarief);
    expect(isJw325(gecorrigeerd.xml)).toBe(true);

    const nogEens = await w.declareer([van(bsn, credit('A5', fout))]);
    expect(codes(nogEens)).toEqual({ A5: '9390' });
  });

  test('alleen een toegekende regel kan worden gecrediteerd, en alleen zoals hij was', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn);
    const afgewezen = w.goed('B1', nummer, { ProductTarief: w.tarief + 1 });
    const goed = w.goed('B2', nummer, { ProductPeriode: { Begindatum: '2025-03-01', Einddatum: '2025-03-31' } });
    expect(codes(await w.declareer([van(bsn, afgewezen, goed)]))).toEqual({ B1: '0611', B2: '' });
    const half = {
      ...credit('B4', goed),
      GeleverdVolume: 240,
      IngediendBedrag: { Bedrag: 240 * w.tarief, DebetCredit: 'C' as const },
    };
    const poging = await w.declareer([
      van(bsn, credit('B3', afgewezen), half, credit('B5', w.goed('bestaat-niet', nummer))),
    ]);
    expect(codes(poging)).toEqual({ B3: '8017', B4: '8017', B5: '8017' });
    expect(toegekend(poging)).toBe(0);
  });

  test('wie een afgewezen regel opnieuw indient, gebruikt een nieuw referentienummer', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn);
    await w.declareer([van(bsn, w.goed('C1', nummer, { ProductTarief: w.tarief + 1 }))]);
    expect(codes(await w.declareer([van(bsn, w.goed('C1', nummer))]))).toEqual({ C1: '8021' });
    expect(codes(await w.declareer([van(bsn, w.goed('C2', nummer))]))).toEqual({ C2: '' });
  });
});

describe('opvolgende maanden', () => {
  test('samen blijven ze binnen wat is toegewezen', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn, { volume: 900, frequentie: 'totaal' });
    const maart = w.goed('D1', nummer, { ProductPeriode: { Begindatum: '2025-03-01', Einddatum: '2025-03-31' } });
    expect(codes(await w.declareer([van(bsn, maart)]))).toEqual({ D1: '' });
    expect(codes(await w.declareer([van(bsn, w.goed('D2', nummer))]))).toEqual({ D2: '9322' });
    expect(codes(await w.declareer([van(bsn, w.goed('D3', nummer, { GeleverdVolume: 420 }))]))).toEqual({ D3: '' });
  });
});

describe('de declaratie als geheel', () => {
  let nummer = 0;
  /** A line about March, which fits a declaratie about March or later. */
  const opnieuw = (deel: Parameters<typeof w.declareer>[1]) => {
    nummer += 1;
    const maart = { Begindatum: '2025-03-01', Einddatum: '2025-03-31' };
    return w.declareer([van(nieuwBsn(), w.goed(`E${nummer}`, 900 + nummer, { ProductPeriode: maart }))], deel);
  };

  test('een declaratienummer, ook van een volledig afgewezen regel, geldt één keer: 9333, en niets van de inhoud telt', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn);
    await w.declareer([van(bsn, w.goed('F1', nummer))], { nummer: 'DUBBEL' });
    const tweede = await w.declareer([van(bsn, w.goed('F2', nummer))], { nummer: 'DUBBEL' });
    expect(tweede.antwoord.DeclaratieAntwoord).toMatchObject({
      RetourCodes: ['9333'],
      TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
    });
    expect(tweede.antwoord.DeclaratieAntwoord?.Clienten).toBeUndefined();
    expect(tweede.antwoord.Header.RetourCodes).toEqual(['0200']);
    expect(isJw325(tweede.xml)).toBe(true);
    expect(tweede.declaratie).toMatchObject({
      niveau: 'declaratie',
      prestaties: [],
      bewijs: { reasons: [{ code: 'TR333' }] },
    });
  });

  test('een eerdere maand dan de laatste: 8214', async () => {
    await opnieuw({ maand: '2025-04' });
    expect((await opnieuw({ maand: '2025-03' })).antwoord.DeclaratieAntwoord?.RetourCodes).toEqual(['8214']);
    expect((await opnieuw({ maand: '2025-04' })).declaratie.niveau).toBe('regels');
  });

  test('een identificatie geldt één keer: 9056 in de kop, zonder meer', async () => {
    await opnieuw({ identificatie: 'EENMAAL' });
    const tweede = await opnieuw({ identificatie: 'EENMAAL' });
    expect(tweede.antwoord.Header.RetourCodes).toEqual(['9056']);
    expect(tweede.antwoord.DeclaratieAntwoord).toBeUndefined();
    expect(isJw325(tweede.xml)).toBe(true);
  });

  test('een dagtekening in de toekomst: 8848', async () => {
    await w.wereld.zetKlok('2025-05-04T10:00');
    const { antwoord } = await opnieuw({});
    expect(antwoord.Header.RetourCodes).toEqual(['8848']);
    await w.wereld.zetKlok('2025-05-06T10:00');
  });

  test('hetzelfde bestand nog eens insturen verandert niets', async () => {
    const bsn = nieuwBsn();
    const inhoud = declaratieBericht({
      gemeente: '0513',
      aanbieder: w.linde,
      clienten: [van(bsn, w.goed('G1', await w.toewijzen(bsn)))],
    });
    const [eerste, tweede] = [await dienIn(w.wereld, w.linde, inhoud), await dienIn(w.wereld, w.linde, inhoud)];
    expect(tweede.declaratie).toEqual(eerste.declaratie);
  });
});

test('de sommen zijn die van de regels, met credits en wat afgewezen is', async () => {
  const opgeteld = (
    bron: 'v_prestaties' | 'v_sommen',
    [regels, volume, laatsteZorg]: readonly [string, string, string],
  ) =>
    w.wereld.sql(w.gouda, (tx) =>
      rows<{ oordeel: string; regels: number }>(
        tx,
        sql`select gemeente, aanbieder, verband, product, contract, begin::text, oordeel, codes, eenheid, ${sql.raw(regels)}::integer as regels,
              ${sql.raw(volume)}::integer as volume, sum(bedrag)::bigint as bedrag, max(${sql.raw(laatsteZorg)})::text as laatste_zorg
            from ${sql.table(`declaraties.${bron}`)} group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by 1, 2, 3, 4, 5, 6, 7, 8, 9`,
      ),
    );
  const regels = await opgeteld('v_prestaties', [
    'count(*)',
    'sum(sign(bedrag) * volume)',
    'case when bedrag > 0 then eind end',
  ]);
  expect(await opgeteld('v_sommen', ['sum(regels)', 'sum(volume)', 'laatste_zorg'])).toEqual(regels);
  expect(new Set(regels.map(({ oordeel }) => oordeel))).toEqual(new Set(['toegekend', 'afgewezen']));
});
