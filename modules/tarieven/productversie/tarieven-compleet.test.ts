// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { tariefvragen, tarievenCompleet, type VastgesteldTarief } from './tarieven-compleet.rule.ts';

const versie = { eenheid: 'uur', ingang: datum('2025-07-01') };
const tarief = (anders: Partial<VastgesteldTarief> = {}): VastgesteldTarief => ({
  cao: 'basis',
  micro: false,
  eenheid: 'minuut',
  van: datum('2025-01-01'),
  tot: null,
  ...anders,
});
const nieuw = (anders: Partial<VastgesteldTarief> = {}) =>
  tarief({ eenheid: 'uur', van: datum('2025-07-01'), ...anders });
const oud = (anders: Partial<VastgesteldTarief> = {}) => tarief({ tot: datum('2025-06-30'), ...anders });
const klaar = (...tarieven: readonly VastgesteldTarief[]) => tarievenCompleet(versie, tarieven).status === 'decided';

describe('een versie die het tarief raakt', () => {
  test('begint niet zolang er een tarief ontbreekt, en zegt hoeveel', () => {
    expect(tarievenCompleet(versie, [tarief(), tarief({ micro: true })])).toMatchObject({
      reasons: [{ code: 'versie-zonder-tarieven', figures: { aantal: 2, ingang: '2025-07-01' } }],
    });
    expect(klaar(oud(), nieuw(), tarief({ micro: true }))).toBe(false);
  });

  test('begint als elk tarief dat de dag ervoor liep er is, in de nieuwe eenheid en vanaf die dag', () => {
    expect(klaar(oud(), nieuw(), oud({ micro: true }), nieuw({ micro: true }))).toBe(true);
  });

  test.each<[string, VastgesteldTarief]>([
    ['in de oude eenheid', nieuw({ eenheid: 'minuut' })],
    ['vanaf een andere dag', nieuw({ van: datum('2025-08-01') })],
    ['voor een andere cao', nieuw({ cao: 'ggz' })],
    ['voor een micro-onderneming', nieuw({ micro: true })],
  ])('heeft niets aan een tarief %s', (_, ander) => {
    expect(klaar(oud(), ander)).toBe(false);
  });

  test('vraagt niet om wat al eerder was afgelopen, en niets als er per cliënt niets wordt geteld', () => {
    expect(tariefvragen(versie, [tarief({ tot: datum('2025-03-31') })])).toEqual([]);
    expect(tariefvragen({ ...versie, eenheid: 'geen' }, [tarief()])).toEqual([]);
  });

  test('laat zien hoeveel er gevraagd zijn en hoeveel er klaar zijn', () => {
    const { steps } = tarievenCompleet(versie, [oud(), nieuw(), tarief({ micro: true })]);
    expect(steps[0]?.steps.map(({ name, value }) => [name, value])).toContainEqual(['tarieven-gevraagd', 2]);
    expect(steps[0]?.steps.map(({ name, value }) => [name, value])).toContainEqual(['tarieven-klaar', 1]);
  });
});
