// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { type Declaratiewereld, nieuwBsn, openDeclaratiewereld, van } from '../../test/support/declaratie.ts';
import { sluitOvereenkomst } from '../../test/support/overeenkomst.ts';
import { aanbiederstypeVastleggen, dossierInzien, leverancierslijst } from './index.ts';

let w: Declaratiewereld;
let inkoper: Wie;
const agb = '99000001';

beforeAll(async () => {
  w = await openDeclaratiewereld();
  inkoper = w.wereld.iemand('verband', w.wereld.verband, 'inkoper');
  await sluitOvereenkomst(w.wereld, w.wereld.iemand('aanbieder', '99000002', 'aanbieder'), { groot: true });
  const bsn = nieuwBsn();
  const toewijzing = await w.toewijzen(bsn);
  const ander = nieuwBsn();
  const teDuur = w.goed('A2', await w.toewijzen(ander), { ProductTarief: w.tarief + 1 });
  await w.declareer([van(bsn, w.goed('A1', toewijzing)), van(ander, teDuur)]);
});
afterAll(() => w?.wereld.sluit());

const dossier = async (aanbieder = agb, wie = inkoper) => {
  const view = await w.wereld.vraag(wie, dossierInzien, { aanbieder });
  if (!view) throw new Error('geen dossier');
  return view;
};

describe('de lijst van leveranciers', () => {
  test('toont wie een overeenkomst heeft, met de euro’s van dit jaar', async () => {
    const { jaar, leveranciers } = await w.wereld.vraag(inkoper, leverancierslijst, {});
    expect(jaar).toBe(2025);
    expect(leveranciers).toMatchObject([
      {
        aanbieder: agb,
        micro: true,
        producten: 2,
        contracten: ['Ambulant Jeugd'],
        gedeclareerd: 480 * (w.tarief + w.tarief + 1),
        toegekend: 480 * w.tarief,
        signalen: 0,
      },
      { aanbieder: '99000002', micro: false, gedeclareerd: 0, signalen: 0 },
    ]);
  });

  test('is er niet voor een gemeente of aanbieder', async () => {
    for (const wie of [w.gouda, w.linde]) await expect(w.wereld.vraag(wie, leverancierslijst, {})).rejects.toThrow();
  });
});

describe('het dossier van een aanbieder', () => {
  test('zet alles voor een contractgesprek bij elkaar', async () => {
    expect(await dossier()).toMatchObject({
      gegevens: { aanbieder: agb, medewerkers: 1 },
      micro: { status: 'decided', value: true },
      overeenkomsten: [{ contract: 'ambulant-jeugd', staat: 'getekend' }],
      typevoorstel: { status: 'incomplete' },
    });
    const { producten, besluiten } = await dossier();
    expect(producten.map(({ product }) => product)).toEqual(['begeleiding-regulier', 'begeleiding-specialistisch']);
    expect(producten[0]).toMatchObject({ bedrag: w.tarief, eenheid: 'minuut' });
    expect(besluiten.length).toBeGreaterThan(0);
  });

  test('telt gedeclareerd, toegekend en afgewezen per maand op, zonder kleine aantallen', async () => {
    const { maanden, afkeurcodes } = await dossier();
    expect(maanden).toMatchObject([
      {
        regels: null,
        gedeclareerd: 480 * (2 * w.tarief + 1),
        toegekend: 480 * w.tarief,
        afgewezen: 480 * (w.tarief + 1),
        betaald: 0,
      },
    ]);
    expect(afkeurcodes).toEqual([{ code: '0611', regels: null, bedrag: 480 * (w.tarief + 1) }]);
  });

  test('is er niet voor wie niets met de regio heeft, en niet voor een ander verband', async () => {
    expect(await w.wereld.vraag(inkoper, dossierInzien, { aanbieder: '12345678' })).toBeUndefined();
    const elders = w.wereld.iemand('verband', 'elders', 'inkoper');
    expect(await w.wereld.vraag(elders, dossierInzien, { aanbieder: agb })).toBeUndefined();
  });
});

describe('het aanbiederstype', () => {
  test('legt een inkoper vast met een reden; het laatste geldt, en wat eerder was blijft staan', async () => {
    await w.wereld.lukt(inkoper, aanbiederstypeVastleggen, {
      aanbieder: agb,
      type: 'klein',
      reden: 'Eén hulpverlener.',
    });
    await w.wereld.lukt(inkoper, aanbiederstypeVastleggen, {
      aanbieder: agb,
      type: 'niche',
      reden: 'Een zeldzame methode.',
    });
    const { typen } = await dossier();
    expect(typen.map(({ type, naam }) => [type, naam])).toEqual([
      ['niche', inkoper.naam],
      ['klein', inkoper.naam],
    ]);
    expect(typen[0]?.voorstel).toMatchObject({
      rule: 'leveranciers/aanbiederstype-voorstellen',
      outcome: { status: 'incomplete', missing: expect.arrayContaining(['grens-groot']) },
    });
    const { leveranciers } = await w.wereld.vraag(inkoper, leverancierslijst, {});
    expect(leveranciers.find(({ aanbieder }) => aanbieder === agb)?.type).toBe('niche');
  });

  test.each([
    [{ reden: '' }, 'invalid'],
    [{ type: 'enorm' }, 'invalid'],
    [{ aanbieder: 'x' }, 'invalid'],
    [{ aanbieder: '12345678' }, 'refused'],
  ])('wordt met %j niet vastgelegd', async (anders, status) => {
    const input = { aanbieder: agb, type: 'klein', reden: 'Omdat het zo is.', ...anders };
    expect((await w.wereld.doe(inkoper, aanbiederstypeVastleggen, input)).status).toBe(status);
  });

  test('mag alleen een inkoper van het verband, en een ander verband ziet er niets van', async () => {
    const directeur = w.wereld.iemand('verband', w.wereld.verband, 'programmadirecteur');
    const input = { aanbieder: agb, type: 'klein', reden: 'Omdat het zo is.' };
    expect((await w.wereld.doe(directeur, aanbiederstypeVastleggen, input)).status).toBe('forbidden');
    for (const wie of [w.wereld.iemand('verband', 'elders', 'inkoper'), w.gouda, w.linde])
      expect(await w.wereld.sql(wie, (tx) => rows(tx, sql`select from leveranciers.aanbiederstypen`))).toEqual([]);
  });
});

describe('het signaal dat iemand een jaar geen zorg gaf', () => {
  const signalen = async () => {
    const { leveranciers } = await w.wereld.vraag(inkoper, leverancierslijst, {});
    return Object.fromEntries(leveranciers.map(({ aanbieder, signalen }) => [aanbieder, signalen]));
  };

  test('komt pas na een vol jaar onder overeenkomst, en alleen bij wie geen zorg gaf', async () => {
    await w.wereld.zetKlok('2025-12-31T10:00');
    expect(await signalen()).toEqual({ [agb]: 0, '99000002': 0 });
    await w.wereld.zetKlok('2026-01-01T10:00');
    expect(await signalen()).toEqual({ [agb]: 0, '99000002': 1 });
    await w.wereld.zetKlok('2026-05-01T10:00');
    expect(await signalen()).toEqual({ [agb]: 1, '99000002': 1 });
  });

  test('noemt in het dossier de eis met haar plaats in het plan, en beëindigt niets', async () => {
    await w.wereld.zetKlok('2026-01-01T10:00');
    const { geenZorg, overeenkomsten } = await dossier('99000002');
    expect(geenZorg).toMatchObject({ status: 'decided', value: { signaal: true } });
    expect(geenZorg?.steps[0]?.steps[0]).toMatchObject({ source: { from: 'pack', item: 'contracten/elk-jaar-zorg' } });
    expect(overeenkomsten[0]?.staat).toBe('getekend');
  });
});

describe('van een gemeente die vertrok', () => {
  const lid = (deel: { van?: string; tot?: string }) =>
    w.wereld.sql(inkoper, (tx) =>
      sql`update regio.deelnames set van = ${deel.van ?? null}, tot = ${deel.tot ?? null}
        where verband = ${w.wereld.verband} and samenwerking = verband and gemeente = '0513'`.execute(tx),
    );
  const sommen = (wie: Wie) =>
    w.wereld.sql(wie, (tx) =>
      rows<{ verband: string | null; bedrag: number }>(
        tx,
        sql`select verband, sum(bedrag)::int as bedrag from leveranciers.v_declaratiesommen('2025-01-01', '2025-12-31')
            group by 1 order by 1`,
      ),
    );

  test('telt wat aan het verband hangt altijd, en wat nergens aan hangt alleen over de tijd dat zij meedeed', async () => {
    const aanVerband = { verband: w.wereld.verband, bedrag: 480 * (2 * w.tarief + 1) };
    const zonder = { verband: null, bedrag: 480 * w.tarief };
    await w.wereld.zetKlok('2025-05-06T10:00');
    await w.declareer([van(nieuwBsn(), w.goed('B1', 999_999_999))]);
    expect(await sommen(inkoper)).toEqual([aanVerband, zonder]);

    await lid({ tot: '2025-04-01' });
    expect(await sommen(inkoper)).toEqual([aanVerband, zonder]);
    await lid({ tot: '2025-03-31' });
    expect(await sommen(inkoper)).toEqual([aanVerband]);
    await lid({ van: '2025-04-02' });
    expect(await sommen(inkoper)).toEqual([aanVerband]);
    expect(await sommen(w.gouda)).toEqual([aanVerband, zonder]);
  });
});
