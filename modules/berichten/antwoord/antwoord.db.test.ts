// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakRetour } from '#libs/ijw';
import type { Wie } from '#platform/hoed';
import { client, jw301, jw323, jw325, prestatie } from '../../../libs/ijw/test/bouwers.ts';
import { aanvraag, jw305, jw315, jw319, start } from '../../../libs/ijw/test/bouwers-toegang.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { berichtenlijst, berichtVerzenden } from '../index.ts';
import { antwoordOp, bekijk, elders, gouda, linde, meldAan, stuur, taken, tussen, ver } from '../test/post.ts';

let wereld: World;
let aanbieder: Wie;
let gemeente: Wie;

beforeAll(async () => {
  wereld = await openWorld({ nu: '2026-05-06T10:00' });
  aanbieder = wereld.iemand('aanbieder', linde, 'aanbieder');
  gemeente = wereld.iemand('gemeente', gouda, 'financien', 'toegang');
  await meldAan(wereld, aanbieder);
});
afterAll(() => wereld?.sluit());

const verkeerdBsn = '123456789';
const retour = { identificatie: 'R1', dagtekening: '2026-05-07' };

describe('een bericht dat een regel binnen het bericht schendt', () => {
  test('krijgt van de postkamer een retour met 0001, zonder dat iemand ernaar kijkt', async () => {
    const id = await stuur(wereld, aanbieder, tussen(jw305([start()], { Bsn: verkeerdBsn }), linde, gouda, 'F1'));
    expect(await antwoordOp(wereld, aanbieder, id)).toMatchObject({
      soort: '306',
      Header: {
        Afzender: linde,
        Ontvanger: gouda,
        BerichtIdentificatie: { Identificatie: 'F1' },
        DagtekeningRetour: '2026-05-06',
        XsltVersie: '1.0.0',
        RetourCodes: ['0001'],
      },
    });
    expect(await bekijk(wereld, aanbieder, id)).toMatchObject({
      staat: 'fout',
      antwoordVoor: null,
      oordeel: { goed: false, codes: ['0001'] },
    });
  });

  test('ook wie het namens de aanbieder krijgt: een toewijzing van de gemeente', async () => {
    const fout = tussen(jw301(), gouda, linde, 'F2');
    const id = await stuur(wereld, gemeente, { ...fout, Client: { ...fout.Client, Bsn: verkeerdBsn } });
    expect(await antwoordOp(wereld, gemeente, id)).toMatchObject({ soort: '302', Header: { RetourCodes: ['0001'] } });
    expect((await bekijk(wereld, gemeente, (await bekijk(wereld, gemeente, id)).antwoord ?? '')).richting).toBe(
      'naar-gemeente',
    );
    expect(await taken(wereld, gemeente, id)).toEqual(['berichten/afgekeurd']);
    expect(await taken(wereld, aanbieder, id)).toEqual([]);
  });

  test('niet als de aanbieder hier niet meedoet: die antwoordt zelf, en wij wachten daarop', async () => {
    const fout = tussen(jw301(), gouda, elders, 'F3');
    const id = await stuur(wereld, gemeente, { ...fout, Client: { ...fout.Client, Bsn: verkeerdBsn } });
    expect(await bekijk(wereld, gemeente, id)).toMatchObject({ antwoord: null, staat: 'fout' });
    expect((await bekijk(wereld, gemeente, id)).antwoordVoor?.toString()).toBe('2026-05-11');
  });
});

test('wat hier is gemaakt en hier wordt gelezen, bevestigt de ontvanger meteen', async () => {
  const id = await wereld.alsof(gemeente, (context) =>
    berichtVerzenden(context, tussen(jw319(), gouda, linde, '000000901')),
  );
  await wereld.bezorg();
  expect(await antwoordOp(wereld, gemeente, id)).toMatchObject({ soort: '320' });
  expect(await bekijk(wereld, gemeente, id)).toMatchObject({ staat: 'beantwoord', oordeel: { goed: true, codes: [] } });
});

describe('een retourbericht dat binnenkomt', () => {
  const heen = (nummer: string) => tussen(jw301(), gouda, elders, nummer);

  test('hoort bij het bericht dat het noemt, en maakt een eind aan de termijn', async () => {
    const id = await stuur(wereld, gemeente, heen('H1'));
    expect(await bekijk(wereld, gemeente, id)).toMatchObject({ staat: 'wacht' });
    const terug = await stuur(wereld, gemeente, maakRetour(heen('H1'), retour, { soort: 'goed' }));
    const view = await bekijk(wereld, gemeente, id);
    expect(view).toMatchObject({ antwoord: terug, staat: 'beantwoord', oordeel: { goed: true }, antwoordVoor: null });
    expect(view.termijnen).toMatchObject([{ soort: 'retour', plicht: 'aanbieder', voldaanDoor: terug }]);
    expect(await bekijk(wereld, gemeente, terug)).toMatchObject({ antwoordOp: id, richting: 'naar-gemeente' });
    expect(await taken(wereld, gemeente, id)).toEqual([]);
  });

  test('dat afkeurt, geeft de afzender een taak', async () => {
    const id = await stuur(wereld, gemeente, heen('H2'));
    const codes = new Map([['/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]', ['9332'] as const]]);
    await stuur(
      wereld,
      gemeente,
      maakRetour(heen('H2'), { ...retour, identificatie: 'R2' }, { soort: 'klassen', codes }),
    );
    expect(await bekijk(wereld, gemeente, id)).toMatchObject({
      staat: 'fout',
      oordeel: { goed: false, codes: ['9332'] },
    });
    expect(await taken(wereld, gemeente, id)).toEqual(['berichten/afgekeurd']);
  });

  test('dat er eerder is dan het bericht zelf, vindt het daarna', async () => {
    const terug = await stuur(
      wereld,
      gemeente,
      maakRetour(heen('H3'), { ...retour, identificatie: 'R3' }, { soort: 'goed' }),
    );
    expect(await bekijk(wereld, gemeente, terug)).toMatchObject({ antwoordOp: null });
    const id = await stuur(wereld, gemeente, heen('H3'));
    expect(await bekijk(wereld, gemeente, id)).toMatchObject({ antwoord: terug, staat: 'beantwoord' });
  });

  test('een tweede retour verandert niets', async () => {
    const id = await stuur(wereld, gemeente, heen('H4'));
    const eerste = await stuur(
      wereld,
      gemeente,
      maakRetour(heen('H4'), { ...retour, identificatie: 'R4' }, { soort: 'goed' }),
    );
    const codes = ['9056'] as const;
    await stuur(
      wereld,
      gemeente,
      maakRetour(heen('H4'), { ...retour, identificatie: 'R5' }, { soort: 'header', codes }),
    );
    expect(await bekijk(wereld, gemeente, id)).toMatchObject({ antwoord: eerste, oordeel: { goed: true } });
  });

  test('van een andere aanbieder, of met een andere dagtekening, hoort er niet bij', async () => {
    const id = await stuur(wereld, gemeente, heen('H6'));
    const vreemd = tussen(jw301(), gouda, linde, 'H6');
    await stuur(wereld, aanbieder, maakRetour(vreemd, { ...retour, identificatie: 'R6' }, { soort: 'goed' }));
    const later = tussen(jw301(), gouda, elders, 'H6', '2026-05-05');
    await stuur(wereld, gemeente, maakRetour(later, { ...retour, identificatie: 'R7' }, { soort: 'goed' }));
    expect(await bekijk(wereld, gemeente, id)).toMatchObject({ antwoord: null, staat: 'wacht' });
  });
});

describe('een verzoek', () => {
  test('is beantwoord als elk gevraagd product een antwoord heeft', async () => {
    const bericht = jw315([
      aanvraag(1, { ReferentieAanbieder: 'VRAAG-A' }),
      aanvraag(2, { ReferentieAanbieder: 'VRAAG-B' }),
    ]);
    const id = await stuur(wereld, aanbieder, tussen(bericht, linde, gouda, 'V1'));
    const open = async () => (await bekijk(wereld, aanbieder, id)).antwoordVoor?.toString() ?? null;
    expect(await open()).toBe('2026-05-13');
    for (const [nummer, ReferentieAanbieder, daarna] of [
      ['000000951', 'VRAAG-A', '2026-05-13'],
      ['000000952', 'VRAAG-B', null],
    ] as const) {
      const antwoord = jw319({ ReferentieAanbieder, VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '4' });
      await wereld.alsof(gemeente, (context) => berichtVerzenden(context, tussen(antwoord, gouda, linde, nummer)));
      expect(await open()).toBe(daarna);
    }
    expect(await bekijk(wereld, aanbieder, id)).toMatchObject({ staat: 'beantwoord' });
  });
});

describe('een declaratieantwoord van een gemeente die elders werkt', () => {
  const regels = [prestatie(1), prestatie(2)];
  const declaratie = (nummer: string) =>
    tussen(jw323([client(...regels)], { DeclaratieNummer: nummer }), linde, ver, nummer);
  const antwoord = (nummer: string, declaratienummer = nummer, afgewezen = [prestatie(1)]) => {
    const terug = jw325(
      [
        {
          Bsn: '999900006',
          RetourCodes: ['0200'],
          Prestaties: afgewezen.map((p) => ({ ...p, RetourCodes: ['9338'] })),
        },
      ],
      { DeclaratieNummer: declaratienummer },
    );
    const heen = tussen(terug, ver, linde, `A${nummer}`);
    const DeclaratieIdentificatie = { Identificatie: nummer, Dagtekening: '2026-05-06' };
    return { ...heen, Header: { ...heen.Header, DeclaratieIdentificatie } };
  };
  let bezorger: Wie;
  beforeAll(() => {
    bezorger = wereld.iemand('gemeente', ver, 'toegang');
  });

  test('hoort bij de declaratie die het noemt', async () => {
    const id = await stuur(wereld, aanbieder, declaratie('D1'));
    expect(await bekijk(wereld, aanbieder, id)).toMatchObject({ staat: 'wacht', verzending: 'klaar' });
    const terug = await stuur(wereld, bezorger, antwoord('D1'));
    expect(await bekijk(wereld, aanbieder, id)).toMatchObject({
      antwoord: terug,
      staat: 'beantwoord',
      verzending: 'beantwoord',
    });
    expect(await bekijk(wereld, aanbieder, terug)).toMatchObject({ antwoordOp: id, toetsing: [], ongelezen: true });
  });

  test('dat andere regels noemt dan zijn gedeclareerd, valt op', async () => {
    await stuur(wereld, aanbieder, declaratie('D2'));
    const vreemd = [prestatie(1, { GeleverdVolume: 3 }), prestatie(9)];
    const terug = await stuur(wereld, bezorger, antwoord('D2', 'DX', vreemd));
    expect(await bekijk(wereld, aanbieder, terug)).toMatchObject({
      staat: 'fout',
      toetsing: [
        { code: 'TR376', figures: { nummer: 'DX' } },
        { code: 'TR366', figures: { referentie: 'RN9' } },
        { code: 'TR367', figures: { referentie: 'RN1', velden: 'GeleverdVolume' } },
      ],
    });
    expect(await taken(wereld, aanbieder, terug)).toContain('berichten/antwoord-klopt-niet');
  });

  test('op een declaratie die hier niet is, blijft los, tot die er is', async () => {
    const terug = await stuur(wereld, bezorger, antwoord('D3'));
    expect((await bekijk(wereld, aanbieder, terug)).toetsing.map(({ code }) => code)).toEqual(['TR337', 'TR376']);
  });

  test('wordt hier niet beoordeeld: er is geen gemeente die dat doet', async () => {
    const lijst = await wereld.vraag(aanbieder, berichtenlijst, { partij: ver, soort: '323' });
    expect(lijst.length).toBeGreaterThan(1);
    expect(lijst.every(({ staat }) => staat === 'wacht' || staat === 'beantwoord')).toBe(true);
  });
});
