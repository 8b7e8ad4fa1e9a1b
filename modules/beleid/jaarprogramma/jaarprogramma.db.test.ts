// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bestuursrapportageVastleggen,
  jaarprogrammaDocument,
  jaarprogrammaInzien,
  jaarprogrammalijst,
  jaarprogrammaOpstellen,
  jaarprogrammaProberen,
  jaarprogrammaVaststellen,
  jaarprogrammaVerantwoorden,
  jaarprogrammaVoorleggen,
  jaarprogrammaWijzigen,
  programmapostSchrappen,
  programmapostVastleggen,
  verdeelsleutelKiezen,
  zienswijzeGeven,
} from '#modules/beleid';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let noor: Wie;
let jasper: Wie;
let bestuur: Wie;
let colleges: readonly Wie[];
let raadslid: Wie;

beforeAll(async () => {
  wereld = await openWorld({ nu: '2025-03-01T09:00' });
  noor = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  jasper = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  bestuur = wereld.iemand('verband', wereld.verband, 'bestuurder');
  colleges = wereld.gemeenten.map((gemeente) => wereld.iemand('gemeente', gemeente, 'college'));
  raadslid = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'raadslid');
});
afterAll(() => wereld?.sluit());

const jaar = 2026;
const post = { jaar, naam: 'Contractbeheer', soort: 'apparaat', tekst: 'Mensen en werkplekken.', bedrag: 1_000_000_01 };
const lumpsum = { jaar, naam: 'Vast bedrag', soort: 'lump-sum', tekst: 'Een vaste prijs.', contract: 'ambulant-jeugd' };
const sleutel = () => ({
  jaar,
  naam: 'Gelijke delen',
  bron: 'Afspraak van de regio.',
  gewichten: wereld.gemeenten.map((gemeente) => ({ gemeente, gewicht: 1 })),
});
const voorleggen = {
  jaar,
  uiterlijk: '2025-06-01',
  rapportages: ['2026-09-01', '2026-05-01', '2026-11-01'],
  verantwoordingTot: '2027-04-15',
};
const zie = async (wie: Wie = noor, versie?: number) => {
  const view = await wereld.vraag(wie, jaarprogrammaInzien, { jaar, versie });
  if (!view) throw new Error('geen jaarprogramma');
  return view;
};
const taken = async (wie: Wie) => (await wereld.alsof(wie, (context) => readTasks(context))).map(({ soort }) => soort);
const redenen = async (poging: Promise<unknown>) => {
  const result = (await poging) as { status: string; reasons?: readonly { code: string }[] };
  return result.reasons?.map(({ code }) => code) ?? result.status;
};
const bijdragen = async () => {
  const { bijdragen: outcome } = await zie();
  return outcome.status === 'decided' ? outcome.value.map(({ bedrag }) => bedrag) : outcome.status;
};

// One year from its beginning to its account; each test goes on where the one before it stopped.
describe('een jaarprogramma', () => {
  test('begint met de posten van het plan, en hun onbekende bedragen blijven onbekend', async () => {
    await wereld.lukt(noor, jaarprogrammaOpstellen, { jaar });
    const view = await zie();
    expect(view).toMatchObject({ staat: 'concept', versie: 1, totaal: 0, sleutel: null });
    expect(view.posten.filter(({ soort }) => soort === 'lump-sum')).toMatchObject([
      { bedrag: null, contract: 'hoog-specialistisch-jeugd', herkomst: { bron: { paragraaf: '§5.3' } } },
      { bedrag: null },
      { bedrag: null },
    ]);
    expect(await redenen(wereld.doe(noor, jaarprogrammaOpstellen, { jaar }))).toEqual(['jaarprogramma-bestaat']);
    expect(await redenen(wereld.doe(noor, jaarprogrammaOpstellen, { jaar: 2030, uitVorigJaar: 'on' }))).toEqual([
      'vorig-jaar-ontbreekt',
    ]);
  });

  test('krijgt posten, ook met een bedrag dat nog onbekend is', async () => {
    expect(await wereld.lukt(noor, programmapostVastleggen, post)).toEqual({ jaar, code: 'contractbeheer' });
    expect(await redenen(wereld.doe(noor, programmapostVastleggen, post))).toEqual(['programmapost-naam-bezet']);
    await wereld.lukt(noor, programmapostVastleggen, { ...post, naam: 'Later', bedrag: undefined });
    await wereld.lukt(noor, programmapostSchrappen, { jaar, code: 'later' });
    expect(await redenen(wereld.doe(noor, programmapostSchrappen, { jaar, code: 'later' }))).toEqual([
      'programmapost-bestaat-niet',
    ]);
    expect((await zie()).totaal).toBe(1_000_000_01);
  });

  test.each([
    [{}, ['contract-zonder-lumpsum']],
    [{ contract: undefined }, ['lumpsum-zonder-contract']],
    [{ contract: 'bestaat-niet' }, ['kernbeding-contract-onbekend']],
    [{ bedrag: -1 }, 'invalid'],
    [{ soort: 'wens' }, 'invalid'],
    [{ jaar: 2031 }, ['jaarprogramma-bestaat-niet']],
  ])('neemt een vast bedrag met %j niet op', async (anders, verwacht) => {
    expect(await redenen(wereld.doe(noor, programmapostVastleggen, { ...lumpsum, ...anders }))).toEqual(verwacht);
  });

  test('neemt een vast bedrag op voor een contract dat het plan zo bekostigt', async () => {
    const goed = { ...lumpsum, contract: 'hoog-specialistisch-jeugd', bedrag: 50_000_00 };
    await wereld.lukt(noor, programmapostVastleggen, goed);
    expect((await zie()).posten).toContainEqual(
      expect.objectContaining({ code: 'vast-bedrag', vorm: 'lump-sum', contractnaam: expect.any(String) }),
    );
    await wereld.lukt(noor, programmapostSchrappen, { jaar, code: 'vast-bedrag' });
  });

  test('krijgt een sleutel waarin elke gemeente staat, en de bijdragen zijn samen het totaal', async () => {
    const [eerste, ...rest] = sleutel().gewichten;
    const kies = (anders: object) => redenen(wereld.doe(noor, verdeelsleutelKiezen, { ...sleutel(), ...anders }));
    expect(await kies({ gewichten: rest })).toEqual(['sleutel-mist-gemeente']);
    expect(await kies({ gewichten: [...sleutel().gewichten, { gemeente: '9999', gewicht: 1 }] })).toEqual([
      'sleutel-geen-lid',
    ]);
    expect(await kies({ gewichten: [eerste, ...rest].map((one) => ({ ...one, gewicht: 0 })) })).toEqual([
      'sleutel-zonder-gewicht',
    ]);
    expect(await redenen(wereld.doe(noor, jaarprogrammaVoorleggen, voorleggen))).toEqual(['sleutel-ontbreekt']);
    await wereld.lukt(noor, verdeelsleutelKiezen, sleutel());
    const all = await bijdragen();
    expect(all).toHaveLength(wereld.gemeenten.length);
    expect((all as number[]).reduce((som, bedrag) => som + bedrag, 0)).toBe(1_000_000_01);
  });

  test('kan worden geprobeerd met andere bedragen en gewichten, zonder dat iets wordt bewaard', async () => {
    const [eerste = ''] = wereld.gemeenten;
    const proef = { jaar, bedragen: { contractbeheer: 2_000_000_00 }, gewichten: { [eerste]: 0 } };
    const view = await wereld.vraag(raadslid, jaarprogrammaProberen, proef);
    expect(view).toMatchObject({ totaalNu: 1_000_000_01, totaalStraks: 2_000_000_00 });
    expect(view?.rijen.find(({ gemeente }) => gemeente === eerste)).toMatchObject({ straks: 0 });
    expect(view?.rijen.reduce((som, { straks }) => som + (straks ?? 0), 0)).toBe(2_000_000_00);
    expect((await zie()).totaal).toBe(1_000_000_01);
  });

  test('gaat naar de raden, en elke gemeente krijgt de vraag met de termijn', async () => {
    expect(
      await redenen(wereld.doe(noor, jaarprogrammaVoorleggen, { ...voorleggen, uiterlijk: '2025-03-01' })),
    ).toEqual(['zienswijzen-in-verleden']);
    expect(
      await redenen(
        wereld.doe(noor, jaarprogrammaVoorleggen, {
          ...voorleggen,
          rapportages: ['2026-05-01', '2025-12-31'],
          verantwoordingTot: '2026-12-31',
        }),
      ),
    ).toEqual(['rapportage-voor-jaar', 'verantwoording-voor-jaareinde']);
    await wereld.lukt(noor, jaarprogrammaVoorleggen, voorleggen);
    await wereld.bezorg();
    for (const college of colleges) expect(await taken(college)).toContain('beleid/zienswijze-geven');
    expect(await taken(bestuur)).toContain('beleid/jaarprogramma-vaststellen');
    expect(await redenen(wereld.doe(noor, programmapostVastleggen, { ...post, naam: 'Te laat' }))).toEqual([
      'jaarprogramma-andere-stand',
    ]);
  });

  test('hoort elke raad één keer, op een dag die er is geweest', async () => {
    const [eerste, tweede] = colleges;
    if (!eerste || !tweede) throw new Error('geen gemeenten');
    const zienswijze = { verband: wereld.verband, jaar, op: '2025-02-20', oordeel: 'instemmend' };
    const geef = (wie: Wie, anders: object = {}) => wereld.doe(wie, zienswijzeGeven, { ...zienswijze, ...anders });
    expect(await redenen(geef(eerste, { op: '2025-03-02' }))).toEqual(['zienswijze-in-toekomst']);
    expect(await redenen(geef(eerste, { oordeel: 'afwijzend' }))).toEqual(['zienswijze-zonder-tekst']);
    expect(await redenen(geef(wereld.iemand('gemeente', '9999', 'college')))).toEqual(['jaarprogramma-bestaat-niet']);
    expect(await redenen(geef(raadslid))).toBe('forbidden');
    expect(await redenen(geef(eerste))).toBe('decided');
    expect(await redenen(geef(eerste))).toEqual(['raad-al-gehoord']);
    expect(await taken(eerste)).not.toContain('beleid/zienswijze-geven');
    expect(await redenen(geef(tweede, { oordeel: 'met-opmerkingen', tekst: 'Minder overhead.' }))).toBe('decided');
    expect((await zie(raadslid)).zienswijzen).toHaveLength(2);
  });

  test('wordt teruggenomen om een zienswijze te verwerken; wat voorlag blijft te lezen', async () => {
    expect(await redenen(wereld.doe(bestuur, jaarprogrammaVaststellen, { jaar, motivering: 'Het kan zo.' }))).toEqual([
      'zienswijzen-nog-open',
    ]);
    await wereld.lukt(noor, jaarprogrammaWijzigen, { jaar, reden: 'Minder overhead, zoals een raad vroeg.' });
    await wereld.bezorg();
    await wereld.lukt(noor, programmapostVastleggen, { ...post, code: 'contractbeheer', bedrag: 900_000_00 });
    const view = await zie();
    expect(view).toMatchObject({ versie: 2, staat: 'concept', zienswijzen: [], verschil: { totaal: -100_000_01 } });
    expect(await zie(noor, 1)).toMatchObject({ staat: 'vervangen', totaal: 1_000_000_01, mag: { bewerken: false } });
    for (const college of colleges) expect(await taken(college)).not.toContain('beleid/zienswijze-geven');
    expect(await taken(bestuur)).not.toContain('beleid/jaarprogramma-vaststellen');
    await wereld.lukt(noor, jaarprogrammaVoorleggen, voorleggen);
    await wereld.bezorg();
  });

  test('wordt vastgesteld door wie het mandaat heeft, na de termijn', async () => {
    await wereld.zetKlok('2025-06-02T09:00');
    const directeur = wereld.iemand('verband', wereld.verband, 'programmadirecteur');
    const besluit = { jaar, motivering: 'Het programma past bij de opgave.' };
    expect(await redenen(wereld.doe(directeur, jaarprogrammaVaststellen, besluit))).toEqual(['niet-bevoegd']);
    expect(await redenen(wereld.doe(bestuur, jaarprogrammaVaststellen, { jaar, motivering: 'kort' }))).toEqual([
      'motivering-ontbreekt',
    ]);
    const dubbel = { ...noor, hoed: { ...noor.hoed, rollen: ['bestuurder' as const] } };
    expect(await redenen(wereld.doe(dubbel, jaarprogrammaVaststellen, besluit))).toEqual(['vier-ogen']);
    await wereld.lukt(bestuur, jaarprogrammaVaststellen, besluit);
    await wereld.bezorg();
    expect(await zie()).toMatchObject({ staat: 'vastgesteld', besluiten: [{ motivering: besluit.motivering }] });
    const gevraagd = (await taken(noor)).filter((soort) => /rapportage|verantwoorden/.test(soort));
    expect(gevraagd).toEqual([
      'beleid/bestuursrapportage-vastleggen',
      'beleid/bestuursrapportage-vastleggen',
      'beleid/bestuursrapportage-vastleggen',
      'beleid/jaarprogramma-verantwoorden',
    ]);
    expect(await taken(bestuur)).not.toContain('beleid/jaarprogramma-vaststellen');
    for (const college of colleges) expect(await taken(college)).not.toContain('beleid/zienswijze-geven');
  });

  test('wordt gevolgd: wat afwijkt heeft een toelichting, en elke rapportage rondt een taak af', async () => {
    await wereld.zetKlok('2026-05-01T09:00');
    const regel = { post: 'contractbeheer', gerealiseerd: 300_000_00, prognose: 950_000_00, voortgang: 'Op schema.' };
    const rapporteer = (anders: object) =>
      redenen(
        wereld.doe(noor, bestuursrapportageVastleggen, { jaar, peildatum: '2026-04-30', posten: [regel], ...anders }),
      );
    const open = async () => (await taken(noor)).filter((soort) => soort === 'beleid/bestuursrapportage-vastleggen');
    expect(await rapporteer({})).toEqual(['afwijking-zonder-toelichting']);
    expect(await rapporteer({ peildatum: '2026-06-01' })).toEqual(['peildatum-buiten-jaar']);
    expect(await rapporteer({ posten: [{ post: 'onbekend' }] })).toEqual(['programmapost-bestaat-niet']);
    expect(await open()).toHaveLength(3);
    expect(await rapporteer({ posten: [{ ...regel, toelichting: 'Een vacature duurde langer.' }] })).toBe('decided');
    expect(await open()).toHaveLength(2);
    expect(await rapporteer({ posten: [{ ...regel, toelichting: 'Een vacature.' }] })).toBe('decided');
    expect(await open()).toHaveLength(2);
    expect((await zie(raadslid)).rapportagesVan).toMatchObject([
      { versie: 2, posten: [{ begroot: 900_000_00, afwijking: 50_000_00, toelichting: 'Een vacature.' }] },
    ]);
  });

  test('wijzigt tussentijds zonder dat de geldende versie verandert, tot het besluit', async () => {
    await wereld.lukt(jasper, jaarprogrammaWijzigen, { jaar, reden: 'Extra budget voor een pilot.' });
    await wereld.lukt(jasper, programmapostVastleggen, {
      ...post,
      naam: 'Pilot',
      soort: 'innovatie',
      bedrag: 10_000_00,
    });
    expect(await zie(noor, 2)).toMatchObject({ staat: 'vastgesteld', totaal: 900_000_00, mag: { rapporteren: true } });
    expect(await wereld.vraag(raadslid, jaarprogrammalijst, {})).toMatchObject([
      { versie: 3, staat: 'concept', geldend: 2 },
    ]);
    await wereld.lukt(jasper, jaarprogrammaVoorleggen, { jaar, uiterlijk: '2026-06-01' });
    await wereld.zetKlok('2026-06-02T09:00');
    await wereld.lukt(bestuur, jaarprogrammaVaststellen, { jaar, motivering: 'De pilot helpt wachttijden korten.' });
    await wereld.bezorg();
    expect(await zie()).toMatchObject({ versie: 3, staat: 'vastgesteld', totaal: 910_000_00 });
    expect(await zie(noor, 2)).toMatchObject({ staat: 'vervangen' });
    expect((await zie()).verschil?.posten).toMatchObject([{ code: 'pilot', wat: 'nieuw', wordt: 10_000_00 }]);
    const gevraagd = (await taken(noor)).filter((soort) => /rapportage|verantwoorden/.test(soort));
    expect(gevraagd).toEqual([
      'beleid/bestuursrapportage-vastleggen',
      'beleid/bestuursrapportage-vastleggen',
      'beleid/jaarprogramma-verantwoorden',
    ]);
    expect((await zie()).rapportagesVan).toMatchObject([{ versie: 2, posten: [{ afwijking: 50_000_00 }] }]);
  });

  test('wordt verantwoord door een ander, als van elke post bekend is wat is uitgegeven', async () => {
    await wereld.zetKlok('2027-02-01T09:00');
    const sluit = (wie: Wie) =>
      redenen(wereld.doe(wie, jaarprogrammaVerantwoorden, { jaar, toelichting: 'Jaar 2026.' }));
    expect(await sluit(jasper)).toEqual(['eindrapportage-ontbreekt']);
    const posten = (await zie()).posten.map(({ code, bedrag }) => ({ post: code, gerealiseerd: bedrag ?? 0 }));
    const eind = { jaar, peildatum: '2026-12-31' };
    await wereld.lukt(noor, bestuursrapportageVastleggen, { ...eind, posten: posten.slice(1) });
    expect(await sluit(jasper)).toEqual(['realisatie-onbekend']);
    await wereld.lukt(noor, bestuursrapportageVastleggen, { ...eind, posten });
    expect(await sluit(noor)).toEqual(['eindrapportage-zelf-opgesteld']);
    expect(await sluit(jasper)).toBe('decided');
    expect(await zie()).toMatchObject({ staat: 'verantwoord', mag: { wijzigen: false, rapporteren: false } });
    expect(await sluit(jasper)).toEqual(['jaarprogramma-andere-stand']);
    expect((await taken(noor)).filter((soort) => /rapportage|verantwoorden/.test(soort))).toEqual([]);
  });

  test('is te downloaden als docx en pdf', async () => {
    for (const soort of ['docx', 'pdf']) {
      const bestand = await wereld.vraag(raadslid, jaarprogrammaDocument, { id: `${jaar}.${soort}` });
      expect(bestand?.naam).toBe(`jaarprogramma-${jaar}-versie-3.${soort}`);
      expect(bestand?.inhoud.length).toBeGreaterThan(2000);
    }
    const eerder = await wereld.vraag(raadslid, jaarprogrammaDocument, { id: `${jaar}.2.docx` });
    expect(eerder?.naam).toBe(`jaarprogramma-${jaar}-versie-2.docx`);
    expect(await wereld.vraag(raadslid, jaarprogrammaDocument, { id: `${jaar}.9.pdf` })).toBeUndefined();
    expect(await wereld.vraag(raadslid, jaarprogrammaDocument, { id: '2031.pdf' })).toBeUndefined();
    expect(await wereld.vraag(raadslid, jaarprogrammaDocument, { id: 'x.pdf' })).toBeUndefined();
  });

  test('geeft het volgende jaar zijn posten en sleutel door', async () => {
    await wereld.lukt(noor, jaarprogrammaOpstellen, { jaar: 2027, uitVorigJaar: 'on' });
    const view = await wereld.vraag(noor, jaarprogrammaInzien, { jaar: 2027 });
    expect(view).toMatchObject({ totaal: 910_000_00, sleutel: { naam: 'Gelijke delen' } });
    expect(await wereld.vraag(noor, jaarprogrammalijst, {})).toMatchObject([
      { jaar: 2027, staat: 'concept', totaal: 910_000_00 },
      { jaar, versie: 3, staat: 'verantwoord' },
    ]);
  });
});

describe('wie ziet het jaarprogramma', () => {
  const tabellen = ['jaarprogrammas', 'programmaposten', 'zienswijzen', 'bestuursrapportages', 'rapportageposten'];
  const aantal = (wie: Wie, tabel: string) =>
    wereld.sql(wie, async (tx) => (await rows(tx, sql`select 1 from ${sql.table(`beleid.${tabel}`)}`)).length);

  test('een lid ziet alles; een aanbieder en een ander verband zien niets', async () => {
    const aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
    const vreemd = wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur');
    for (const tabel of tabellen) {
      expect(await aantal(raadslid, tabel), tabel).toBe(await aantal(noor, tabel));
      expect(await aantal(raadslid, tabel), tabel).toBeGreaterThan(0);
      expect(await aantal(aanbieder, tabel), tabel).toBe(0);
      expect(await aantal(vreemd, tabel), tabel).toBe(0);
    }
    await expect(wereld.vraag(aanbieder, jaarprogrammalijst, {})).rejects.toThrow();
    expect(await wereld.vraag(vreemd, jaarprogrammaInzien, { jaar })).toBeUndefined();
  });

  test('een gemeente schrijft alleen de zienswijze van haar eigen raad', async () => {
    const [eerste = noor] = colleges;
    const [, tweede = ''] = wereld.gemeenten;
    const poging = wereld.sql(eerste, (tx) =>
      sql`insert into beleid.zienswijzen (verband, jaar, versie, gemeente, op, oordeel, naam)
          values (${wereld.verband}, ${jaar}, 3, ${tweede}, '2026-05-01', 'instemmend', 'x')`.execute(tx),
    );
    await expect(poging).rejects.toThrow(/row-level security/);
    const gewijzigd = await wereld.sql(eerste, (tx) =>
      rows(tx, sql`update beleid.programmaposten set bedrag = 0 returning 1`),
    );
    expect(gewijzigd).toEqual([]);
    expect(await redenen(wereld.doe(eerste, jaarprogrammaOpstellen, { jaar: 2029 }))).toBe('forbidden');
    const eigen = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'beleidsadviseur');
    expect(await redenen(wereld.doe(eigen, jaarprogrammaOpstellen, { jaar: 2029 }))).toEqual(['alleen-voor-verband']);
  });
});
