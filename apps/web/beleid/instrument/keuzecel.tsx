// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';
import { type KeuzesView, tegenstrijdigeKeuzes } from '../keuzetekst.ts';

type Props = {
  readonly keuzes: KeuzesView | null;
  readonly soort: keyof KeuzesView;
  readonly tekst: (keuzes: KeuzesView) => string;
};

/** One choice in a table, marked where the plan says two things or another place says something else. */
export function Keuzecel({ keuzes, soort, tekst }: Props) {
  const own = keuzes ?? {};
  const text = tekst(own);
  return (
    <div>
      {text.toLowerCase() === 'onbekend' ? <Badge kind="warning">onbekend</Badge> : text}{' '}
      {tegenstrijdigeKeuzes(own).includes(soort) && <Badge kind="warning">tegenstrijdig</Badge>}
      {own[soort]?.elders?.map(({ zegt }) => (
        <div key={zegt}>
          <Badge kind="info">elders anders</Badge> {zegt}
        </div>
      ))}
    </div>
  );
}
