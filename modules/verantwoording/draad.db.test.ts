// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { betaalvoorstelMaken, betalingGoedkeuren } from '#modules/declaraties';
import type { Wie } from '#platform/hoed';
import { type Declaratiewereld, nieuwBsn, openDeclaratiewereld, van } from '../../test/support/declaratie.ts';
import { doeldraadInzien, eurodraadInzien, monitorInzien, regelsInzien } from './index.ts';

let w: Declaratiewereld;
let gouda: Wie;
let raadslid: Wie;
let inkoper: Wie;
let toegekend: string;
let afgewezen: string;
let nummer: number;
const bsn = nieuwBsn();
const april = { periode: '2025-04' };

// A whole chain by the acts of the people who do it: allocated, declared, one line rejected, proposed and approved.
beforeAll(async () => {
  w = await openDeclaratiewereld();
  gouda = w.gouda;
  raadslid = w.wereld.iemand('gemeente', '0513', 'raadslid');
  inkoper = w.wereld.iemand('verband', w.wereld.verband, 'inkoper');
  nummer = await w.toewijzen(bsn);
  const ander = nieuwBsn();
  const { declaratie } = await w.declareer([
    van(bsn, w.goed('A1', nummer)),
    van(ander, w.goed('A2', await w.toewijzen(ander), { ProductTarief: w.tarief + 1 })),
  ]);
  const lineOf = (ref: string) => declaratie.prestaties.find(({ referentie }) => referentie === ref)?.id ?? '';
  toegekend = lineOf('A1');
  afgewezen = lineOf('A2');
  const { betaling } = await w.wereld.lukt(gouda, betaalvoorstelMaken, { declaratie: declaratie.id });
  await w.wereld.lukt(w.wereld.iemand('gemeente', '0513', 'financien'), betalingGoedkeuren, {
    voorstel: betaling,
    motivering: 'De regels zijn getoetst en kloppen.',
  });
});
afterAll(() => w?.wereld.sluit());

describe('van doel tot euro', () => {
  test('loopt langs elk niveau tot de regels', async () => {
    const draad = await w.wereld.vraag(raadslid, doeldraadInzien, { code: 'inzet-naar-behoefte', ...april });
    expect(draad).toMatchObject({
      totaal: { toegekend: 480 * w.tarief, betaald: 480 * w.tarief, regels: 2 },
      uitleg: { status: 'decided', value: 480 * w.tarief },
      toewijzingenTotaal: 2,
    });
    expect(draad?.kernbedingen.map(({ code }) => code)).toContain('tarief-per-minuut');
    expect(draad?.producten.map(({ product }) => product)).toContain('begeleiding-regulier');
    expect(draad?.tarieven.some(({ bedrag, micro }) => bedrag === w.tarief && micro)).toBe(true);
    expect(draad?.overeenkomsten.map(({ aanbieder }) => aanbieder)).toEqual(['99000001']);
    expect(draad?.toewijzingen).toMatchObject([{ product: 'begeleiding-regulier', aantal: 2 }]);
    const regels = await w.wereld.vraag(raadslid, regelsInzien, { doel: 'inzet-naar-behoefte', ...april });
    expect(regels?.regels?.map(({ id }) => id).sort()).toEqual([toegekend, afgewezen].sort());
  });

  test('noemt een verband geen aantallen die naar één jeugdige wijzen, en wel de euro’s', async () => {
    const draad = await w.wereld.vraag(inkoper, doeldraadInzien, { code: 'inzet-naar-behoefte', ...april });
    expect(draad).toMatchObject({
      toewijzingenTotaal: null,
      toewijzingen: [{ aantal: null }],
      totaal: { toegekend: 480 * w.tarief, regels: null },
    });
  });

  test('een doel dat niet in het plan staat is er niet', async () => {
    expect(await w.wereld.vraag(raadslid, doeldraadInzien, { code: 'bestaat-niet' })).toBeUndefined();
  });
});

describe('van euro tot doel', () => {
  test('loopt van betaling en oordeel terug tot het doel', async () => {
    const draad = await w.wereld.vraag(raadslid, eurodraadInzien, { id: toegekend });
    expect(draad).toMatchObject({
      kop: { bedrag: 480 * w.tarief, oordeel: 'toegekend', betaaldOp: expect.anything() },
      betaling: { voorgesteld: { door: gouda.naam }, goedgekeurd: { door: expect.any(String) } },
      keuze: { gekozenDoor: 'inwoner', uitleg: { status: 'decided' } },
      overeenkomst: { contract: 'ambulant-jeugd' },
      tarief: { bedrag: w.tarief, micro: true, kostprijs: { bedrag: w.tarief, uitleg: { status: 'decided' } } },
      product: { product: 'begeleiding-regulier' },
    });
    expect(draad?.overeenkomst?.besluiten).not.toEqual([]);
    expect(draad?.tarief?.besluiten.length).toBeGreaterThanOrEqual(5);
    expect(draad?.product?.eisen).not.toEqual([]);
    expect(draad?.kernbedingen.map(({ code }) => code)).toContain('tarief-per-minuut');
    expect(draad?.doelen).toContainEqual(expect.objectContaining({ code: 'inzet-naar-behoefte', rechtstreeks: true }));
    expect(draad?.doelen).toContainEqual(
      expect.objectContaining({ code: 'goed-en-betaalbaar-aanbod', rechtstreeks: false }),
    );
  });

  test('elk doel waar de euro bij uitkomt, telt hem ook mee', async () => {
    const draad = await w.wereld.vraag(raadslid, eurodraadInzien, { id: toegekend });
    const monitor = await w.wereld.vraag(raadslid, monitorInzien, april);
    const counting = monitor?.doelen.filter(({ som }) => som.toegekend > 0).map(({ code }) => code) ?? [];
    expect(counting.sort()).toEqual(draad?.doelen.map(({ code }) => code).sort());
  });

  test('zegt bij een afgewezen regel welke toets niet in orde was', async () => {
    const draad = await w.wereld.vraag(raadslid, eurodraadInzien, { id: afgewezen });
    expect(draad?.kop).toMatchObject({ oordeel: 'afgewezen', codes: ['0611'], betaaldOp: null });
    expect(draad?.oordeel.steps).toContainEqual(expect.objectContaining({ name: 'TR418', value: 'niet in orde' }));
  });

  test('laat een raadslid niets zien dat naar een jeugdige of toewijzing leidt', async () => {
    for (const id of [toegekend, afgewezen]) {
      const text = JSON.stringify(await w.wereld.vraag(raadslid, eurodraadInzien, { id }));
      for (const secret of [bsn, 'Voorbeelddorp', 'toewijzing 1', 'toewijzingnummer', '"A1"', '"A2"'])
        expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
      expect(JSON.parse(text)).toMatchObject({ toewijzing: null });
    }
    const lijst = JSON.stringify(await w.wereld.vraag(raadslid, regelsInzien, april));
    expect(lijst).not.toMatch(/toewijzing|referentie|client|"A1"/i);
  });

  test('laat wie betaalt wel zien om welke toewijzing het gaat', async () => {
    const draad = await w.wereld.vraag(gouda, eurodraadInzien, { id: toegekend });
    expect(draad?.toewijzing).toMatchObject({ nummer });
    expect(draad?.oordeel.steps.some(({ steps }) => steps.length > 0)).toBe(true);
  });

  test('is er niet voor een andere gemeente, voor het verband en voor een aanbieder', async () => {
    const { wereld } = w;
    expect(
      await wereld.vraag(wereld.iemand('gemeente', '1892', 'raadslid'), eurodraadInzien, { id: toegekend }),
    ).toBeUndefined();
    expect(await wereld.vraag(inkoper, eurodraadInzien, { id: toegekend })).toBeUndefined();
    expect(await wereld.vraag(raadslid, eurodraadInzien, { id: 'geen-kenmerk' })).toBeUndefined();
    await expect(wereld.vraag(w.linde, eurodraadInzien, { id: toegekend })).rejects.toThrow();
  });
});
