// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bericht } from '#libs/ijw';
import { berichtInzien } from '#modules/berichten';
import { aanbiederBeschrijven } from '#modules/regio';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import {
  aanvraag,
  jw305,
  jw307,
  jw315,
  jw317,
  jw319,
  start,
  stop,
  wijziging,
} from '../../libs/ijw/test/bouwers-toegang.ts';
import { nieuwBsn } from '../../test/support/declaratie.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import { noteerDeclaraties } from './index.ts';
import { afkeur, bericht301, client, stuur, toegewezen, tussen } from './test/keten.ts';

let wereld: World;
let sanne: Wie;
let linde: Wie;
let elders: Wie;
const gemeente = '0513';

beforeAll(async () => {
  wereld = await openWorld({ nu: '2025-03-03T10:00' });
  sanne = wereld.iemand('gemeente', gemeente, 'toegang', 'financien');
  linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  elders = wereld.iemand('aanbieder', '99000009', 'aanbieder');
  await wereld.lukt(linde, aanbiederBeschrijven, {
    naam: 'De Linde',
    kvk: '12345678',
    medewerkers: 5,
    jaaromzet: '100000',
    balanstotaal: '50000',
  });
});
afterAll(() => wereld?.sluit());

const insturen = (wie: Wie, bericht: Bericht, dagtekening = '2025-03-03') => {
  const [van, naar] = wie === sanne ? [gemeente, linde.hoed.code] : [wie.hoed.code, gemeente];
  return stuur(wereld, sanne, wie, tussen(bericht, van, naar, dagtekening));
};
const wijsToe = (bsn: string, ...producten: Parameters<typeof bericht301>[1]) =>
  insturen(sanne, bericht301(bsn, producten));
const nummerVoor = () => {
  nummers += 1;
  return nummers;
};
let nummers = 1000;
const basis = {
  Product: { Categorie: '45', Code: '45A01' },
  ToewijzingIngangsdatum: '2025-01-06',
  Begindatum: '2025-01-06',
};
const geleverd = (nummer: number) =>
  wereld.sql(sanne, (tx) =>
    rows<{ begin: string; stops: number }>(
      tx,
      sql`select begin::text as begin, (select count(*) from toegang.stops s where s.levering = l.id and verwijderd is null) as stops
          from toegang.leveringen l where toewijzingnummer = ${nummer} and verwijderd is null order by begin`,
    ),
  );

describe('start en stop', () => {
  const bsn = nieuwBsn();
  const nummer = nummerVoor();
  const starten = (anders: object = {}) =>
    insturen(linde, jw305([start({ ...basis, ToewijzingNummer: nummer, ...anders })], client(bsn)));
  const stoppen = (anders: object = {}) =>
    insturen(
      linde,
      jw307([stop({ ...basis, ToewijzingNummer: nummer, Einddatum: '2025-02-28', ...anders })], client(bsn)),
    );

  test('op een toewijzing die er niet is, komen terug met 9019 op het product', async () => {
    const gestuurd = await starten();
    expect(afkeur(gestuurd)).toEqual(['9019']);
    expect(gestuurd.retour).toMatchObject({
      soort: '306',
      Header: { RetourCodes: ['0200'] },
      Client: { RetourCodes: ['0200'], StartProducten: [{ RetourCodes: ['9019'] }] },
    });
    expect(await geleverd(nummer)).toEqual([]);
  });

  test('in orde: de retour is alleen een kop, en de levering loopt', async () => {
    expect(afkeur(await wijsToe(bsn, toegewezen(nummer)))).toEqual([]);
    const gestuurd = await starten();
    expect(gestuurd.retour).toMatchObject({ soort: '306', Header: { Afzender: linde.hoed.code } });
    expect(gestuurd.retour && 'Client' in gestuurd.retour).toBe(false);
    expect(await geleverd(nummer)).toEqual([{ begin: '2025-01-06', stops: 0 }]);
  });

  test('nog eens starten wordt afgekeurd; van een bericht met een fout telt niets', async () => {
    expect(afkeur(await starten())).toEqual(['9074', '9326']);
    const half = jw305(
      [
        start({ ...basis, ToewijzingNummer: nummer, StatusAanlevering: '3' }),
        start({ ...basis, ToewijzingNummer: 9_999_999 }),
      ],
      client(bsn),
    );
    expect(afkeur(await insturen(linde, half))).toEqual(['9019']);
    expect(await geleverd(nummer)).toEqual([{ begin: '2025-01-06', stops: 0 }]);
  });

  test('tijdelijk stoppen, definitief stoppen en opnieuw starten: elk op zijn beurt', async () => {
    expect(afkeur(await stoppen({ RedenBeeindiging: '20' }))).toEqual([]);
    expect(afkeur(await starten({ StatusAanlevering: '3' }))).toEqual(['9071']);
    expect(afkeur(await stoppen({ RedenBeeindiging: '20', Einddatum: '2025-03-01' }))).toEqual(['9413']);
    expect(afkeur(await stoppen({ Einddatum: '2025-02-27' }))).toEqual(['9414']);
    expect(afkeur(await stoppen())).toEqual([]);
    expect(afkeur(await stoppen({ Einddatum: '2025-03-02' }))).toEqual(['9415']);
    expect(afkeur(await starten({ Begindatum: '2025-03-01' }))).toEqual([]);
    expect(afkeur(await stoppen({ Begindatum: '2025-02-01' }))).toEqual(['9069']);
    expect(await geleverd(nummer)).toEqual([
      { begin: '2025-01-06', stops: 2 },
      { begin: '2025-03-01', stops: 0 },
    ]);
  });

  test('terugnemen: wat is teruggenomen telt als nooit gemeld, en blijft bewaard', async () => {
    expect(afkeur(await stoppen({ StatusAanlevering: '3', Einddatum: '2025-02-20' }))).toEqual(['9063']);
    expect(afkeur(await starten({ Begindatum: '2025-03-01', StatusAanlevering: '3' }))).toEqual([]);
    expect(afkeur(await stoppen({ StatusAanlevering: '3' }))).toEqual([]);
    expect(await geleverd(nummer)).toEqual([{ begin: '2025-01-06', stops: 1 }]);
    const kept = await wereld.sql(sanne, (tx) =>
      rows(
        tx,
        sql`select from toegang.leveringen where toewijzingnummer = ${nummer} and verwijderd_bericht is not null`,
      ),
    );
    expect(kept).toHaveLength(1);
  });

  test('ziet de aanbieder zelf, en een ander niet; wie de cliënt is staat er niet in', async () => {
    const read = (wie: Wie) => wereld.sql(wie, (tx) => rows<object>(tx, sql`select * from toegang.leveringen`));
    expect((await read(linde)).length).toBeGreaterThan(0);
    for (const wie of [elders, wereld.iemand('gemeente', '1892', 'toegang')]) expect(await read(wie)).toEqual([]);
    expect(JSON.stringify(await read(sanne))).not.toContain(bsn);
  });
});

describe('de kop', () => {
  const goed = () => jw305([start({ ...basis, ToewijzingNummer: 1 })], client(nieuwBsn()));
  test('van morgen komt terug met 8848, en verder wordt niets getoetst', async () => {
    const gestuurd = await insturen(linde, goed(), '2025-03-04');
    expect(gestuurd.retour).toMatchObject({ soort: '306', Header: { RetourCodes: ['8848'] } });
    expect(gestuurd.retour && 'Client' in gestuurd.retour).toBe(false);
  });
  test('met een identificatie die al is gebruikt komt terug met 9056', async () => {
    const eerste = tussen(goed(), linde.hoed.code, gemeente, '2025-03-03');
    await stuur(wereld, sanne, linde, eerste);
    const tweede = { ...eerste, Client: { ...eerste.Client, ...client(nieuwBsn()) } };
    expect(afkeur(await stuur(wereld, sanne, linde, tweede))).toEqual(['9056']);
  });
});

describe('een toewijzing uit een bericht', () => {
  const bsn = nieuwBsn();
  const nummer = nummerVoor();
  const versies = () =>
    wereld.sql(sanne, (tx) =>
      rows<{ versie: number; volume: number }>(
        tx,
        sql`select v.versie, v.volume from toegang.v_toewijzingversies v where nummer = ${nummer} order by versie`,
      ),
    );
  const huidig = () =>
    wereld.sql(linde, (tx) =>
      firstRow<{ versie: number; volume: number }>(
        tx,
        sql`select versie, volume from toegang.v_toewijzingen where nummer = ${nummer}`,
      ),
    );
  const omvang = (Volume: number, Toewijzingstijd: string) =>
    toegewezen(nummer, { Toewijzingstijd, Omvang: { Volume, Eenheid: '01', Frequentie: '6' } });

  test('bewaart elke versie; de laatst besloten versie telt', async () => {
    for (const [volume, tijd] of [
      [60, '10:00:00'],
      [90, '11:00:00'],
      [30, '09:00:00'],
      [90, '11:00:00'],
    ] as const)
      expect(afkeur(await wijsToe(bsn, omvang(volume, tijd)))).toEqual([]);
    expect(await huidig()).toEqual({ versie: 2, volume: 90 });
    expect(await versies()).toEqual([
      { versie: 1, volume: 60 },
      { versie: 2, volume: 90 },
      { versie: 3, volume: 30 },
    ]);
  });

  test('met het nummer van een ander komt terug met 9332, en verandert niets', async () => {
    const gestuurd = await wijsToe(nieuwBsn(), omvang(10, '12:00:00'));
    expect(gestuurd.retour).toMatchObject({ soort: '302' });
    expect(afkeur(gestuurd)).toEqual(['9332']);
    expect(await huidig()).toEqual({ versie: 2, volume: 90 });
  });

  test('wordt niet verwijderd zolang er toegekende regels op staan', async () => {
    const weg = toegewezen(nummer, { Toewijzingstijd: '13:00:00', Einddatum: '2025-01-06', RedenWijziging: '13' });
    const noteer = (debet: number[], credit: number[] = []) =>
      wereld.alsof(sanne, ({ tx }) => noteerDeclaraties(tx, { gemeente, wet: 'jeugdwet' }, { debet, credit }));
    await noteer([nummer, nummer + 1, nummer]);
    await noteer([], [nummer]);
    expect(afkeur(await wijsToe(bsn, weg))).toEqual(['9385']);
    await noteer([], [nummer]);
    expect(afkeur(await wijsToe(bsn, weg))).toEqual([]);
  });

  test('voor een aanbieder die hier niet meedoet telt ook, zonder retour; wat niet kan, hoort de gemeente wel', async () => {
    const eigen = nummerVoor();
    const naarElders = (nr: number) =>
      stuur(wereld, sanne, sanne, tussen(bericht301(nieuwBsn(), [toegewezen(nr)]), gemeente, '99000008', '2025-03-03'));
    expect((await naarElders(eigen)).retour).toBeUndefined();
    expect(afkeur(await naarElders(eigen))).toEqual(['9332']);
  });
});

describe('een verzoek', () => {
  const taken = async () =>
    (await wereld.alsof(sanne, readTasks)).filter(({ soort }) => soort === 'toegang/verzoek-beantwoorden');
  const staat = (referentie: string) =>
    wereld.sql(
      linde,
      async (tx) =>
        (
          await firstRow<{ staat: string }>(
            tx,
            sql`select staat from toegang.verzoeken where referentie = ${referentie}`,
          )
        )?.staat,
    );
  const vraag = (bsn: string, referentie: string) =>
    insturen(linde, jw315([aanvraag(1, { ReferentieAanbieder: referentie })], client(bsn)));
  const antwoord = (ReferentieAanbieder: string, VerzoekAntwoord: '1' | '2') =>
    insturen(
      sanne,
      jw319({ ReferentieAanbieder, VerzoekAntwoord, ...(VerzoekAntwoord === '1' && { RedenAfwijzingVerzoek: '7' }) }),
    );

  test('om toewijzing komt op de werkvoorraad met vijf werkdagen', async () => {
    const before = (await taken()).length;
    const gestuurd = await vraag(nieuwBsn(), 'A1');
    expect(gestuurd.retour).toMatchObject({ soort: '316' });
    expect(afkeur(gestuurd)).toEqual([]);
    const open = await taken();
    expect(open).toHaveLength(before + 1);
    expect(open.at(-1)?.uiterlijk?.toString()).toBe('2025-03-10');
    expect(open.at(-1)?.gegevens).toEqual({ verzoek: 'toewijzing', aanbieder: 'De Linde' });
  });

  test('mag niet als er een onderhanden is, of met een referentie die al is gebruikt', async () => {
    const bsn = nieuwBsn();
    await vraag(bsn, 'B1');
    expect(afkeur(await vraag(bsn, 'B2'))).toEqual(['9374']);
    expect(afkeur(await vraag(nieuwBsn(), 'B1'))).toEqual(['9347']);
    expect(afkeur(await antwoord('B1', '1'))).toEqual([]);
    expect(await staat('B1')).toBe('afgewezen');
    expect(afkeur(await vraag(bsn, 'B2'))).toEqual([]);
  });

  test('wordt beantwoord: in onderzoek houdt het open, daarna een afwijzing, en dan niets meer', async () => {
    await vraag(nieuwBsn(), 'C1');
    expect(afkeur(await antwoord('C9', '1'))).toEqual(['9355']);
    expect(afkeur(await antwoord('C1', '2'))).toEqual([]);
    expect((await taken()).map(({ uiterlijk }) => uiterlijk?.toString())).toContain('2025-04-28');
    expect(afkeur(await antwoord('C1', '2'))).toEqual(['9360']);
    expect(afkeur(await antwoord('C1', '1'))).toEqual([]);
    expect(afkeur(await antwoord('C1', '1'))).toEqual(['9365']);
    expect(await staat('C1')).toBe('afgewezen');
  });

  test('wordt gehonoreerd door een 301 met zijn referentie, één keer', async () => {
    const bsn = nieuwBsn();
    const nummer = nummerVoor();
    await vraag(bsn, 'D1');
    expect(afkeur(await wijsToe(bsn, toegewezen(nummer, { ReferentieAanbieder: 'D2' })))).toEqual(['9379']);
    const open = (await taken()).length;
    expect(afkeur(await wijsToe(bsn, toegewezen(nummer, { ReferentieAanbieder: 'D1' })))).toEqual([]);
    expect([await staat('D1'), (await taken()).length]).toEqual(['gehonoreerd', open - 1]);
    expect(afkeur(await antwoord('D1', '1'))).toEqual(['9359']);
    const later = toegewezen(nummer, { ReferentieAanbieder: 'D1', Toewijzingstijd: '12:00:00' });
    expect(afkeur(await wijsToe(bsn, later))).toEqual(['9379']);
  });

  test('om wijziging noemt alles wat loopt', async () => {
    const bsn = nieuwBsn();
    const [een, twee] = [nummerVoor(), nummerVoor()];
    const vow = (anders: Parameters<typeof jw317>[0]) => {
      const bericht = jw317({
        OngewijzigdeProducten: undefined,
        TeWijzigenProducten: undefined,
        NieuweProducten: undefined,
        ...anders,
      });
      return insturen(linde, { ...bericht, Client: { ...bericht.Client, Bsn: bsn } });
    };
    const anders = wijziging(een, {
      GewensteIngangsdatum: '2025-04-01',
      Einddatum: '2025-07-06',
      Omvang: { Volume: 60, Eenheid: '01', Frequentie: '2' },
    });
    const onbekend = await vow({ ReferentieAanbieder: 'E1', TeWijzigenProducten: [anders] });
    expect(onbekend.retour).toMatchObject({
      soort: '318',
      Client: { RetourCodes: ['8187'], Verzoek: { TeWijzigenProducten: [{ RetourCodes: ['0233'] }] } },
    });
    await wijsToe(bsn, toegewezen(een), toegewezen(twee, { Product: { Categorie: '45', Code: '45A02' } }));
    expect(afkeur(await vow({ ReferentieAanbieder: 'E1', TeWijzigenProducten: [anders] }))).toEqual(['9349']);
    const heel = { TeWijzigenProducten: [anders], OngewijzigdeProducten: [{ ToewijzingNummer: twee }] };
    expect(afkeur(await vow({ ReferentieAanbieder: 'E1', ...heel }))).toEqual([]);
    expect(await staat('E1')).toBe('ingediend');
  });
});

test('hetzelfde bericht wordt één keer beoordeeld, en zijn retour ligt bij de aanbieder', async () => {
  const bericht = tussen(
    jw315([aanvraag(1, { ReferentieAanbieder: 'Z1' })], client(nieuwBsn())),
    linde.hoed.code,
    gemeente,
    '2025-03-03',
  );
  const { id } = await stuur(wereld, sanne, linde, bericht);
  expect((await stuur(wereld, sanne, linde, bericht)).id).toBe(id);
  const retour = (await wereld.vraag(linde, berichtInzien, { id }))?.antwoord ?? '';
  expect(await wereld.vraag(linde, berichtInzien, { id: retour })).toMatchObject({ soort: '316' });
});
