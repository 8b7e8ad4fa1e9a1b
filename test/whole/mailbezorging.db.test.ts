// SPDX-License-Identifier: EUPL-1.2
import { mkdtempDisposable, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { mailInzien, mailOpnieuwVersturen, onbezorgdeMail } from '#modules/regio';
import { bezorgMails, readMailinstellingen, ruimMailsOp, zetMailsKlaar } from '#platform/mail';
import { readMailstand } from '#platform/metingen';
import { leesKop } from '../support/mailserver.ts';
import { begin, mailwereld, webadres } from '../support/mailwereld.ts';
import { leegte, mens } from '../support/mensen.ts';

const hier = mailwereld();

describe('bezorgen', () => {
  const opMap = async (map: string) =>
    bezorgMails(hier.world.omgeving, readMailinstellingen({ omgeving: {}, gegevens: map, adres: webadres }));

  test('zet zonder mailserver elke e-mail als bestand in een map', async () => {
    const anna = await hier.metAdres(['toegang']);
    await hier.taak(anna.code, 'a', '2025-03-04');
    await zetMailsKlaar(hier.world.omgeving);
    await using map = await mkdtempDisposable(`${tmpdir()}/mail-`);
    expect(await opMap(map.path)).toMatchObject({ verzonden: 1, storing: null });
    const [file = ''] = await readdir(`${map.path}/mail`);
    const ruw = await readFile(`${map.path}/mail/${file}`, 'latin1');
    expect(file).toMatch(/\.eml$/);
    expect(leesKop(ruw)).toContain(`To: ${anna.adres}`);
    expect(await opMap(map.path)).toMatchObject({ verzonden: 0 });
  });

  test('houdt op bij een weigering voor altijd, laat die aan de beheerder zien zonder adres, en gaat op verzoek opnieuw', async () => {
    const anna = await hier.metAdres(['toegang']);
    const beheer = await mens(hier.world, 'Beheer', ['beheerder'], { soort: 'gemeente', code: anna.code });
    hier.gedraag({ ontvanger: (aan) => (aan === anna.adres ? 550 : undefined) });
    await hier.taak(anna.code, 'a', '2025-03-04');
    expect((await hier.verstuur()).post).toEqual([]);
    const { mails } = await hier.world.vraag(await beheer.nu(), onbezorgdeMail, {});
    const [mail] = mails;
    expect(mails).toHaveLength(1);
    expect(mail).toMatchObject({
      naam: 'Anna',
      soort: 'taken',
      staat: 'mislukt',
      reden: 'adres-geweigerd',
      pogingen: 1,
    });
    expect(JSON.stringify(mail)).not.toContain(anna.adres);
    expect((await hier.world.vraag(await anna.nu(), mailInzien, {})).geweigerd).not.toBeNull();
    const ander = await mens(hier.world, 'Ander', ['beheerder'], { soort: 'gemeente', code: leegte() });
    expect(await hier.world.vraag(await ander.nu(), onbezorgdeMail, {})).toEqual({ mails: [] });
    expect(await hier.world.doe(await ander.nu(), mailOpnieuwVersturen, { mail: mail?.id })).toMatchObject({
      status: 'refused',
    });
    hier.gedraag({});
    await hier.world.lukt(await beheer.nu(), mailOpnieuwVersturen, { mail: mail?.id });
    expect((await hier.verstuur()).post.map(({ aan }) => aan)).toEqual([anna.adres]);
    expect(await hier.world.vraag(await beheer.nu(), onbezorgdeMail, {})).toEqual({ mails: [] });
  });

  test('wacht na een tijdelijke weigering steeds langer, en laat de andere niet wachten', async () => {
    const [anna, bram] = [await hier.metAdres(['toegang']), await hier.metAdres(['toegang'])];
    const pogingen: string[] = [];
    hier.gedraag({
      ontvanger: (aan) => {
        if (aan !== anna.adres) return undefined;
        pogingen.push(aan);
        return 451;
      },
    });
    await hier.taak(anna.code, 'a', '2025-03-06');
    await hier.taak(bram.code, 'a', '2025-03-06');
    expect((await hier.verstuur()).post.map(({ aan }) => aan)).toEqual([bram.adres]);
    await hier.verstuur();
    expect(pogingen).toHaveLength(1);
    for (const tijd of ['07:02', '07:03', '07:05', '07:10', '07:30']) {
      await hier.world.zetKlok(`2025-03-03T${tijd}`);
      await hier.verstuur();
    }
    expect(pogingen.length).toBe(5);
    hier.gedraag({});
    await hier.world.zetKlok('2025-03-03T09:00');
    expect((await hier.verstuur()).post.filter(({ aan }) => aan === anna.adres)).toHaveLength(1);
    await hier.world.zetKlok(begin);
  });

  test('stuurt hetzelfde opnieuw, met hetzelfde kenmerk, als de server halverwege wegvalt', async () => {
    const anna = await hier.metAdres(['toegang']);
    await hier.taak(anna.code, 'a', '2025-03-04');
    hier.gedraag({ bericht: () => 'weg' });
    const eerst = await hier.verstuur();
    expect(eerst.storing).not.toBeNull();
    hier.gedraag({});
    await hier.world.zetKlok('2025-03-03T07:05');
    const daarna = await hier.verstuur();
    await hier.world.zetKlok(begin);
    const kenmerken = [...eerst.post, ...daarna.post].map(({ ruw }) =>
      leesKop(ruw).find((regel) => regel.startsWith('Message-ID')),
    );
    expect(kenmerken).toHaveLength(2);
    expect(new Set(kenmerken).size).toBe(1);
  });

  test('houdt zich in als de server er niet is, en verliest niets', async () => {
    const anna = await hier.metAdres(['toegang']);
    await hier.taak(anna.code, 'a', '2025-03-04');
    await zetMailsKlaar(hier.world.omgeving);
    const weg = readMailinstellingen({
      omgeving: { INKOOPREGIE_SMTP: 'smtp://127.0.0.1:1', INKOOPREGIE_AFZENDER: 'post@inkoop.example' },
      ...{ gegevens: '/onbekend', adres: webadres },
    });
    expect((await bezorgMails(hier.world.omgeving, weg)).storing).toBe('ESOCKET');
    await hier.world.zetKlok('2025-03-03T07:05');
    expect((await hier.verstuur()).post.map(({ aan }) => aan)).toEqual([anna.adres]);
    await hier.world.zetKlok(begin);
  });

  test('gebeurt door vier tegelijk, en elke e-mail gaat één keer', async () => {
    const code = leegte();
    const mensen = [];
    for (let keer = 0; keer < 20; keer += 1) mensen.push(await hier.metAdres(['toegang'], code));
    await hier.taak(code, 'a', '2025-03-04');
    const before = hier.server.ontvangen.length;
    await Promise.all(Array.from({ length: 4 }, () => zetMailsKlaar(hier.world.omgeving)));
    await Promise.all(Array.from({ length: 4 }, () => bezorgMails(hier.world.omgeving, hier.instellingen())));
    const aan = hier.server.ontvangen.slice(before).map((een) => een.aan);
    expect(aan.toSorted()).toEqual(mensen.map((een) => een.adres).toSorted());
  });

  test('telt mee in de metingen, en wordt na een tijd opgeruimd', async () => {
    const stand = await readMailstand(hier.world.omgeving);
    expect(stand.verzonden).toBeGreaterThan(20);
    expect(stand).toMatchObject({ wachtend: 0, mislukt: 0 });
    await hier.world.zetKlok('2026-03-03T07:00');
    expect(await ruimMailsOp(hier.world.omgeving)).toBeGreaterThan(20);
    expect((await readMailstand(hier.world.omgeving)).verzonden).toBe(stand.verzonden);
  });
});
