// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encode } from '#libs/ijw';
import { berichtOntvangen } from '#modules/berichten';
import { firstRow, rows } from '#platform/database';
import { readEvent } from '#platform/gebeurtenis';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { orakel } from '../../libs/ijw/test/orakel.ts';
import {
  type Declaratiewereld,
  declaratieBericht,
  nieuwBsn,
  openDeclaratiewereld,
  van,
} from '../../test/support/declaratie.ts';
import type { World } from '../../test/support/world.ts';
import { declaratieInzien, declaratielijst, deur, prestatieInzien } from './index.ts';

let w: Declaratiewereld;
let wereld: World;
let linde: Wie;
let buur: Wie;
let gouda: Wie;
let zuidplas: Wie;
let tarief: number;
const isJw325 = orakel('jw', '325');

beforeAll(async () => {
  w = await openDeclaratiewereld();
  ({ wereld, linde, gouda, tarief } = w);
  buur = wereld.iemand('aanbieder', '99000002', 'aanbieder');
  zuidplas = wereld.iemand('gemeente', '1892', 'financien');
});
afterAll(() => wereld?.sluit());

const codesPerRegel = ({ declaratie }: Awaited<ReturnType<Declaratiewereld['declareer']>>) =>
  Object.fromEntries(declaratie.prestaties.map(({ referentie, codes }) => [referentie, codes]));

describe('een declaratie die klopt', () => {
  let ingediend: Awaited<ReturnType<Declaratiewereld['declareer']>>;
  beforeAll(async () => {
    const bsn = nieuwBsn();
    ingediend = await w.declareer([van(bsn, w.goed('A1', await w.toewijzen(bsn)))]);
  });

  test('wordt volledig toegekend: 8001, hetzelfde bedrag, geen cliënten', () => {
    const { antwoord, declaratie, xml } = ingediend;
    expect(antwoord.Header.RetourCodes).toEqual(['0200']);
    expect(antwoord.DeclaratieAntwoord).toMatchObject({
      RetourCodes: ['8001'],
      TotaalToegekendBedrag: { TotaalBedrag: 480 * tarief, DebetCredit: 'D' },
    });
    expect(antwoord.DeclaratieAntwoord?.Clienten).toBeUndefined();
    expect(isJw325(xml)).toBe(true);
    expect(declaratie).toMatchObject({ staat: 'toegekend', toegekend: 480 * tarief, regels: 1, regelsAfgewezen: 0 });
  });

  test('vraagt financien om een betaalvoorstel, en niet meer om een antwoord', async () => {
    const taken = await wereld.alsof(gouda, (context) => readTasks(context));
    expect(taken.filter(({ soort }) => soort.startsWith('declaraties/'))).toMatchObject([
      { soort: 'declaraties/betaalvoorstel-maken', onderwerp: { soort: 'declaratie', id: ingediend.declaratie.id } },
    ]);
  });

  test('legt per regel uit waarom, met tarief en overeenkomst erbij', async () => {
    const [rij] = ingediend.declaratie.prestaties;
    const regel = await wereld.vraag(gouda, prestatieInzien, { id: rij?.id ?? '' });
    expect(regel).toMatchObject({ oordeel: 'toegekend', regelGewijzigd: false, uitleg: { status: 'decided' } });
    expect(regel?.uitleg.steps.map(({ value }) => value)).toEqual(Array(19).fill('in orde'));
    const [openbaar] = await wereld.sql(gouda, (tx) =>
      rows<Record<string, unknown>>(tx, sql`select * from declaraties.v_prestaties where id = ${rij?.id}`),
    );
    expect(openbaar).toMatchObject({
      product: 'begeleiding-regulier',
      contract: 'ambulant-jeugd',
      verband: wereld.verband,
      bedrag: 480 * tarief,
      betaald_op: null,
      toewijzingnummer: regel?.toewijzingnummer,
      overeenkomst: expect.any(String),
      tarief: expect.any(String),
    });
  });

  test('is te zien voor de gemeente en de aanbieder, en voor niemand anders', async () => {
    const { id, prestaties } = ingediend.declaratie;
    const regelId = prestaties[0]?.id ?? '';
    for (const wie of [gouda, linde]) {
      expect((await wereld.vraag(wie, declaratielijst, {})).totaal).toBe(1);
      expect(await wereld.vraag(wie, prestatieInzien, { id: regelId })).toBeDefined();
    }
    for (const wie of [zuidplas, buur]) {
      expect((await wereld.vraag(wie, declaratielijst, {})).totaal).toBe(0);
      expect(await wereld.vraag(wie, declaratieInzien, { id })).toBeUndefined();
      expect(await wereld.vraag(wie, prestatieInzien, { id: regelId })).toBeUndefined();
      expect(await wereld.sql(wie, (tx) => rows(tx, sql`select referentie from declaraties.prestaties`))).toEqual([]);
    }
  });

  test('kan de aanbieder niet zelf veranderen', async () => {
    const insert = wereld.sql(linde, (tx) =>
      sql`insert into declaraties.declaraties select * from declaraties.declaraties`.execute(tx),
    );
    await expect(insert).rejects.toThrow(/row-level security/);
    await expect(
      wereld.sql(linde, (tx) => sql`update declaraties.prestaties set bedrag = 1`.execute(tx)),
    ).rejects.toThrow(/permission denied/);
  });

  test('wordt ook na een herhaling van de aflevering één keer beoordeeld', async () => {
    const before = await telling();
    const gebeurtenis = await wereld.sql(wereld.iemand('platform', 'platform', 'beheerder'), async (tx) => {
      const row = await firstRow<{ volgnummer: number }>(
        tx,
        sql`select volgnummer from platform.gebeurtenissen where act = 'berichten/bericht-ontvangen' and onderwerp = ${ingediend.bericht}`,
      );
      return readEvent(tx, row?.volgnummer ?? 0);
    });
    const handler = deur.handlers?.[0];
    if (!gebeurtenis || !handler) throw new Error('er is geen gebeurtenis of handler');
    await wereld.alsof(gouda, (context) => handler.run(context, gebeurtenis));
    expect(await telling()).toEqual(before);
  });

  test('die halverwege wordt afgebroken, laat niets achter en komt daarna alsnog goed', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn);
    const before = await telling();
    const inhoud = encode(
      declaratieBericht({ gemeente: '0513', aanbieder: linde, clienten: [van(bsn, w.goed('K1', nummer))] }),
    );
    const { bericht } = await wereld.lukt(linde, berichtOntvangen, { inhoud });
    const handler = deur.handlers?.[0];
    const na = { gemeente: '0513', soort: '323', bericht };
    const killed = wereld.alsof(gouda, async (context) => {
      await handler?.run(context, {
        volgnummer: 0,
        op: context.nu,
        eigenaar: linde.hoed,
        naam: '',
        act: '',
        onderwerp: { soort: 'bericht', id: bericht },
        besluit: null,
        bewijs: null,
        voor: null,
        na,
      });
      throw new Error('stroom uit');
    });
    await expect(killed).rejects.toThrow('stroom uit');
    expect(await telling()).toEqual(before);
    await wereld.bezorg();
    expect(await telling()).toEqual({
      declaraties: before.declaraties + 1,
      prestaties: before.prestaties + 1,
      antwoorden: before.antwoorden + 1,
    });
  });
});

const telling = () =>
  wereld.sql(gouda, async (tx) => {
    const row = await firstRow<{ declaraties: number; prestaties: number; antwoorden: number }>(
      tx,
      sql`select (select count(*) from declaraties.declaraties) as declaraties, (select count(*) from declaraties.prestaties) as prestaties,
            (select count(*) from berichten.berichten where soort = '325') as antwoorden`,
    );
    return row ?? { declaraties: 0, prestaties: 0, antwoorden: 0 };
  });

describe('een declaratie met fouten', () => {
  test('krijgt alleen de afgewezen regels terug, elk met al zijn codes, en de rest wordt toegekend', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn);
    const maart = { Begindatum: '2025-03-01', Einddatum: '2025-03-31' };
    const fout = w.goed('B2', nummer, {
      ProductPeriode: maart,
      ProductCode: '45A02',
      ProductTarief: tarief + 4,
      GeleverdVolume: 100,
    });
    const beantwoord = await w.declareer([van(bsn, w.goed('B1', nummer), fout)]);
    expect(codesPerRegel(beantwoord)).toEqual({ B1: [], B2: ['9340', '0611'] });
    expect(beantwoord.antwoord.DeclaratieAntwoord).toMatchObject({
      RetourCodes: ['0200'],
      TotaalIngediendBedrag: { TotaalBedrag: 480 * tarief + 100 * (tarief + 4) },
      TotaalToegekendBedrag: { TotaalBedrag: 480 * tarief },
      Clienten: [{ Bsn: bsn, RetourCodes: ['0200'], Prestaties: [{ ...fout, RetourCodes: ['9340', '0611'] }] }],
    });
    expect(isJw325(beantwoord.xml)).toBe(true);
    const afgewezen = await wereld.vraag(linde, prestatieInzien, { id: beantwoord.declaratie.prestaties[1]?.id ?? '' });
    expect(afgewezen).toMatchObject({
      regelGewijzigd: false,
      uitleg: {
        reasons: [{ code: 'TR340' }, { code: 'TR418', figures: { bedragTarief: tarief + 4, bedragContract: tarief } }],
      },
    });
  });

  test('laat zich regel voor regel doorlopen: alle, of alleen wat is afgewezen', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn);
    const fout = (referentie: string, maand: string) =>
      w.goed(referentie, nummer, {
        ProductTarief: tarief + 4,
        ProductPeriode: { Begindatum: `2025-${maand}-01`, Einddatum: `2025-${maand}-28` },
      });
    const { declaratie } = await w.declareer([
      van(bsn, fout('L1', '01'), w.goed('L2', nummer), fout('L3', '02'), fout('L4', '03')),
    ]);
    const ids = declaratie.prestaties.map(({ id }) => id);
    const bij = async (at: number, regels: 'afgewezen' | 'alle' | null = null) => {
      const regel = await wereld.vraag(linde, prestatieInzien, { id: ids[at] ?? '', regels });
      return { getoond: regel?.getoond, ...regel?.doorloop };
    };
    const [een, twee, drie, vier] = ids;
    const afgewezen = { getoond: 'afgewezen', aantal: 3 };
    expect(await bij(0)).toEqual({ ...afgewezen, nummer: 1, vorige: null, volgende: drie });
    expect(await bij(2)).toEqual({ ...afgewezen, nummer: 2, vorige: een, volgende: vier });
    expect(await bij(3)).toEqual({ ...afgewezen, nummer: 3, vorige: drie, volgende: null });
    const alle = { getoond: 'alle', aantal: 4 };
    expect(await bij(0, 'alle')).toEqual({ ...alle, nummer: 1, vorige: null, volgende: twee });
    expect(await bij(1, 'afgewezen')).toEqual({ ...alle, nummer: 2, vorige: een, volgende: drie });
    expect(await bij(3, 'alle')).toEqual({ ...alle, nummer: 4, vorige: drie, volgende: null });
  });

  test('over de toewijzing van een ander: 8187 op de cliënt, 0233 op al zijn regels, en mensen zien wat er verder mis was', async () => {
    const [eigen, ander] = [nieuwBsn(), nieuwBsn()];
    const [nummer, vanAnder] = [await w.toewijzen(eigen), await w.toewijzen(ander)];
    const beantwoord = await w.declareer([
      van(eigen, w.goed('C1', nummer)),
      van(ander, w.goed('C2', nummer), w.goed('C3', vanAnder), w.goed('C4', 999_999)),
    ]);
    expect(codesPerRegel(beantwoord)).toEqual({ C1: [], C2: ['0233'], C3: ['0233'], C4: ['0233'] });
    expect(beantwoord.antwoord.DeclaratieAntwoord?.Clienten).toMatchObject([
      {
        Bsn: ander,
        RetourCodes: ['8187'],
        Prestaties: [{ RetourCodes: ['0233'] }, { RetourCodes: ['0233'] }, { RetourCodes: ['0233'] }],
      },
    ]);
    expect(isJw325(beantwoord.xml)).toBe(true);
    const bevindingen = Object.fromEntries(
      beantwoord.declaratie.prestaties.map((p) => [p.referentie, p.bevindingen.map(({ code }) => code)]),
    );
    expect(bevindingen).toMatchObject({ C2: ['TR304', 'TR389'], C3: ['TR304'], C4: ['TR304', 'TR338'] });
  });

  test('binnen het bericht krijgt alleen 0001 in de kop; er is niets gedeclareerd', async () => {
    const bsn = nieuwBsn();
    const nummer = await w.toewijzen(bsn);
    const before = await telling();
    const beantwoord = await w.declareer([
      van(
        bsn,
        w.goed('D1', nummer),
        w.goed('D1', nummer, { ProductPeriode: { Begindatum: '2025-03-01', Einddatum: '2025-03-31' } }),
      ),
    ]);
    expect(beantwoord.antwoord.Header).toMatchObject({ RetourCodes: ['0001'], XsltVersie: '1.0.0' });
    expect(beantwoord.antwoord.DeclaratieAntwoord).toBeUndefined();
    expect(isJw325(beantwoord.xml)).toBe(true);
    expect(beantwoord.declaratie).toMatchObject({
      niveau: 'bericht',
      staat: 'afgewezen',
      codes: ['0001'],
      prestaties: [],
      toegekend: 0,
    });
    expect((await telling()).prestaties).toBe(before.prestaties);
    const weer = await w.declareer([van(bsn, w.goed('D1', nummer))], { nummer: beantwoord.declaratie.nummer });
    expect(weer.declaratie.staat).toBe('toegekend');
  });
});

test('van twee regels met één referentienummer telt de eerste, ook als de tweede een credit is (TR314)', async () => {
  const bsns = [nieuwBsn(), nieuwBsn()] as const;
  const [een, ander] = [await w.toewijzen(bsns[0]), await w.toewijzen(bsns[1])];
  await w.declareer([van(bsns[1], w.goed('TR314-oud', ander))]);
  const credit = w.goed('TR314-dubbel', ander);
  const { declaratie } = await w.declareer([
    van(bsns[0], w.goed('TR314-dubbel', een)),
    van(bsns[1], {
      ...credit,
      ProductReferentie: { ReferentieNummer: 'TR314-dubbel', VorigReferentieNummer: 'TR314-oud' },
      IngediendBedrag: { ...credit.IngediendBedrag, DebetCredit: 'C' },
    }),
  ]);
  expect(declaratie.prestaties.map(({ codes }) => codes)).toEqual([[], ['8021']]);
});
