// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum } from '#libs/ui';
import { woorden } from '#modules/producten/teksten';

type Staat = keyof typeof woorden.staat;
type Versie = { readonly staat: Staat; readonly van: string | null; readonly tot: string | null };

export const StaatBadge = ({ staat }: Pick<Versie, 'staat'>) => (
  <Badge kind={kinds[staat]}>{woorden.staat[staat]}</Badge>
);

const kinds = { concept: 'neutral', besloten: 'info', vastgesteld: 'positive', vervallen: 'neutral' } as const;

/** From when to when a version counts, in words. */
export function Geldigheid({ staat, van, tot }: Versie) {
  if (van === null) return <>nog geen ingangsdatum</>;
  if (tot !== null)
    return (
      <>
        <Datum value={van} /> tot en met <Datum value={tot} />
      </>
    );
  return (
    <>
      {staat === 'vastgesteld' ? 'vanaf ' : 'bedoeld vanaf '}
      <Datum value={van} />
    </>
  );
}
