// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mailinhoud, schrijfBrief } from './brief.ts';
import { parseSmtp, readMailinstellingen } from './instellingen.ts';
import { isMailadres, kopregel, parseAfzender } from './kopregel.ts';
import { judge } from './smtpfout.ts';

const adres = 'https://inkoop.example';
const taken: Mailinhoud = {
  ...{ soort: 'taken', organisatie: 'Gemeente Gouda', dringend: 1, nieuw: 2, nabij: 0, voorbij: 1, open: 1234 },
  kamers: ['contracten', 'tarieven', 'platform'],
  vervangend: false,
};

describe('een kopregel', () => {
  test.each([
    ['Regio\r\nBcc: dief@elders.example', 'Regio Bcc: dief@elders.example'],
    ['Regio\u2028Bcc: x', 'Regio Bcc: x'],
    ['Bank\u202Elapyap\u202C', 'Bank lapyap'],
    ['ze\u200Bro\u0000', 'ze ro'],
    ['  Súdwest-Fryslân  ', 'Súdwest-Fryslân'],
    ['x'.repeat(500), `${'x'.repeat(119)}…`],
  ])('%j wordt één zichtbare regel', (van, naar) => expect(kopregel(van)).toBe(naar));

  test('heeft nooit een teken dat een regel eindigt of tekst verbergt, en is nooit lang', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const regel = kopregel(text);
        expect(regel).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect([...regel].length).toBeLessThanOrEqual(120);
      }),
    ));
});

test.each(['a@b.nl\n', 'a@b.nl>', '<a@b.nl>', 'a@b.nl, c@d.nl', 'a b@c.nl', '', 'a@b\u202E.nl'])(
  '%j is geen adres om naar te sturen',
  (text) => expect(isMailadres(text)).toBe(false),
);

test.each([
  ['Regio Midden <post@regio.example>', { naam: 'Regio Midden', adres: 'post@regio.example' }],
  ['"Regio, Midden" <post@regio.example>', { naam: 'Regio, Midden', adres: 'post@regio.example' }],
  ['post@regio.example', { naam: 'Inkoopregie', adres: 'post@regio.example' }],
  ['Regio <post@regio.example> <dief@elders.example>', undefined],
  ['Regio post@regio.example', undefined],
  ['', undefined],
])('een afzender: %s', (text, gelezen) => expect(parseAfzender(text)).toEqual(gelezen));

describe('de instellingen', () => {
  const lees = (omgeving: Record<string, string>) => readMailinstellingen({ omgeving, gegevens: '/g', adres });

  test('maken zonder mailserver bestanden', () =>
    expect(lees({})).toMatchObject({ smtp: null, map: '/g/mail', afzender: { adres: 'inkoopregie@inkoop.example' } }));

  test('versleutelen altijd, behalve naar deze machine zelf', () => {
    expect(parseSmtp('smtp://naam:g%40heim@mail.example')).toEqual({
      ...{ host: 'mail.example', port: 587, secure: false, requireTLS: true },
      auth: { user: 'naam', pass: 'g@heim' },
    });
    expect(parseSmtp('smtps://mail.example')).toMatchObject({ port: 465, secure: true });
    expect(parseSmtp('smtp://localhost:25')).toMatchObject({ port: 25, requireTLS: false });
  });

  test('zeggen wat er mis is zonder het wachtwoord te herhalen', () => {
    for (const fout of ['http://naam:geheim@mail.example', 'smtp://naam:geheim@', 'geheim']) {
      expect(() => parseSmtp(fout)).toThrow('INKOOPREGIE_SMTP is geen adres van een mailserver');
      expect(() => parseSmtp(fout)).not.toThrow('geheim');
    }
    expect(() => lees({ INKOOPREGIE_SMTP: 'smtp://mail.example' })).toThrow('zet INKOOPREGIE_AFZENDER');
    expect(() => lees({ INKOOPREGIE_AFZENDER: 'niemand' })).toThrow('geen afzender');
  });
});

describe('een brief', () => {
  test('zegt in gewone taal en als pagina hetzelfde, met aantallen en zonder inhoud', () => {
    const { onderwerp, tekst, html } = schrijfBrief(taken, adres);
    expect(onderwerp).toBe('4 taken vragen uw aandacht: Gemeente Gouda');
    for (const regel of [
      '1 nieuw, met haast',
      '2 nieuw',
      '1 met een termijn die voorbij is',
      'Tarieven, Contracten, Persoonsgegevens',
      '1.234 open taken',
      `${adres}/account/mail`,
    ]) {
      expect(tekst).toContain(regel);
      expect(html).toContain(regel);
    }
    expect(tekst).not.toContain('0 met');
  });

  test.each([
    [{ ...taken, dringend: 0, nieuw: 1, voorbij: 0, open: 1 }, '1 taak vraagt uw aandacht: Gemeente Gouda'],
    [{ soort: 'proef' }, 'Proef: e-mail van Inkoopregie werkt'],
    [
      { soort: 'bevestiging', sleutel: 'abc', tot: Temporal.Instant.from('2025-03-04T08:00Z') },
      'Bevestig uw e-mailadres voor Inkoopregie',
    ],
  ] satisfies readonly (readonly [Mailinhoud, string])[])(
    'heeft een onderwerp dat zegt waar het om gaat',
    (inhoud, onderwerp) => expect(schrijfBrief(inhoud, adres).onderwerp).toBe(onderwerp),
  );

  test('laat een naam van een organisatie geen kop en geen pagina worden', () => {
    const organisatie = '<script>alert(1)</script>"\r\nBcc: dief@elders.example';
    const tot = Temporal.Instant.from('2025-03-04T08:00Z');
    const { onderwerp, html } = schrijfBrief({ soort: 'uitnodiging', organisatie, sleutel: 'abc', tot }, adres);
    expect(onderwerp).not.toMatch(/[\r\n]/);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain(`href="${adres}/uitnodiging/abc"`);
  });
});

describe('wat een mailserver zegt', () => {
  test.each([
    [
      { command: 'RCPT TO', responseCode: 550 },
      { uitkomst: 'geweigerd', reden: 'adres-geweigerd', code: '550' },
    ],
    [
      { command: 'DATA', responseCode: 554 },
      { uitkomst: 'geweigerd', reden: 'bericht-geweigerd', code: '554' },
    ],
    [
      { command: 'RCPT TO', responseCode: 451 },
      { uitkomst: 'later', code: '451' },
    ],
    [
      { command: 'RCPT TO', responseCode: 421 },
      { uitkomst: 'storing', code: '421' },
    ],
    [
      { command: 'MAIL FROM', responseCode: 553 },
      { uitkomst: 'storing', code: '553' },
    ],
    [
      { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
      { uitkomst: 'storing', code: '535' },
    ],
    [{ code: 'ETIMEDOUT' }, { uitkomst: 'storing', code: 'ETIMEDOUT' }],
    ['iets', { uitkomst: 'storing', code: 'onbekend' }],
  ])('%j', (error, uitkomst) => expect(judge(error)).toEqual(uitkomst));
});
