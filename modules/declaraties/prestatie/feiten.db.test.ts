// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { datum } from '#libs/kernel';
import { overeenkomstVoor } from '#modules/contracten';
import { tariefOp } from '#modules/tarieven';
import {
  type Declaratiewereld,
  declaratieBericht,
  dienIn,
  laatMeedoen,
  neemToewijzingOver,
  nieuwBsn,
  openDeclaratiewereld,
  regel,
  toegewezen,
  van,
} from '../../../test/support/declaratie.ts';
import { geefEigenTarief } from '../../../test/support/eigen-tarief.ts';
import { sluitOvereenkomst } from '../../../test/support/overeenkomst.ts';
import { declaratieInzien, prestatieInzien } from '../index.ts';
import { readContracten } from './contractboek.query.ts';

let w: Declaratiewereld;
beforeAll(async () => {
  w = await openDeclaratiewereld();
  await laatMeedoen(w.wereld, '0384');
});
afterAll(() => w?.wereld.sluit());

test('wat voor een heel bericht tegelijk wordt gevraagd, is wat de deuren per regel antwoorden', async () => {
  const { wereld, gouda } = w;
  const groot = wereld.iemand('aanbieder', '99000003', 'aanbieder');
  await wereld.zetKlok('2024-11-01T10:00');
  await sluitOvereenkomst(wereld, groot, {
    groot: true,
    cao: 'andere-cao',
    producten: ['begeleiding-regulier', 'basis-ggz'],
  });
  await geefEigenTarief(wereld, groot, {
    contract: 'ambulant-jeugd',
    product: 'begeleiding-regulier',
    ingang: '2025-04-01',
    overhead: '40',
  });
  const producten = ['begeleiding-regulier', 'begeleiding-specialistisch', 'basis-ggz', 'bestaat-niet'];
  const dagen = ['2024-12-31', '2025-01-01', '2025-04-01', '2027-12-31', '2028-01-01', '2035-01-01'];
  const vragen = producten.flatMap((product) => dagen.map((dag) => ({ verband: wereld.verband, product, dag })));
  let gevonden = 0;
  for (const { hoed } of [w.linde, groot]) {
    await wereld.alsof(gouda, async (context) => {
      const samen = await readContracten(context.tx, hoed.code, vragen);
      for (const { verband, product, dag } of vragen) {
        const overeenkomst = await overeenkomstVoor(context, {
          verband,
          aanbieder: hoed.code,
          product,
          dag: datum(dag),
        });
        const tarief = overeenkomst && (await tariefOp(context, { ...overeenkomst, product, dag: datum(dag) }));
        const feit = samen.get([verband, product, dag].join('\n'));
        expect([
          product,
          dag,
          feit?.overeenkomst,
          feit?.cao,
          feit?.micro,
          feit?.tarief?.id,
          feit?.tarief?.bedrag,
        ]).toEqual([
          product,
          dag,
          overeenkomst?.id,
          overeenkomst?.cao,
          overeenkomst?.micro,
          tarief?.id,
          tarief?.bedrag,
        ]);
        if (tarief) gevonden += 1;
      }
    });
  }
  expect(gevonden).toBeGreaterThanOrEqual(8);
});

describe('een gemeente buiten de regio', () => {
  test('keurt niet af op prijs, en zegt dat er geen overeenkomst bekend is', async () => {
    const { wereld } = w;
    const bsn = nieuwBsn();
    const partijen = { gemeente: '0384', aanbieder: w.linde };
    await wereld.zetKlok('2025-05-06T10:00');
    await neemToewijzingOver(wereld, partijen, bsn, [
      toegewezen(300_201),
      toegewezen(300_202, { Product: { Categorie: '54', Code: '54A01' } }),
    ]);
    const anders = { ProductCategorie: '54', ProductCode: '54A01', ProductTarief: 222 };
    const clienten = [
      van(bsn, regel('X1', 300_201, { ProductTarief: 999 }), regel('X2', 300_202, { ...anders, GeleverdVolume: 601 })),
    ];
    const { declaratie } = await dienIn(wereld, w.linde, declaratieBericht({ ...partijen, clienten }));
    expect(declaratie.prestaties.map((p) => [p.referentie, p.oordeel, p.codes])).toEqual([
      ['X1', 'toegekend', []],
      ['X2', 'afgewezen', ['9321']],
    ]);
    const uitleg = (await wereld.vraag(w.linde, prestatieInzien, { id: declaratie.prestaties[1]?.id ?? '' }))?.uitleg;
    expect(uitleg?.steps.find(({ name }) => name === 'TR418')).toMatchObject({
      value: 'niet getoetst',
      steps: [{}, { name: 'overeenkomst-op-dag', value: 'onbekend' }],
    });
  });

  test('kent een verwijderde toewijzing niet meer als opdracht (9384)', async () => {
    const bsn = nieuwBsn();
    const partijen = { gemeente: '0384', aanbieder: w.linde };
    await neemToewijzingOver(w.wereld, partijen, bsn, [toegewezen(7)]);
    const weg = { Einddatum: '2025-01-06', RedenWijziging: '13', Toewijzingsdatum: '2025-02-01' };
    await neemToewijzingOver(w.wereld, partijen, bsn, [toegewezen(7, weg)]);
    const { declaratie } = await dienIn(
      w.wereld,
      w.linde,
      declaratieBericht({ ...partijen, clienten: [van(bsn, regel('Y1', 7))] }),
    );
    expect(declaratie.prestaties[0]?.codes).toContain('9384');
  });
});

test('hoe lang een bericht ook is, er wordt per soort feit één keer gevraagd', async () => {
  const { wereld, linde } = w;
  const partijen = { gemeente: '0384', aanbieder: linde };
  const gevraagd = vi.spyOn(pg.Client.prototype, 'query');
  const tel = async (aantal: number) => {
    const clienten = Array.from({ length: aantal }, (_, at) => ({
      bsn: nieuwBsn(),
      nummer: 100_000 + aantal * 1_000 + at,
    }));
    for (const { bsn, nummer } of clienten.slice(0, 3))
      await neemToewijzingOver(wereld, partijen, bsn, [toegewezen(nummer)]);
    const regels = clienten.map(({ bsn, nummer }) => van(bsn, regel(`N${nummer}`, nummer)));
    gevraagd.mockClear();
    const { declaratie } = await dienIn(wereld, linde, declaratieBericht({ ...partijen, clienten: regels }));
    expect(declaratie.regels).toBe(aantal);
    return gevraagd.mock.calls.length;
  };
  const weinig = await tel(3);
  expect(weinig).toBeGreaterThan(20);
  expect(await tel(400)).toBe(weinig);
  gevraagd.mockRestore();
});

test('een bericht van veel partijen wordt geteld, genummerd en aan elkaar gehouden als één geheel', async () => {
  const { wereld, linde } = w;
  const partijen = { gemeente: '0384', aanbieder: linde };
  const [clienten, perClient] = [13, 1_000];
  const bekend = { bsn: nieuwBsn(), nummer: 900_000 };
  await neemToewijzingOver(wereld, partijen, bekend.bsn, [toegewezen(bekend.nummer)]);
  await neemToewijzingOver(wereld, partijen, bekend.bsn, [toegewezen(bekend.nummer + 1)]);
  const zonderToewijzing = (client: number) =>
    Array.from({ length: perClient }, (_, at) => regel(`V${client}-${at}`, 910_000 + client * perClient + at));
  const regels = Array.from({ length: clienten }, (_, client) => van(nieuwBsn(), ...zonderToewijzing(client)));
  // the last stands in another partij than the first line, whose reference it repeats
  const bericht = declaratieBericht({
    ...partijen,
    clienten: [...regels, van(bekend.bsn, regel('V0-0', bekend.nummer), regel('VL', bekend.nummer + 1))],
  });
  const { declaratie } = await dienIn(wereld, linde, bericht);
  const totaal = clienten * perClient + 2;
  expect(declaratie.regels).toBe(totaal);
  const laatste = await wereld.vraag(linde, declaratieInzien, {
    id: declaratie.id,
    regels: 'alle',
    pagina: Math.ceil(totaal / 100),
  });
  const slot = laatste?.prestaties.slice(-2).map(({ volgnummer, referentie, bevindingen }) => ({
    volgnummer,
    referentie,
    isHerhaald: bevindingen.some(({ code }) => code === 'TR314'),
  }));
  expect(slot).toEqual([
    { volgnummer: totaal - 1, referentie: 'V0-0', isHerhaald: true },
    { volgnummer: totaal, referentie: 'VL', isHerhaald: false },
  ]);
  const eerste = await wereld.vraag(linde, declaratieInzien, { id: declaratie.id, regels: 'alle' });
  expect(eerste?.prestaties[0]?.bevindingen.map(({ code }) => code)).toEqual(['TR338']);
});
