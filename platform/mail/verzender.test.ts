// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { mailbewijs } from '../../test/support/mailbewijs.ts';
import { type Gedrag, leesKop, type Mailserver, openMailserver } from '../../test/support/mailserver.ts';
import { schrijfBrief } from './brief.ts';
import { type Mailinstellingen, parseSmtp } from './instellingen.ts';
import { verstuurProef } from './proef.ts';
import { openMailpost } from './verzender.ts';

let server: Mailserver | undefined;
afterEach(async () => {
  await server?.sluit();
  server = undefined;
});
async function open(gedrag: Gedrag = {}): Promise<Mailserver> {
  server = await openMailserver(() => gedrag);
  return server;
}
const met = (url: string, anders: object = {}): Mailinstellingen => ({
  afzender: { naam: 'Régio "Midden", €', adres: 'post@inkoop.example' },
  smtp: { ...parseSmtp(url), ...anders },
  ...{ map: '/onbekend', adres: 'https://inkoop.example' },
});

test('over de lijn is een kop één kop, wat er ook in een naam staat', async () => {
  const { url, ontvangen } = await open();
  const organisatie = `Gemeente\r\nBcc: dief@elders.example\r\n\r\nBeste lezer ${'é'.repeat(300)}`;
  const tot = Temporal.Instant.from('2025-03-04T08:00Z');
  const brief = schrijfBrief({ soort: 'uitnodiging', organisatie, sleutel: 'abc', tot }, 'https://inkoop.example');
  const post = await openMailpost(met(url));
  expect(await post.stuur({ ...brief, id: 'kenmerk-1', aan: 'anna@gemeente.example' })).toEqual({
    uitkomst: 'verzonden',
  });
  post.sluit();
  const [een] = ontvangen;
  const koppen = leesKop(een?.ruw ?? '');
  expect(koppen.map((kop) => kop.split(':')[0]).toSorted()).toEqual([
    ...['Auto-Submitted', 'Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To'],
    'X-Auto-Response-Suppress',
  ]);
  expect(een).toMatchObject({ van: 'post@inkoop.example', aan: 'anna@gemeente.example' });
  expect(koppen).toContain('To: anna@gemeente.example');
  expect(koppen).toContain('Message-ID: <kenmerk-1@inkoop.example>');
  expect(een?.ruw.split('\r\n').every((line) => line.length <= 998)).toBe(true);
  // Nothing but ASCII, whatever a name holds.
  expect(een?.ruw).toMatch(/^[\t\r\n\x20-\x7E]*$/);
});

test.each(['anna@gemeente.example\r\nRCPT TO:<dief@elders.example>', 'a@b.nl, c@d.nl', '<a@b.nl>'])(
  'naar %j gaat niets',
  async (aan) => {
    const { url, ontvangen } = await open();
    const { gedaan } = await verstuurProef(met(url), aan);
    expect(gedaan).toMatchObject({ uitkomst: 'geweigerd', reden: 'adres-geweigerd' });
    expect(ontvangen).toEqual([]);
  },
);

describe('aanmelden', () => {
  const aanmelden = { user: 'naam', pass: 'g@heim' };
  test('lukt met naam en wachtwoord, en niet met een ander', async () => {
    const { poort, ontvangen } = await open({ aanmelden });
    expect((await verstuurProef(met(`smtp://naam:g%40heim@127.0.0.1:${poort}`), 'a@b.example')).gedaan).toEqual({
      uitkomst: 'verzonden',
    });
    const fout = await verstuurProef(met(`smtp://naam:ander-geheim@127.0.0.1:${poort}`), 'a@b.example');
    expect(fout.gedaan).toEqual({ uitkomst: 'storing', code: '535' });
    expect(JSON.stringify(fout)).not.toContain('ander-geheim');
    expect(ontvangen).toHaveLength(1);
  });
});

describe('versleuteling', () => {
  test('gaat met STARTTLS naar een server die wij kennen, en niet naar een andere of zonder', async () => {
    const { url, ontvangen } = await open({ tls: mailbewijs });
    const veilig = met(url, { requireTLS: true, tls: { ca: mailbewijs.cert } });
    expect((await verstuurProef(veilig, 'a@b.example')).gedaan).toEqual({ uitkomst: 'verzonden' });
    expect(ontvangen[0]?.versleuteld).toBe(true);
    expect((await verstuurProef(met(url), 'a@b.example')).gedaan).toMatchObject({ uitkomst: 'storing' });
    await server?.sluit();
    const kaal = await open();
    const zonder = await verstuurProef(met(kaal.url, { requireTLS: true }), 'a@b.example');
    expect(zonder.gedaan).toMatchObject({ uitkomst: 'storing' });
    expect(kaal.ontvangen).toEqual([]);
  });
});

test('een server die niets zegt, houdt niemand op', async () => {
  const stil = createServer(() => {}).listen(0, '127.0.0.1');
  await new Promise((resolve) => stil.once('listening', resolve));
  const address = stil.address();
  const poort = typeof address === 'object' && address ? address.port : 0;
  const { gedaan } = await verstuurProef(met(`smtp://127.0.0.1:${poort}`, { greetingTimeout: 300 }), 'a@b.example');
  stil.close();
  expect(gedaan).toMatchObject({ uitkomst: 'storing' });
});
