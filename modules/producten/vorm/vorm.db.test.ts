// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vormenInzien, vormVastleggen } from '#modules/producten';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let inkoper: Wie;
beforeAll(async () => {
  wereld = await openWorld();
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
});
afterAll(() => wereld?.sluit());

const budget = {
  nieuw: true,
  code: 'budget-licht',
  soort: 'keuzebudget',
  naam: 'Keuzebudget licht',
  omschrijving: 'Tot dit bedrag wordt betaald wat is geleverd.',
  plafondEuro: '1.250,00',
  betaling: 'p-maal-q',
  overschot: 'gemeente',
  voorbeeld: 'on',
};
const vorm = async (code: string, wie = inkoper) =>
  (await wereld.vraag(wie, vormenInzien, undefined))?.vormen.find((one) => one.code === code);
const redenen = async (input: object) => {
  const result = await wereld.doe(inkoper, vormVastleggen, input);
  return result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
};

describe('bijzondere vormen van inkoop', () => {
  test('komen uit het plan; wat het niet zegt is onbekend', async () => {
    const plek = await vorm('crisis-verblijf');
    expect(plek).toMatchObject({
      bewerkt: false,
      inhoud: { soort: 'beschikbaarheid', aantal: 3, tariefEuro: 'onbekend', bron: { paragraaf: '§5.3' } },
    });
  });

  test('kan de inkoper toevoegen, eenmaal; een keuzebudget heeft een plafond en geen tarief', async () => {
    expect(await redenen({ ...budget, tariefEuro: '10' })).toEqual(['keuzebudget-heeft-plafond']);
    for (const plafondEuro of ['1.250', '1,250', '-12,50', '12,505', 'veel'])
      expect([plafondEuro, await redenen({ ...budget, plafondEuro })]).toEqual([plafondEuro, 'invalid']);
    await wereld.lukt(inkoper, vormVastleggen, { ...budget, code: 'budget-klein', plafondEuro: '12.50' });
    expect(await vorm('budget-klein')).toMatchObject({ inhoud: { plafondEuro: '12.50' } });
    await wereld.lukt(inkoper, vormVastleggen, budget);
    expect(await redenen(budget)).toEqual(['vorm-bestaat-al']);
    expect(await vorm('budget-licht')).toMatchObject({
      inhoud: { plafondEuro: '1250.00', overschot: 'gemeente', voorbeeld: true, zonderClient: 'onbekend' },
    });
  });

  test('kan de inkoper aanvullen: de plaats in het plan blijft erbij staan, ook na opnieuw laden', async () => {
    const aanvulling = {
      code: 'crisis-verblijf',
      soort: 'beschikbaarheid',
      naam: 'Crisisplekken voor verblijf',
      omschrijving: 'Drie plekken die klaarstaan.',
      eenheid: 'plek',
      tariefEuro: '310,5',
      betaling: 'vast-bedrag',
      aantal: '3',
    };
    await wereld.lukt(inkoper, vormVastleggen, aanvulling);
    expect(await redenen(aanvulling)).toEqual(['vorm-zonder-verschil']);
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect(await vorm('crisis-verblijf')).toMatchObject({
      bewerkt: true,
      inhoud: { tariefEuro: '310.5', bron: { paragraaf: '§5.3' } },
    });
    expect(await redenen({ ...aanvulling, code: 'verzonnen' })).toEqual(['vorm-bestaat-niet']);
  });

  test('ziet iedereen die meedoet; alleen de inkoper legt vast', async () => {
    const aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
    expect((await wereld.doe(aanbieder, vormVastleggen, budget)).status).toBe('forbidden');
    expect((await wereld.doe(inkoper, vormVastleggen, { ...budget, code: 'Met Spatie' })).status).toBe('invalid');
    const toegang = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'toegang');
    expect(await vorm('budget-licht', toegang)).toBeDefined();
    expect(await vorm('budget-licht', wereld.iemand('gemeente', '9999', 'toegang'))).toBeUndefined();
    const elders = wereld.iemand('verband', 'ergens-anders', 'inkoper');
    expect((await wereld.doe(elders, vormVastleggen, { ...budget, nieuw: undefined })).status).toBe('refused');
  });
});
