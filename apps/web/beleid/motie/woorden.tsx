// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind, Datum } from '#libs/ui';
import type { MotieRij } from '#modules/beleid';
import { motiewoorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';

type Rij = Plat<MotieRij>;
const kinds = { open: 'neutral', 'in-uitvoering': 'info', afgedaan: 'positive' } as const satisfies Record<
  Rij['staat'],
  BadgeKind
>;

export const MotieStaat = ({ staat }: Pick<Rij, 'staat'>) => (
  <Badge kind={kinds[staat]}>{motiewoorden.staat[staat]}</Badge>
);

/** Regional or not, as far as that can be said. */
export function regionaalTekst({ regionaal }: Pick<Rij, 'regionaal'>): string {
  if (regionaal.status === 'refused') return 'tegenstrijdig';
  if (regionaal.status === 'incomplete') return 'nog niet te zeggen';
  const { regionaal: ja, grond } = regionaal.value;
  return `${ja ? 'ja' : 'nee'}${grond === 'plan' ? ', volgens het plan' : ', geteld'}`;
}

/** Its term in its own words, and the last day of it where that is known. */
export const Termijn = ({ termijn, uiterlijk, teLaat }: Pick<Rij, 'termijn' | 'uiterlijk' | 'teLaat'>) => (
  <>
    {termijn ?? (uiterlijk ? '' : <Badge kind="warning">onbekend</Badge>)}
    {termijn && uiterlijk && ': '}
    {uiterlijk && (
      <>
        uiterlijk <Datum value={uiterlijk} />
      </>
    )}
    {teLaat && ' (te laat)'}
  </>
);

/** Where a step led to. */
export function adresVanKoppeling(soort: keyof typeof motiewoorden.koppeling, code: string): string {
  const kamers = {
    doel: '/beleid/doelen',
    contract: '/beleid/contracten',
    kernbeding: '/beleid/kernbedingen',
    evaluatie: '/beleid/evaluaties',
    besluit: '/regio/besluiten',
  };
  return `${kamers[soort]}/${code}`;
}
