// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readAanmeldbestand } from './aanmeldbestand.ts';
import { enigeProvider } from './aanmeldprovider.ts';
import { gewoneDuur } from './sessieduur.ts';

const voorbeeld = `
providers:
  - code: gemeente
    naam: Medewerkers van de gemeente
    issuer: https://aanmelden.gemeente.example
    geheim: GEHEIM_GEMEENTE
    niveau: substantieel
  - code: eherkenning
    naam: eHerkenning
    issuer: https://makelaar.example
    client: inkoop
    geheim: GEHEIM_EHERKENNING
    scopes: [eherkenning]
    acr: ["urn:etoegang:core:assurance-class:loa3"]
    claims: { kvk: kvknummer, vestiging: vestigingsnummer }
sessie: { stil: 30 }
minstens: { aanbieder: substantieel }
`;
const geheimen = { GEHEIM_GEMEENTE: 'een', GEHEIM_EHERKENNING: 'twee' };

test('leest twee providers, met ieder een eigen deur en een geheim uit de omgeving', () => {
  const { providers, sessieduur, minstens } = readAanmeldbestand(voorbeeld, geheimen);
  expect(providers.map(({ code, client, geheim, terug, niveau }) => [code, client, geheim, terug, niveau])).toEqual([
    ['gemeente', 'inkoopregie', 'een', '/aanmelden/terug/gemeente', 'substantieel'],
    ['eherkenning', 'inkoop', 'twee', '/aanmelden/terug/eherkenning', 'laag'],
  ]);
  expect(providers[1]?.claims).toEqual({ niveau: 'acr', kvk: 'kvknummer', vestiging: 'vestigingsnummer' });
  expect(sessieduur).toEqual({ stil: 30, hoogstens: gewoneDuur.hoogstens });
  expect(minstens).toEqual({ aanbieder: 'substantieel' });
});

test('een leeg bestand laat alles zoals het is', () => {
  expect(readAanmeldbestand('', {})).toEqual({ providers: [], sessieduur: gewoneDuur, minstens: {} });
});

const fout = (tekst: string, variabelen = {}, lees?: (pad: string) => string): string => {
  try {
    readAanmeldbestand(tekst, variabelen, lees);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

test('zegt alles wat niet klopt in één keer, en nooit een geheim', () => {
  const melding = fout(`
providers:
  - code: Hoofdletter
    naam: ""
    issuer: ftp://elders
    geheim: dit-is-het-geheim-zelf
    onbekend: 1
sessie: { stil: 1 }
minstens: { aanbieder: veel }
`);
  for (const veld of [
    'providers.0.code',
    'providers.0.naam',
    'providers.0.issuer',
    'providers.0.geheim',
    'sessie.stil',
    'minstens.aanbieder',
  ])
    expect(melding).toContain(veld);
  expect(melding).not.toContain('dit-is-het-geheim-zelf');
  expect(fout('geheim: [dit-is-het-geheim-zelf')).toMatch(/geen geldige YAML/);
  expect(fout('geheim: [dit-is-het-geheim-zelf')).not.toContain('dit-is-het');
});

test('leest een sleutel uit zijn bestand, en zegt wat eraan schort zonder haar te noemen', () => {
  const metSleutel = voorbeeld.replace('geheim: GEHEIM_GEMEENTE', 'sleutel: /sleutels/a.pem\n    sleutelnummer: een');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const [gemeente, eherkenning] = readAanmeldbestand(metSleutel, geheimen, () => pem).providers;
  expect(gemeente).toMatchObject({ geheim: '', sleutel: { algoritme: 'ES256', nummer: 'een' } });
  expect(eherkenning).toMatchObject({ geheim: 'twee', sleutel: null });
  const zwak = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const opSlot = privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' });
  for (const inhoud of ['dit is geen sleutel', zwak.export({ format: 'pem', type: 'pkcs8' }), opSlot]) {
    const melding = fout(metSleutel, geheimen, () => String(inhoud));
    expect(melding).toContain('gemeente: in /sleutels/a.pem staat geen privésleutel');
    expect(melding).not.toContain(String(inhoud).slice(0, 200));
  }
  expect(fout(metSleutel, geheimen)).toContain(
    'gemeente: het bestand /sleutels/a.pem met de sleutel is niet te lezen.',
  );
  const beide = metSleutel.replace('sleutel: /', 'geheim: GEHEIM_GEMEENTE\n    sleutel: /');
  expect(fout(beide, geheimen)).toContain('providers.0.geheim');
  expect(fout(voorbeeld.replace('geheim: GEHEIM_GEMEENTE', ''), geheimen)).toContain('providers.0.geheim');
});

test('weigert een leeg geheim en twee providers met dezelfde code', () => {
  expect(fout(voorbeeld, { GEHEIM_GEMEENTE: 'een' })).toContain(
    'eherkenning: de variabele GEHEIM_EHERKENNING is leeg.',
  );
  expect(fout(voorbeeld.replace('code: eherkenning', 'code: gemeente'), geheimen)).toContain('één keer');
});

test('de provider van INKOOPREGIE_OIDC_ISSUER houdt zijn deur', () => {
  expect(enigeProvider('https://aanmelden.example', 'x').terug).toBe('/aanmelden/terug');
});
