// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encode, maakRetour } from '#libs/ijw';
import { datum } from '#libs/kernel';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { client, jw301, jw323, prestatie } from '../../../libs/ijw/test/bouwers.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { berichtenlijst, berichtOntvangen, postdrukte, termijnenNalopen } from '../index.ts';
import { bekijk, elders, gouda, linde, meldAan, stuur, taken, tussen, ver } from '../test/post.ts';

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

const loopNa = async () => {
  const verteld = await termijnenNalopen(wereld.omgeving);
  await wereld.bezorg();
  return verteld;
};

describe('op een toewijzing aan een aanbieder die elders werkt', () => {
  const heen = tussen(jw301(), gouda, elders, 'T1');
  let id: string;
  beforeAll(async () => {
    id = await stuur(wereld, gemeente, heen);
  });

  test('wacht de gemeente drie werkdagen, zonder dat iemand iets hoeft te doen', async () => {
    expect((await bekijk(wereld, gemeente, id)).antwoordVoor?.toString()).toBe('2026-05-11');
    await wereld.zetKlok('2026-05-11T23:00');
    expect(await loopNa()).toBe(0);
    expect(await bekijk(wereld, gemeente, id)).toMatchObject({ staat: 'wacht', teLaat: false });
    expect(await taken(wereld, gemeente, id)).toEqual([]);
  });

  test('daarna is het te laat: dat ziet men in de lijst, ook voordat iemand het is verteld', async () => {
    await wereld.zetKlok('2026-05-12T00:01');
    expect(await bekijk(wereld, gemeente, id)).toMatchObject({ staat: 'wacht', teLaat: true });
    expect(await wereld.vraag(gemeente, berichtenlijst, { staat: 'te-laat' })).toMatchObject([{ id }]);
    expect(await wereld.vraag(gemeente, postdrukte, {})).toMatchObject({ wacht: 1, teLaat: 1 });
  });

  test('en staat het op de werkvoorraad, één keer', async () => {
    expect(await loopNa()).toBe(1);
    expect(await loopNa()).toBe(0);
    expect(await taken(wereld, gemeente, id)).toEqual(['berichten/antwoord-uitgebleven']);
    const [taak] = (await wereld.alsof(gemeente, readTasks)).filter(({ onderwerp }) => onderwerp.id === id);
    expect(taak).toMatchObject({ rol: 'toegang', uiterlijk: datum('2026-05-11'), gegevens: { soort: '301' } });
  });

  test('tot de retour er is; dan blijft te zien dat die te laat was', async () => {
    await stuur(
      wereld,
      gemeente,
      maakRetour(heen, { identificatie: 'RT1', dagtekening: '2026-05-12' }, { soort: 'goed' }),
    );
    expect(await taken(wereld, gemeente, id)).toEqual([]);
    const view = await bekijk(wereld, gemeente, id);
    expect(view).toMatchObject({ staat: 'beantwoord', teLaat: false });
    const [termijn] = view.termijnen;
    expect(String(termijn?.voldaanOp)).toMatch(/^2026-05-1[12]/);
    expect(await wereld.vraag(gemeente, postdrukte, {})).toMatchObject({ wacht: 0, teLaat: 0 });
  });
});

describe('op een declaratie', () => {
  test('aan een gemeente die elders werkt: de aanbieder hoort dat er niets kwam, de gemeente niet', async () => {
    await wereld.zetKlok('2026-05-13T10:00');
    const declaratie = tussen(jw323([client(prestatie(1))]), linde, ver, 'T2');
    const { bericht: id } = await wereld.lukt(aanbieder, berichtOntvangen, { inhoud: encode(declaratie) });
    await wereld.bezorg();
    expect((await bekijk(wereld, aanbieder, id)).antwoordVoor?.toString()).toBe('2026-05-29');
    await wereld.zetKlok('2026-05-30T10:00');
    expect(await loopNa()).toBe(1);
    expect(await taken(wereld, aanbieder, id)).toEqual(['berichten/antwoord-uitgebleven']);
    expect(await taken(wereld, wereld.iemand('gemeente', ver, 'financien'), id)).toEqual([]);
  });

  test('aan een gemeente hier die niet antwoordt: die had de taak al, de aanbieder krijgt er een', async () => {
    await wereld.zetKlok('2026-06-01T10:00');
    const declaratie = tussen(jw323([client(prestatie(2))], { DeclaratieNummer: 'T3' }), linde, gouda, 'T3');
    const { bericht: id } = await wereld.lukt(aanbieder, berichtOntvangen, { inhoud: encode(declaratie) });
    await wereld.zetKlok('2026-06-16T10:00');
    expect(await termijnenNalopen(wereld.omgeving)).toBe(1);
    await wereld.bezorg();
    // het antwoord kwam alsnog, met dezelfde bezorging: dan is er niets meer te doen
    expect(await bekijk(wereld, aanbieder, id)).toMatchObject({ beantwoord: true, teLaat: false });
    expect(await taken(wereld, gemeente, id)).not.toContain('berichten/beantwoorden');
    expect(await taken(wereld, aanbieder, id)).not.toContain('berichten/antwoord-uitgebleven');
  });
});
