// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum, roundToEurocent, total } from '#libs/kernel';
import { leesProduct } from '#modules/producten';
import { volmachtVerlenen } from '#modules/regio';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { dienTariefvoorstelIn, maakProductenCompleet } from '../../test/support/tarieven.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import {
  kostprijsInzien,
  kostprijzenBerekenen,
  tariefInzien,
  tariefOp,
  tariefvoorstelIndienen,
  tariefvoorstelIntrekken,
  tariefvoorstelVaststellen,
  tariefwijzigingBesluiten,
  tariefwijzigingVoorstellen,
  tarievenInzien,
  voorstelInzien,
  wijzigingVoorvertonen,
} from './index.ts';

let world: World;
let inkoper: Wie;
let bestuurder: Wie;
let aanbieder: Wie;
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';
const motivering = 'De opbouw is zorgvuldig en volgt het plan.';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
});
afterAll(() => world?.sluit());

const college = (gemeente: string) => world.iemand('gemeente', gemeente, 'college');
const op = (wie: Wie, cao: string | null, micro: boolean, dag: string) =>
  world.alsof(wie, (context) => tariefOp(context, { verband: world.verband, product, cao, micro, dag: datum(dag) }));
const matrix = (wie: Wie, dag?: string) =>
  world.vraag(wie, tarievenInzien, { contract, dag: dag ? datum(dag) : undefined });
const taken = async (wie: Wie) => (await world.alsof(wie, readTasks)).map(({ soort }) => soort);
const indienen = (ingang = '2025-01-01') =>
  world.doe(inkoper, tariefvoorstelIndienen, {
    contract,
    ingang,
    toelichting: 'Eerste tarieven van het nieuwe contract.',
  });
const redenen = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code }: { code: string }) => code)
    : result;

describe('kostprijzen berekenen', () => {
  test('zonder kostprijzen kan er niets naar de colleges, en alle redenen komen tegelijk', async () => {
    expect(redenen(await indienen('2024-01-01'))).toEqual([
      'geen-kostprijzen',
      'product-onvolledig',
      'tarief-ingang-voorbij',
    ]);
  });

  test('levert voor elk product een tarief per cao en een basistarief, gewoon en voor een micro-onderneming', async () => {
    const result = await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
    expect(result).toEqual({ contract, jaar: 2025, aantal: 5 * 3 * 2, nietBerekend: [] });
    const view = await matrix(inkoper);
    expect(view?.rijen).toHaveLength(15);
    expect(view?.dag.toString()).toBe('2025-01-01');
    expect(view?.rijen.every(({ staat, voorbeeld }) => staat === 'concept' && voorbeeld)).toBe(true);
    for (const { gewoon, micro } of view?.rijen ?? []) expect(micro?.bedrag).toBeLessThan(gewoon?.bedrag ?? 0);
  });

  test('nog eens rekenen met dezelfde cijfers geeft dezelfde kostprijzen', async () => {
    const count = async () =>
      (
        await world.sql(inkoper, (tx) => rows<{ n: number }>(tx, sql`select count(*) as n from tarieven.kostprijzen`))
      )[0]?.n;
    expect(await count()).toBe(30);
    await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
    expect(await count()).toBe(30);
  });

  test('het tarief van begeleiding regulier klopt met de hand nagerekend', async () => {
    // Cao Jeugdzorg: 60 % × € 20,85 + 40 % × € 24,60 = € 22,35; × 1,163 × 1,265 = € 32,8812…; ÷ 0,66 = € 49,8200…
    // × 1,34 × 1,02 × 1,02 = € 69,4558… per uur, ÷ 60 = € 1,1576… per minuut. Micro: × 1,22 in plaats van 1,34 = € 1,0539…
    // Cao GGZ: 60 % × € 20,10 + 40 % × € 25,15 = € 22,12; × 1,16 × 1,27 ÷ 0,64 × 1,34 × 1,02 × 1,02 ÷ 60 = € 1,1831….
    const rijen = (await matrix(inkoper))?.rijen.filter((rij) => rij.product === product);
    expect(rijen?.map(({ cao, gewoon, micro }) => [cao, gewoon?.bedrag, micro?.bedrag])).toEqual([
      ['jeugdzorg', 116, 105],
      ['ggz', 118, 108],
      ['basis', 116, 105],
    ]);
  });

  test('elke kostprijs bewaart zijn bewijs: regel, pakket, invoer en stappen met hun bron', async () => {
    const cel = (await matrix(inkoper))?.rijen.find(
      (rij) => rij.product === product && rij.cao === 'jeugdzorg',
    )?.gewoon;
    const tarief = await world.vraag(inkoper, tariefInzien, { id: cel?.id ?? '' });
    const view = await world.vraag(inkoper, kostprijsInzien, { id: tarief?.kostprijs?.id ?? '' });
    expect(view?.kostprijs.bewijs).toMatchObject({
      rule: 'tarieven/kostprijs-berekenen',
      pack: { naam: world.verband },
    });
    expect(view?.opbouw?.waarschuwingen).toContainEqual({
      code: 'cijfer-van-ander-jaar',
      figures: { wat: 'uurloon-begeleider-mbo', jaar: '2024', verwacht: '2025' },
    });
    const winst = view?.kostprijs.bewijs.outcome.steps.find(({ name }) => name === 'tarief-per-uur')?.steps[0];
    expect(winst).toMatchObject({ name: 'winst-en-risico', value: '2', source: { from: 'pack', paragraaf: '§5.3.3' } });
    expect(winst?.source).not.toHaveProperty('voorbeeld');
  });

  test('elke kostprijs is gesplitst naar de wet, en zegt wat hem het meest beweegt en waarop hij rust', async () => {
    const rij = (await matrix(inkoper))?.rijen.find((one) => one.product === product && one.cao === 'jeugdzorg');
    const tarief = await world.vraag(inkoper, tariefInzien, { id: rij?.gewoon?.id ?? '' });
    const view = await world.vraag(inkoper, kostprijsInzien, { id: tarief?.kostprijs?.id ?? '' });
    const delen = view?.opbouw?.regels ?? [];
    expect(delen.map(({ onderdeel, element }) => [onderdeel, element])).toEqual([
      ['bruto-uurloon', 'a'],
      ['toeslagen', 'a'],
      ['sociale-lasten', 'a'],
      ['productiviteit', 'a'],
      ['overhead', 'c'],
      ['no-show', 'a'],
      ['winst-en-risico', null],
    ]);
    expect(roundToEurocent(total(delen.map(({ centen }) => centen)))).toBe(116);
    expect(view?.gevoeligheid?.rijen.slice(0, 2).map(({ onderdeel }) => onderdeel)).toEqual([
      'lonen',
      'productiviteit',
    ]);
    expect(view?.cijfers.find(({ soort }) => soort === 'winst-en-risico')).toMatchObject({
      waarde: '2',
      wijze: 'opslag',
      waarover: 'kostprijs-per-uur',
      jaar: 2025,
      aard: 'open',
    });
    expect(view?.declarabeleTijd.definitie).toBe('onbekend');
  });

  test('een basistarief is opgebouwd als het tarief van de cao waarop het rust', async () => {
    const rijen = (await matrix(inkoper))?.rijen.filter((one) => one.product === product) ?? [];
    const opbouw = async (cao: string) => {
      const id = rijen.find((one) => one.cao === cao)?.gewoon?.id ?? '';
      return (await world.vraag(inkoper, tariefInzien, { id }))?.opbouw;
    };
    expect(await opbouw('basis')).toEqual(await opbouw('jeugdzorg'));
  });

  test('een basistarief zegt op welke cao het rust', async () => {
    const cel = (await matrix(inkoper))?.rijen.find((rij) => rij.product === product && rij.cao === 'basis')?.gewoon;
    const tarief = await world.vraag(inkoper, tariefInzien, { id: cel?.id ?? '' });
    const view = await world.vraag(inkoper, kostprijsInzien, { id: tarief?.kostprijs?.id ?? '' });
    expect(view?.basis).toMatchObject({ bedrag: 116, cao: 'jeugdzorg', caoNaam: 'Cao Jeugdzorg' });
    expect(await world.vraag(inkoper, kostprijsInzien, { id: view?.basis?.kostprijs ?? '' })).toMatchObject({
      kostprijs: { bedrag: 116, cao: 'jeugdzorg' },
    });
  });

  test('alleen een inkoper rekent, en alleen voor een contract met producten', async () => {
    expect(await world.doe(college('0513'), kostprijzenBerekenen, { contract, jaar: 2025 })).toMatchObject({
      status: 'forbidden',
    });
    expect(redenen(await world.doe(inkoper, kostprijzenBerekenen, { contract: 'wonen-wmo', jaar: 2025 }))).toEqual([
      'tarief-geen-producten',
    ]);
    expect(redenen(await world.doe(inkoper, kostprijzenBerekenen, { contract: 'verzonnen', jaar: 2025 }))).toEqual([
      'tarief-contract-onbekend',
    ]);
  });
});

describe('de colleges stellen vast', () => {
  let voorstel: string;

  test('een voorstel komt bij elk college in de werkvoorraad, met een termijn', async () => {
    await maakProductenCompleet(world);
    expect(redenen(await indienen('2026-01-01'))).toEqual(['kostprijs-ander-jaar']);
    voorstel = await dienTariefvoorstelIn(world);
    for (const gemeente of world.gemeenten) {
      const found = await world.alsof(college(gemeente), readTasks);
      expect(found).toMatchObject([{ soort: 'tarieven/voorstel-vaststellen', onderwerp: { id: voorstel } }]);
      expect(found[0]?.uiterlijk?.toString()).toBe('2024-03-14');
    }
    expect(redenen(await indienen())).toEqual(['product-al-voorgesteld']);
  });

  test('het voorstel zegt wat er verandert, wat is getoetst en wie mag besluiten', async () => {
    const view = await world.vraag(college('0513'), voorstelInzien, { id: voorstel });
    expect(view?.regels).toHaveLength(30);
    expect(
      view?.regels.every(({ bedragNu, bedrag, bedragKostprijs }) => bedragNu === null && bedrag === bedragKostprijs),
    ).toBe(true);
    expect(view?.toetsen.map(({ code, goed }) => [code, goed])).toEqual([
      ['op-of-boven-kostprijs', true],
      ['basis-is-laagste', true],
      ['micro-niet-hoger', true],
    ]);
    expect(view?.bevoegd.map(({ handeling, wie }) => [handeling, wie])).toEqual([
      ['productenboek-vaststellen', 'Colleges van burgemeester en wethouders'],
      ['tarieven-vaststellen', 'Colleges van burgemeester en wethouders'],
    ]);
    expect(view?.kan).toBe('vaststellen');
    expect((await world.vraag(inkoper, voorstelInzien, { id: voorstel }))?.kan).toBeNull();
  });

  test('een ander dan een college mag het niet, en leest wie wel', async () => {
    for (const wie of [bestuurder, world.iemand('verband', world.verband, 'programmadirecteur')])
      expect(await world.doe(wie, tariefvoorstelVaststellen, { voorstel, motivering })).toMatchObject({
        reasons: [{ code: 'niet-bevoegd', figures: { wie: 'Colleges van burgemeester en wethouders' } }],
      });
  });

  test('een college geeft een motivering, en besluit één keer over productenboek en tarieven samen', async () => {
    const gouda = college('0513');
    expect(redenen(await world.doe(gouda, tariefvoorstelVaststellen, { voorstel, motivering: 'kort' }))).toEqual([
      'motivering-ontbreekt',
    ]);
    expect(await taken(gouda)).toEqual(['tarieven/voorstel-vaststellen']);
    const result = await world.lukt(gouda, tariefvoorstelVaststellen, { voorstel, motivering });
    expect(result).toMatchObject({ volledig: false });
    expect(result.besluiten).toHaveLength(2);
    expect(await taken(gouda)).toEqual([]);
    expect(redenen(await world.doe(gouda, tariefvoorstelVaststellen, { voorstel, motivering }))).toEqual([
      'al-besloten',
    ]);
  });

  test('pas als het laatste college heeft besloten, gelden tarieven en productenboek', async () => {
    const others = world.gemeenten.filter((gemeente) => gemeente !== '0513');
    await world.lukt(college(others[3] ?? ''), tariefvoorstelVaststellen, { voorstel, motivering });
    await world.bezorg();
    expect(await op(inkoper, 'jeugdzorg', false, '2025-01-01')).toBeUndefined();
    expect(
      (await world.vraag(inkoper, voorstelInzien, { id: voorstel }))?.colleges.filter(({ besloten }) => !besloten),
    ).toHaveLength(3);

    // Three colleges on the same Tuesday morning, in the same second: one of them is the last.
    const together = others
      .slice(0, 3)
      .map((gemeente) => world.lukt(college(gemeente), tariefvoorstelVaststellen, { voorstel, motivering }));
    expect((await Promise.all(together)).filter(({ volledig }) => volledig)).toHaveLength(1);
    await world.bezorg();
    expect(await op(inkoper, 'jeugdzorg', false, '2025-01-01')).toMatchObject({
      bedrag: 116,
      cao: 'jeugdzorg',
      eenheid: 'minuut',
      tot: null,
    });
    const boek = await world.alsof(inkoper, (context) =>
      leesProduct(context, world.verband, product, datum('2025-01-01')),
    );
    expect(boek?.staat).toBe('vastgesteld');
    expect(redenen(await indienen('2026-01-01'))).toContain('tarieven-al-vastgesteld');
  });

  test('een aanbieder vindt zijn tarief naar cao en omvang; zonder cao is dat het basistarief', async () => {
    const found = async (cao: string | null, micro: boolean) => {
      const tarief = await op(aanbieder, cao, micro, '2025-06-30');
      return [tarief?.bedrag, tarief?.cao, tarief?.micro];
    };
    expect(await found('ggz', false)).toEqual([118, 'ggz', false]);
    expect(await found('ggz', true)).toEqual([108, 'ggz', true]);
    expect(await found(null, false)).toEqual([116, 'basis', false]);
    expect(await found('kinderopvang', true)).toEqual([105, 'basis', true]);
    expect(await op(aanbieder, 'ggz', false, '2024-12-31')).toBeUndefined();
  });
});

describe('een tarief wijzigen', () => {
  const voorstellen = (rest: object) =>
    world.doe(inkoper, tariefwijzigingVoorstellen, {
      product,
      cao: 'jeugdzorg',
      micro: false,
      ingang: '2025-07-01',
      toelichting: 'De overhead is gestegen.',
      ...rest,
    });
  const besluiten = (wie: Wie, voorstel: string) =>
    world.doe(wie, tariefwijzigingBesluiten, { voorstel, motivering, bevestigd: true });
  let voorstel: string;

  test('vraagt een bedrag of een percentage, niet allebei', async () => {
    await world.zetKlok('2025-03-01T09:00');
    for (const rest of [
      {},
      { bedrag: 120, parameter: { soort: 'overhead', procent: '36' } },
      { parameter: { soort: 'overhead', procent: 'veel' } },
    ])
      expect(await voorstellen(rest)).toMatchObject({ status: 'invalid' });
  });

  test('laat vooraf zien wat een ander percentage betekent, en bewaart dan niets', async () => {
    const id = (await op(inkoper, 'jeugdzorg', false, '2025-07-01'))?.id ?? '';
    const vraag = { id, ingang: datum('2025-07-01'), parameter: { soort: 'overhead', procent: '36' } };
    // € 1,1576… ÷ 1,34 × 1,36 = € 1,1748…
    expect(await world.vraag(inkoper, wijzigingVoorvertonen, vraag)).toMatchObject({
      status: 'decided',
      value: {
        bedragNu: 116,
        bedrag: 117,
        toetsen: [{ goed: true }, { code: 'basis-niet-laagste', goed: false }, { goed: true }],
      },
    });
    expect((await world.vraag(inkoper, tarievenInzien, { contract }))?.voorstellen).toEqual([]);
  });

  test('wordt geweigerd met alle redenen', async () => {
    expect(redenen(await voorstellen({ bedrag: 116, ingang: '2025-03-01' }))).toEqual([
      'tarief-ingang-voorbij',
      'zelfde-bedrag',
    ]);
    expect(redenen(await voorstellen({ bedrag: 120, cao: 'vvt' }))).toEqual(['geen-lopend-tarief']);
    expect(redenen(await voorstellen({ parameter: { soort: 'verzonnen', procent: '3' } }))).toEqual([
      'parameter-bestaat-niet',
    ]);
  });

  test('komt bij de bestuurders in de werkvoorraad; een tweede voorstel voor hetzelfde tarief kan niet', async () => {
    const result = await voorstellen({ bedrag: 112 });
    voorstel = result.status === 'decided' ? result.value.voorstel : '';
    expect(await world.alsof(bestuurder, readTasks)).toMatchObject([
      {
        soort: 'tarieven/wijziging-besluiten',
        gegevens: { product: 'Begeleiding regulier', bedragVan: 116, bedragNaar: 112 },
      },
    ]);
    expect(redenen(await voorstellen({ bedrag: 121 }))).toEqual(['tariefwijziging-loopt']);
    const view = await world.vraag(bestuurder, voorstelInzien, { id: voorstel });
    expect(view?.regels).toMatchObject([{ bedragNu: 116, bedrag: 112, cao: 'jeugdzorg', micro: false }]);
    expect(view?.toetsen.filter(({ goed }) => !goed).map(({ code }) => code)).toEqual([
      'onder-kostprijs',
      'basis-niet-laagste',
    ]);
    expect(view?.regels[0]?.bedragKostprijs).toBe(116);
    expect(view?.bevoegd).toMatchObject([
      { volmacht: { verleend: [] }, informeren: ['Colleges van burgemeester en wethouders'] },
    ]);
    expect(view?.kan).toBe('besluiten');
  });

  test('trekt een inkoper terug zolang er niet is besloten', async () => {
    await world.lukt(inkoper, tariefvoorstelIntrekken, { voorstel });
    expect(await taken(bestuurder)).toEqual([]);
    expect(redenen(await besluiten(bestuurder, voorstel))).toEqual(['tariefvoorstel-gesloten']);
    expect(redenen(await world.doe(inkoper, tariefvoorstelIntrekken, { voorstel }))).toEqual([
      'tariefvoorstel-gesloten',
    ]);
  });

  test('zonder volmacht besluit de bestuurder niet, en anderen ook niet', async () => {
    const result = await voorstellen({ parameter: { soort: 'overhead', procent: '36' } });
    voorstel = result.status === 'decided' ? result.value.voorstel : '';
    expect(await besluiten(bestuurder, voorstel)).toMatchObject({ reasons: [{ code: 'volmacht-ontbreekt' }] });
    const directeur = world.iemand('verband', world.verband, 'programmadirecteur');
    for (const wie of [directeur, world.iemand('verband', world.verband, 'inkoper'), college('0513')])
      expect(await besluiten(wie, voorstel)).toMatchObject({
        reasons: [{ code: 'niet-bevoegd', figures: { wie: 'Bestuurlijk overleg Sociaal Domein (BOSD)' } }],
      });
    expect(await op(inkoper, 'jeugdzorg', false, '2025-07-01')).toMatchObject({ bedrag: 116 });
  });

  test('met volmacht van alle colleges gaat het nieuwe tarief in en eindigt het oude de dag ervoor', async () => {
    for (const gemeente of world.gemeenten)
      await world.lukt(college(gemeente), volmachtVerlenen, {
        verband: world.verband,
        mandaat: 'tarieven-alle-producten',
        motivering: 'Snelheid in het inkooptraject.',
        voorbeeld: true,
      });
    expect(await besluiten({ ...bestuurder, persoon: inkoper.persoon }, voorstel)).toMatchObject({
      reasons: [{ code: 'vier-ogen' }],
    });
    expect((await besluiten(bestuurder, voorstel)).status).toBe('decided');
    expect(await op(aanbieder, 'jeugdzorg', false, '2025-06-30')).toMatchObject({
      bedrag: 116,
      tot: datum('2025-06-30'),
    });
    const nieuw = await op(aanbieder, 'jeugdzorg', false, '2025-07-01');
    expect(nieuw).toMatchObject({ bedrag: 117, tot: null });
    const view = await world.vraag(inkoper, tariefInzien, { id: nieuw?.id ?? '' });
    expect(view?.versies.map(({ bedrag, staat }) => [bedrag, staat])).toEqual([
      [117, 'vastgesteld'],
      [112, 'vervallen'],
      [116, 'vastgesteld'],
    ]);
    expect(view?.kostprijs?.bewijs.input).toMatchObject({ jaar: 2025, cao: 'jeugdzorg' });
    expect(view?.besluiten).toMatchObject([{ gremium: 'bosd' }]);
    expect(await taken(bestuurder)).toEqual([]);
  });

  test('de colleges worden achteraf geïnformeerd, en nog eens bezorgen verandert niets', async () => {
    await world.bezorg();
    expect(await taken(college('0513'))).toEqual(['regio/kennisnemen']);
    expect(await op(inkoper, 'jeugdzorg', false, '2025-07-01')).toMatchObject({ bedrag: 117 });
  });

  test('is de ingangsdatum voorbij voordat er is besloten, dan is een nieuw voorstel nodig', async () => {
    const result = await voorstellen({ bedrag: 125, ingang: '2025-09-01' });
    const late = result.status === 'decided' ? result.value.voorstel : '';
    await world.zetKlok('2025-09-01T00:00');
    expect(redenen(await besluiten(bestuurder, late))).toEqual(['tarief-ingang-voorbij']);
    expect(await op(inkoper, 'jeugdzorg', false, '2025-09-01')).toMatchObject({ bedrag: 117 });
    await world.lukt(inkoper, tariefvoorstelIntrekken, { voorstel: late });
  });

  test('vóór een tarief dat al voor later is vastgesteld komt niets', async () => {
    const result = await voorstellen({ bedrag: 125, ingang: '2026-01-01' });
    expect((await besluiten(bestuurder, result.status === 'decided' ? result.value.voorstel : '')).status).toBe(
      'decided',
    );
    expect(redenen(await voorstellen({ bedrag: 130, ingang: '2025-10-01' }))).toEqual(['later-tarief']);
  });

  test('een wijziging op dezelfde dag komt in de plaats, en het voorstel blijft zeggen wat het verving', async () => {
    const result = await voorstellen({ bedrag: 130, ingang: '2026-01-01' });
    const id = result.status === 'decided' ? result.value.voorstel : '';
    expect((await besluiten(bestuurder, id)).status).toBe('decided');
    expect(await op(inkoper, 'jeugdzorg', false, '2026-01-01')).toMatchObject({ bedrag: 130 });
    expect((await world.vraag(bestuurder, voorstelInzien, { id }))?.regels).toMatchObject([
      { bedragNu: 125, bedrag: 130 },
    ]);
  });
});

describe('wie wat ziet', () => {
  const dump = (wie: Wie, tabel: string) =>
    world.sql(wie, (tx) => rows(tx, sql`select id from tarieven.${sql.raw(tabel)}`));

  test('een ander verband en een gemeente van daarbuiten zien geen voorstellen', async () => {
    const elders = [
      world.iemand('verband', 'elders', 'inkoper'),
      world.iemand('gemeente', '0363', 'college'),
      aanbieder,
    ];
    for (const wie of elders) expect(await dump(wie, 'voorstellen')).toEqual([]);
    expect((await dump(college('0513'), 'voorstellen')).length).toBeGreaterThan(0);
  });

  test('buiten het verband zijn alleen vastgestelde tarieven te zien, met hun onderbouwing', async () => {
    const seen = await world.sql(aanbieder, (tx) =>
      rows<{ staat: string }>(tx, sql`select distinct staat from tarieven.v_tarieven`),
    );
    expect(seen).toEqual([{ staat: 'vastgesteld' }]);
    await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2027 });
    const jaren = (wie: Wie) =>
      world.sql(wie, (tx) => rows(tx, sql`select distinct jaar from tarieven.kostprijzen order by jaar`));
    expect(await jaren(inkoper)).toContainEqual({ jaar: 2027 });
    expect(await jaren(aanbieder)).not.toContainEqual({ jaar: 2027 });
    expect(await jaren(aanbieder)).toContainEqual({ jaar: 2025 });
  });

  test('een college kan een tarief niet zelf veranderen, en niemand schrijft voor een ander verband', async () => {
    const changed = await world.sql(college('0513'), (tx) => sql`update tarieven.tarieven set bedrag = 1`.execute(tx));
    expect(changed.numAffectedRows).toBe(0n);
    const forged = world.sql(college('0513'), (tx) =>
      sql`insert into tarieven.voorstellen (verband, id, soort, contract, ingang, uiterlijk, toelichting, productenboek, staat, ingediend, naam)
          values (${world.verband}, gen_random_uuid(), 'wijziging', 'x', '2025-01-01', '2025-01-01', 'x', false, 'voorgesteld', '2025-01-01', 'x')`.execute(
        tx,
      ),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  test('ook buiten de regels om kan een tarief niet overlappen', async () => {
    const overlapping = world.sql(inkoper, (tx) =>
      sql`insert into tarieven.tarieven (verband, id, contract, product, cao, micro, eenheid, bedrag, van, staat, voorstel, voorbeeld)
          select verband, gen_random_uuid(), contract, product, cao, micro, eenheid, bedrag, '2025-02-01', staat, voorstel, voorbeeld
          from tarieven.tarieven where staat = 'vastgesteld' limit 1`.execute(tx),
    );
    await expect(overlapping).rejects.toThrow(/geen_overlap/);
  });

  test('hetzelfde regiopakket nog eens laden verandert niets aan tarieven', async () => {
    const before = await dump(inkoper, 'tarieven');
    expect(await laadRegio(world.omgeving, `regios/${world.verband}`)).toMatchObject({ ok: true });
    expect(await dump(inkoper, 'tarieven')).toEqual(before);
  });
});
