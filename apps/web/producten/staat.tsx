// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum } from '#libs/ui';

type Versie = { readonly staat: 'concept' | 'vastgesteld'; readonly van: string | null; readonly tot: string | null };

export const StaatBadge = ({ staat }: Pick<Versie, 'staat'>) => (
  <Badge kind={staat === 'vastgesteld' ? 'positive' : 'neutral'}>{staat}</Badge>
);

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
      {staat === 'concept' ? 'bedoeld vanaf ' : 'vanaf '}
      <Datum value={van} />
    </>
  );
}
