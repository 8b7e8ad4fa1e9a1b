// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { kopVan, loadSleutels, ontsleutel, ontsleutelTekst, parseSleutels, versleutel, zoeksleutel } from './kluis.ts';

const key = () => randomBytes(32).toString('base64');
const [oude, nieuwe, zoek] = [key(), key(), key()];
const sleutels = parseSleutels(`2025:${oude},zoek:${zoek}`, 'de test');
const context = 'toegang.clienten/gemeente/0513';

describe('personal data in the vault', () => {
  it('opens to what was put in', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (inhoud, waar) => {
        expect(ontsleutel(sleutels, versleutel(sleutels, inhoud, waar), waar)).toEqual(inhoud);
      }),
    );
    expect(ontsleutelTekst(sleutels, versleutel(sleutels, 'Zoë van Dijk', context), context)).toBe('Zoë van Dijk');
  });

  it('does not show the same value twice in the same way', () => {
    expect(versleutel(sleutels, '999990019', context)).not.toEqual(versleutel(sleutels, '999990019', context));
  });

  it('does not open when any bit of it was changed, or its end is missing', () => {
    const bytes = versleutel(sleutels, '999990019', context);
    for (let place = 0; place < bytes.length * 8; place++) {
      const changed = bytes.slice();
      changed[place >> 3] = (changed[place >> 3] ?? 0) ^ (1 << (place & 7));
      expect(() => ontsleutel(sleutels, changed, context)).toThrow(/gewijzigd|ontbreekt|geen versleutelde/);
    }
    for (let length = 0; length < bytes.length; length++)
      expect(() => ontsleutel(sleutels, bytes.slice(0, length), context)).toThrow(/gewijzigd|geen versleutelde/);
  });

  it('does not open for another owner', () => {
    const bytes = versleutel(sleutels, '999990019', context);
    expect(() => ontsleutel(sleutels, bytes, 'toegang.clienten/gemeente/0484')).toThrow('andere plaats');
  });
});

describe('a new key', () => {
  const later = parseSleutels(`2026:${nieuwe},2025:${oude},zoek:${zoek}`, 'de test');

  it('closes new data, while the older key still opens what it closed', () => {
    const before = versleutel(sleutels, '999990019', context);
    const after = versleutel(later, '999990019', context);
    expect(ontsleutelTekst(later, before, context)).toBe('999990019');
    const isHuidig = (dicht: Uint8Array) => kopVan(later).equals(dicht.subarray(0, kopVan(later).length));
    expect([isHuidig(before), isHuidig(after)]).toEqual([false, true]);
    expect(() => ontsleutel(sleutels, after, context)).toThrow('de sleutel «2026» ontbreekt');
  });

  it('leaves what is searched for findable', () => {
    expect(zoeksleutel(later, '999990019')).toEqual(zoeksleutel(sleutels, '999990019'));
    expect(zoeksleutel(later, '999990019')).not.toEqual(zoeksleutel(later, '999990020'));
    const others = parseSleutels(`2025:${oude},zoek:${nieuwe}`, 'de test');
    expect(zoeksleutel(others, '999990019')).not.toEqual(zoeksleutel(sleutels, '999990019'));
  });
});

describe('the keys of a platform', () => {
  it('come from the environment in real operation, and only from there', async () => {
    const map = await newFolder();
    await expect(loadSleutels({ map, productie: true, omgeving: {} })).rejects.toThrow('Zet INKOOPREGIE_SLEUTELS');
    expect(await readdir(map)).toEqual([]);
    const omgeving = { INKOOPREGIE_SLEUTELS: `2025:${oude},zoek:${zoek}` };
    const loaded = await loadSleutels({ map, productie: true, omgeving });
    expect(ontsleutelTekst(loaded, versleutel(sleutels, 'a', context), context)).toBe('a');
  });

  it('are made once in the data folder elsewhere, also when two start at once, and only the account may read them', async () => {
    const map = await newFolder();
    const from = { map, productie: false, omgeving: {} };
    const [a, b] = await Promise.all([loadSleutels(from), loadSleutels(from)]);
    const c = await loadSleutels(from);
    const bytes = versleutel(a, 'blijft leesbaar', context);
    expect([b, c].map((each) => ontsleutelTekst(each, bytes, context))).toEqual(['blijft leesbaar', 'blijft leesbaar']);
    expect(await readdir(map)).toEqual(['sleutels']);

    const file = join(map, 'sleutels');
    if (process.platform === 'win32') return;
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await chmod(file, 0o644);
    await expect(loadSleutels(from)).rejects.toThrow(`chmod 600 ${file}`);
  });

  it.each([
    ['', 'de sleutel «zoek» ontbreekt'],
    [`zoek:${zoek}`, 'geen sleutel om mee te versleutelen'],
    [`2025:${oude}`, 'de sleutel «zoek» ontbreekt'],
    [`2025:${oude},2025:${nieuwe},zoek:${zoek}`, '«2025» staat er twee keer in'],
    [`2025:${oude.slice(4)},zoek:${zoek}`, 'nummer 1 is geen'],
    [`${oude},zoek:${zoek}`, 'nummer 1 is geen'],
  ])('are refused when they are wrong, without showing them: %#', (tekst, melding) => {
    expect(() => parseSleutels(tekst, 'de test')).toThrow(melding);
    expect(() => parseSleutels(tekst, 'de test')).not.toThrow(oude.slice(4, 20));
  });

  it('do not show themselves in a log', async () => {
    const text = JSON.stringify(sleutels) + (await import('node:util')).inspect(sleutels, { depth: 9 });
    expect(text).not.toContain(oude.slice(0, 16));
  });

  it('are stored in the form that the environment takes', async () => {
    const map = await newFolder();
    await loadSleutels({ map, productie: false, omgeving: {} });
    const omgeving = { INKOOPREGIE_SLEUTELS: await readFile(join(map, 'sleutels'), 'utf8') };
    await expect(loadSleutels({ map: '/bestaat/niet', productie: true, omgeving })).resolves.toBeDefined();
  });
});

async function newFolder(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'inkoopregie-kluis-'));
  onTestFinished(() => rm(map, { recursive: true, force: true }));
  return map;
}
