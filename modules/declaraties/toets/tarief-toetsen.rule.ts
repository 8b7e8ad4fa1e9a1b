// SPDX-License-Identifier: EUPL-1.2
import { input, norm, rule, type Step, step } from '#libs/explain';
import { divided, type Eurocent, eurocent, roundToEurocent, times } from '#libs/kernel';
import { euros, isStuks, minuut, stapEenheid, uur } from '../prestatie/eenheid.ts';
import type { Contractfeit } from '../prestatie/feiten.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import { fout, goed, type Lijn, open, type Toets, uitContract } from './toets.ts';

const self = 'declaraties/tarief-toetsen';
const minutesPerHour = 60;
type Contracttarief = NonNullable<Contractfeit['tarief']>;

/**
 * The tariff that a line should carry when it is declared in this unit; null when the contract has none for it.
 * A tariff per hour becomes one per minute in whole eurocenten, half up (IV081).
 * @example tariefIn({ bedrag: 8733, eenheid: '04' }, '01') // 146
 */
export function tariefIn(
  { bedrag, eenheid }: Pick<Contracttarief, 'bedrag' | 'eenheid'>,
  gevraagd: string,
): Eurocent | null {
  if (eenheid === gevraagd || (isStuks(eenheid) && isStuks(gevraagd))) return eurocent(bedrag);
  if (eenheid === uur && gevraagd === minuut) return roundToEurocent(divided(bedrag, minutesPerHour));
  if (eenheid === minuut && gevraagd === uur) return eurocent(bedrag * minutesPerHour);
  return null;
}

/**
 * What a volume costs, in whole eurocenten. Minutes under a tariff per hour are reckoned by the hour and rounded once:
 * the rounded tariff per minute does not count (TR346).
 * @example bedragVoor({ volume: 95, eenheid: '01', tarief: 146 }, { bedrag: 8733, eenheid: '04' }) // 13827
 */
export function bedragVoor(
  { volume, eenheid, tarief }: Pick<Prestatie, 'volume' | 'eenheid' | 'tarief'>,
  contract: Pick<Contracttarief, 'bedrag' | 'eenheid'> | null,
): Eurocent {
  if (eenheid === euros) return eurocent(volume);
  if (contract?.eenheid === uur && eenheid === minuut)
    return roundToEurocent(divided(times(contract.bedrag, volume), minutesPerHour));
  return eurocent(volume * (tarief ?? 0));
}

/** Is the agreed tariff declared, and is the amount what it comes to? */
export const tariefToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR418',
    toets: ({ prestatie: { tarief, eenheid }, feiten: { contract } }, uitleg) => {
      if (tarief === null)
        return goed(uitleg && [step('eenheid-gedeclareerd', eenheid, 'tekst', norm('iJw 3.2, CD087'))]);
      const steps = uitleg && [step('tarief-gedeclareerd', tarief, 'eurocent', input)];
      const verwacht = contract?.tarief ? tariefIn(contract.tarief, eenheid) : null;
      if (verwacht === null) return open(contract ? 'tarief-contract' : 'overeenkomst-op-dag', steps);
      const found = uitleg && [
        ...(steps || []),
        step('tarief-verwacht', verwacht, 'eurocent', rule(self), contractStappen(contract)),
      ];
      return tarief === verwacht
        ? goed(found)
        : fout('TR418', { bedragTarief: tarief, bedragContract: verwacht }, found);
    },
  },
  {
    code: 'TR346',
    toets: ({ prestatie, feiten: { contract } }, uitleg) => {
      const verwacht = bedragVoor(prestatie, contract?.tarief ?? null);
      const steps = uitleg && [
        step('bedrag-gedeclareerd', prestatie.bedrag, 'eurocent', input),
        step('bedrag-verwacht', verwacht, 'eurocent', rule(self), [
          step('volume-gedeclareerd', prestatie.volume, stapEenheid(prestatie.eenheid), input),
          step('tarief-gedeclareerd', prestatie.tarief, 'eurocent', input),
        ]),
      ];
      if (prestatie.bedrag === verwacht) return goed(steps);
      // Minutes may stand for an agreed tariff per hour, which then cannot be recomputed without the contract.
      if (!contract?.tarief && prestatie.eenheid === minuut) return open('overeenkomst-op-dag', steps);
      return fout('TR346', { bedragDeclaratie: prestatie.bedrag, bedragVerwacht: verwacht }, steps);
    },
  },
];

const contractStappen = (contract: Contractfeit | null): readonly Step[] =>
  contract?.tarief
    ? [
        step('tarief-contract', contract.tarief.bedrag, 'eurocent', uitContract),
        step('eenheid-contract', contract.tarief.eenheid, 'code', uitContract),
        step('cao-overeenkomst', contract.cao, 'tekst', uitContract),
        step('micro-overeenkomst', contract.micro, 'ja-nee', uitContract),
      ]
    : [];
