// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { adresToetsen, guarded, isOpenbaarAdres, stuur } from './uitgaand.ts';

const binnen = [
  ...[
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
  ],
  ...[
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
  ],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1', '2001::1', 'geen-adres'],
];
const buiten = ['1.1.1.1', '172.32.0.1', '193.0.0.1', '2a00:1450:400e:80e::200e', '2606:4700::1111'];

describe('een adres dat een ander koos', () => {
  test.each(binnen)('%s ligt niet buiten', (ip) => expect(isOpenbaarAdres(ip)).toBe(false));
  test.each(buiten)('%s ligt buiten', (ip) => expect(isOpenbaarAdres(ip)).toBe(true));

  test.each([
    ['https://koppeling.gemeente.nl/inkoop?a=b', null],
    ['https://1.1.1.1/x', null],
    ['http://koppeling.gemeente.nl/', 'adres-onbeveiligd'],
    ['ftp://koppeling.gemeente.nl/', 'adres-ongeldig'],
    ['javascript:alert(1)', 'adres-ongeldig'],
    ['koppeling', 'adres-ongeldig'],
    ['https://naam:woord@koppeling.gemeente.nl/', 'adres-met-aanmelding'],
    ['https://koppeling.gemeente.nl/#x', 'adres-met-aanmelding'],
    ['https://localhost/', 'adres-niet-openbaar'],
    ['https://127.0.0.1/', 'adres-niet-openbaar'],
    ['https://2130706433/', 'adres-niet-openbaar'],
    ['https://0x7f.1/', 'adres-niet-openbaar'],
    ['https://[::1]/', 'adres-niet-openbaar'],
    ['https://[::ffff:169.254.169.254]/', 'adres-niet-openbaar'],
  ])('%s: %s', (adres, fout) => expect(adresToetsen(adres, false)).toBe(fout));

  test('mag in een proef deze computer zijn', () => {
    expect(adresToetsen('http://localhost:4000/', true)).toBeNull();
  });

  test('wordt beoordeeld op waar de naam heen leidt, op het moment dat wordt gebeld', async () => {
    const heen = (host: string) =>
      new Promise<string>((resolve) =>
        guarded(host, {}, (error, address) => resolve(error ? 'geweigerd' : String(address))),
      );
    expect(await heen('localhost')).toBe('geweigerd');
  });

  test('wordt in productie niet gebeld als het binnen ligt, en een doorverwijzing wordt niet gevolgd', async () => {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.writeHead(307, { Location: '/verder' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const adres = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/begin`;
    try {
      expect(await stuur({ adres, koppen: {}, inhoud: '{}' }, false)).toEqual({ uitkomst: 'adres-geweigerd' });
      expect(heard).toEqual([]);
      expect(await stuur({ adres, koppen: {}, inhoud: '{}' }, true)).toEqual({ uitkomst: 'beantwoord', status: 307 });
      expect(heard).toEqual(['/begin']);
    } finally {
      server.close();
    }
  });
});
