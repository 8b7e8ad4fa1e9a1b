// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import {
  collegaUitnodigen,
  mailadresOpgeven,
  mailadresVerwijderen,
  mailInzien,
  mailvoorkeurenKiezen,
  medewerkerBlokkeren,
  rolBeeindigen,
  uitnodigingIntrekken,
  vervangingVastleggen,
} from '#modules/regio';
import { rows } from '#platform/database';
import { platformHoed } from '#platform/hoed';
import { zetMailsKlaar } from '#platform/mail';
import { confirmMailadres, isBevestigbaar } from '#platform/mailadres-bevestigen';
import { acceptUitnodiging } from '#platform/uitnodiging-aannemen';
import { leesDeel, leesKop } from '../support/mailserver.ts';
import { begin, mailwereld, sleutelIn } from '../support/mailwereld.ts';
import { issuer, leegte, mens, reden } from '../support/mensen.ts';

const hier = mailwereld();

describe('een e-mailadres', () => {
  test('telt pas na bevestigen; de koppeling werkt één keer en ligt nergens, het adres ligt gesloten', async () => {
    const anna = await mens(hier.world, 'Anna', ['toegang'], { soort: 'gemeente', code: leegte() });
    await hier.world.lukt(await anna.nu(), mailadresOpgeven, { adres: 'Anna.Bos@gemeente.example' });
    const { post } = await hier.verstuur();
    expect(post.map(({ aan }) => aan)).toEqual(['Anna.Bos@gemeente.example']);
    const sleutel = sleutelIn(post[0]?.ruw);
    expect(sleutel).toHaveLength(43);
    expect(await hier.world.vraag(await anna.nu(), mailInzien, {})).toMatchObject({
      adres: null,
      nieuw: { adres: 'Anna.Bos@gemeente.example' },
    });
    const stored = await hier.world.sql({ ...(await anna.nu()), hoed: platformHoed }, (tx) =>
      rows<{ alles: string }>(
        tx,
        sql`select row_to_json(a)::text as alles from platform.mailadressen a
            union all select row_to_json(m)::text from platform.mails m
            union all select row_to_json(g)::text from platform.gebeurtenissen g`,
      ),
    );
    expect(stored.length).toBeGreaterThan(2);
    for (const { alles } of stored) expect(alles).not.toMatch(new RegExp(`${sleutel}|anna\\.bos@`, 'i'));
    expect(await isBevestigbaar(hier.world.omgeving, sleutel)).toBe(true);
    expect(await confirmMailadres(hier.world.omgeving, sleutel)).toBe(true);
    expect(await confirmMailadres(hier.world.omgeving, sleutel)).toBe(false);
    expect(await hier.world.vraag(await anna.nu(), mailInzien, {})).toMatchObject({
      adres: 'Anna.Bos@gemeente.example',
      nieuw: null,
    });
  });

  test('wordt niet bevestigd met de koppeling van een eerder adres, een oude of een verzonnen koppeling', async () => {
    const anna = await hier.metAdres(['toegang']);
    await hier.world.lukt(await anna.nu(), mailadresOpgeven, { adres: 'eerder@gemeente.example' });
    const eerder = sleutelIn((await hier.verstuur()).post[0]?.ruw);
    await hier.world.lukt(await anna.nu(), mailadresOpgeven, { adres: 'later@gemeente.example' });
    const later = sleutelIn((await hier.verstuur()).post[0]?.ruw);
    expect(await confirmMailadres(hier.world.omgeving, eerder)).toBe(false);
    expect(await confirmMailadres(hier.world.omgeving, 'x'.repeat(43))).toBe(false);
    expect(await hier.world.vraag(await anna.nu(), mailInzien, {})).toMatchObject({ adres: anna.adres });
    const nu = await hier.world.alsof(await anna.nu(), async (context) => context.nu);
    await hier.world.zetKlok(nu.add({ hours: 25 }).toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString());
    expect(await confirmMailadres(hier.world.omgeving, later)).toBe(false);
    await hier.world.zetKlok(begin);
  });

  test('is niet te gebruiken om anderen lastig te vallen, en alleen van wie het opgaf', async () => {
    const anna = await hier.metAdres(['toegang']);
    for (let keer = 0; keer < 4; keer += 1)
      await hier.world.lukt(await anna.nu(), mailadresOpgeven, { adres: `ander${keer}@elders.example` });
    expect(await hier.world.doe(await anna.nu(), mailadresOpgeven, { adres: 'nog@elders.example' })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'mailadres-te-vaak' }],
    });
    const bram = await mens(hier.world, 'Bram', ['toegang'], { soort: 'gemeente', code: anna.code });
    expect(await hier.world.vraag(await bram.nu(), mailInzien, {})).toMatchObject({ adres: null, nieuw: null });
    const seen = await hier.world.sql(await bram.nu(), (tx) => rows(tx, sql`select from platform.mailadressen`));
    expect(seen).toEqual([]);
  });

  test.each([
    'a@b.nl\r\nBcc: x@y.nl',
    'Naam <a@b.nl>',
    'a@b.nl,c@d.nl',
    '"a b"@c.nl',
    'a@b',
    `${'a'.repeat(300)}@b.nl`,
  ])('wordt geweigerd als het meer is dan een adres: %j', async (fout) => {
    const anna = await mens(hier.world, 'Anna', ['toegang'], { soort: 'gemeente', code: leegte() });
    expect(await hier.world.doe(await anna.nu(), mailadresOpgeven, { adres: fout })).toMatchObject({
      status: 'invalid',
    });
  });

  test('wordt met alles wat erbij hoort gewist; wat klaarlag gaat niet meer', async () => {
    const anna = await hier.metAdres(['toegang']);
    await hier.taak(anna.code, 'a', '2025-03-04');
    await zetMailsKlaar(hier.world.omgeving);
    await hier.world.lukt(await anna.nu(), mailadresVerwijderen, {});
    expect((await hier.verstuur()).post).toEqual([]);
  });
});

describe('een uitnodiging per e-mail', () => {
  test('gaat naar het adres, is voor wie haar maakte niet te zien, en werkt', async () => {
    const code = leegte();
    const anna = await mens(hier.world, 'Anna', ['beheerder'], { soort: 'gemeente', code });
    const made = await hier.world.lukt(await anna.nu(), collegaUitnodigen, {
      ...{ naam: 'Bram Bos', email: 'bram@gemeente.example', rollen: ['toegang'], perMail: true, reden },
    });
    expect(made.sleutel).toBeNull();
    const { post } = await hier.verstuur();
    expect(post.map(({ aan }) => aan)).toEqual(['bram@gemeente.example']);
    expect(post[0]?.ruw).not.toContain('Bram');
    const accepted = await acceptUitnodiging(hier.world.omgeving, sleutelIn(post[0]?.ruw), {
      issuer,
      subject: 'bram-mail',
    });
    expect(accepted).toHaveProperty('persoon');
  });

  test('gaat niet meer als zij is ingetrokken voordat zij weg was', async () => {
    const anna = await mens(hier.world, 'Anna', ['beheerder'], { soort: 'gemeente', code: leegte() });
    const { uitnodiging } = await hier.world.lukt(await anna.nu(), collegaUitnodigen, {
      ...{ naam: 'Bram', email: 'weg@gemeente.example', rollen: ['toegang'], perMail: true, reden },
    });
    await hier.world.lukt(await anna.nu(), uitnodigingIntrekken, { uitnodiging, reden });
    expect((await hier.verstuur()).post).toEqual([]);
  });
});

describe('bericht over taken', () => {
  test('gaat bij haast meteen, noemt organisatie en aantal, en niets van waar het om gaat', async () => {
    const anna = await hier.metAdres(['toegang']);
    await hier.taak(anna.code, 'geheim-kenmerk-1', '2025-03-05');
    await hier.taak(anna.code, 'geheim-kenmerk-2');
    const { post } = await hier.verstuur();
    expect(post.map(({ aan }) => aan)).toEqual([anna.adres]);
    const ruw = post[0]?.ruw ?? '';
    const text = leesDeel(ruw, 'text/plain');
    expect(text).toContain(`in uw werk voor ${anna.code}`);
    expect(text).toContain('- 1 nieuw, met haast');
    expect(text).toContain('in totaal 2 open taken');
    expect(text).toContain('Toegang');
    expect(leesDeel(ruw, 'text/html')).toContain('<a href="https://inkoop.example/"');
    expect(leesKop(ruw)).toContain('List-Unsubscribe: <https://inkoop.example/account/mail>');
    expect(ruw).not.toMatch(/geheim-kenmerk|Anna Bos/);
    expect((await hier.verstuur()).post).toEqual([]);
  });

  test('komt hoogstens één keer per uur meteen; wat intussen komt, gaat daarna samen', async () => {
    await hier.world.zetKlok('2025-03-03T10:00');
    const anna = await hier.metAdres(['toegang']);
    await hier.taak(anna.code, 'a', '2025-03-04');
    expect((await hier.verstuur()).post).toHaveLength(1);
    await hier.taak(anna.code, 'b', '2025-03-04');
    await hier.taak(anna.code, 'c', '2025-03-04');
    expect((await hier.verstuur()).post).toEqual([]);
    await hier.world.zetKlok('2025-03-03T11:01');
    const { post } = await hier.verstuur();
    expect(post).toHaveLength(1);
    expect(leesDeel(post[0]?.ruw ?? '', 'text/plain')).toContain('- 2 nieuw, met haast');
  });

  test('verzamelt per werkdag vanaf acht uur, en slaat weekend en feestdag over', async () => {
    await hier.world.zetKlok('2025-04-17T10:00');
    const anna = await hier.metAdres(['toegang']);
    await hier.taak(anna.code, 'a');
    expect((await hier.verstuur()).post).toEqual([]);
    // Good Friday, the weekend and Easter Monday.
    for (const dag of ['2025-04-18T10:00', '2025-04-19T10:00', '2025-04-21T10:00', '2025-04-22T07:59']) {
      await hier.world.zetKlok(dag);
      expect((await hier.verstuur()).post, dag).toEqual([]);
    }
    await hier.world.zetKlok('2025-04-22T08:01');
    expect((await hier.verstuur()).post.map(({ aan }) => aan)).toEqual([anna.adres]);
    await hier.world.zetKlok('2025-04-23T09:00');
    expect((await hier.verstuur()).post, 'niets nieuws').toEqual([]);
  });

  test('meldt een termijn één keer als zij nadert en één keer als zij voorbij is', async () => {
    await hier.world.zetKlok('2025-05-12T09:00');
    const anna = await hier.metAdres(['toegang']);
    await hier.world.lukt(await anna.nu(), mailvoorkeurenKiezen, { dringend: 'geen', nieuw: 'geen', termijn: 'dag' });
    await hier.taak(anna.code, 'a', '2025-05-20');
    const gezegd: string[] = [];
    for (const dag of ['13', '14', '15', '16', '19', '20', '21', '22']) {
      await hier.world.zetKlok(`2025-05-${dag}T09:00`);
      for (const { ruw } of (await hier.verstuur()).post) {
        const text = leesDeel(ruw, 'text/plain');
        gezegd.push(`${dag} ${/- 1 met een termijn die (\w+)/.exec(text)?.[1]}`);
      }
    }
    expect(gezegd).toEqual(['15 binnen', '21 voorbij']);
  });

  test('komt per week op de eerste werkdag, en nooit voor wie dat koos', async () => {
    await hier.world.zetKlok('2025-06-03T09:00');
    const code = leegte();
    const week = await hier.metAdres(['toegang'], code);
    await hier.world.lukt(await week.nu(), mailvoorkeurenKiezen, { dringend: 'week', nieuw: 'week', termijn: 'week' });
    const nooit = await hier.metAdres(['toegang'], code);
    await hier.world.lukt(await nooit.nu(), mailvoorkeurenKiezen, { dringend: 'geen', nieuw: 'geen', termijn: 'geen' });
    await hier.taak(code, 'a');
    await hier.taak(code, 'b', '2025-06-04');
    await hier.world.zetKlok('2025-06-04T09:00');
    expect((await hier.verstuur()).post).toEqual([]);
    // Monday is Whit Monday.
    await hier.world.zetKlok('2025-06-09T09:00');
    expect((await hier.verstuur()).post).toEqual([]);
    await hier.world.zetKlok('2025-06-10T09:00');
    expect((await hier.verstuur()).post.map(({ aan }) => aan)).toEqual([week.adres]);
    await hier.world.lukt(await nooit.nu(), mailvoorkeurenKiezen, { dringend: 'dag', nieuw: 'dag', termijn: 'dag' });
    await hier.world.zetKlok('2025-06-11T09:00');
    expect((await hier.verstuur()).post, 'wat al oud is komt niet alsnog').toEqual([]);
    await hier.world.zetKlok(begin);
  });

  test('zegt niets over wat is gedaan voordat het weg was, en niets aan wie geen rol meer heeft of is geblokkeerd', async () => {
    const code = leegte();
    await hier.metAdres(['toegang'], code);
    await hier.taak(code, 'a', '2025-03-04');
    await hier.taak(code, 'b', '2025-03-04');
    await zetMailsKlaar(hier.world.omgeving);
    await hier.klaar(code, 'a');
    const { post } = await hier.verstuur();
    expect(leesDeel(post[0]?.ruw ?? '', 'text/plain')).toContain('- 1 nieuw, met haast');

    const bea = await hier.metAdres(['toegang', 'financien']);
    const beheer = await mens(hier.world, 'Beheer', ['beheerder'], { soort: 'gemeente', code: bea.code });
    await hier.taak(bea.code, 'a', '2025-03-04');
    await zetMailsKlaar(hier.world.omgeving);
    await hier.klaar(bea.code, 'a');
    expect((await hier.verstuur()).post, 'alles gedaan').toEqual([]);

    const cor = await hier.metAdres(['toegang', 'financien'], bea.code);
    await hier.taak(bea.code, 'b', '2025-03-04');
    await zetMailsKlaar(hier.world.omgeving);
    await hier.world.lukt(await beheer.nu(), rolBeeindigen, { persoon: cor.id, rol: 'toegang', reden });
    await hier.world.lukt(await beheer.nu(), medewerkerBlokkeren, { persoon: bea.id, reden });
    expect((await hier.verstuur()).post).toEqual([]);
  });

  test('gaat tijdens een vervanging naar de vervanger, en niet naar wie weg is', async () => {
    const code = leegte();
    const anna = await hier.metAdres(['toegang'], code);
    const bram = await hier.metAdres(['financien'], code);
    await hier.world.lukt(await anna.nu(), vervangingVastleggen, {
      ...{ vervanger: bram.id, rollen: ['toegang'], van: '2025-03-03', tot: '2025-03-07', reden },
    });
    await hier.taak(code, 'a', '2025-03-04');
    const { post } = await hier.verstuur();
    expect(post.map(({ aan }) => aan)).toEqual([bram.adres]);
    expect(leesDeel(post[0]?.ruw ?? '', 'text/plain')).toContain('wie u nu vervangt');
  });
});
