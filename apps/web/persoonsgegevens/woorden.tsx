// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';
import { rollen } from '#platform/hoed';
import { gronden, verwerkingen } from '#platform/leeslog';
import type { Inzage, Leeslogrij } from '#platform/persoonsgegevens';
import type { Plat } from '../shell/plat.ts';
import { actTekst } from '../shell/teksten.ts';

type Regel = Plat<Leeslogrij> | Plat<Inzage>['regels'][number];

/** Who it was, and in which role. */
export const wie = ({ naam, rollen: in_ }: Pick<Regel, 'naam' | 'rollen'>): string =>
  in_.length === 0 ? naam : `${naam} (${in_.map((rol) => rollen[rol].toLowerCase()).join(', ')})`;

/** What was done, with the act or the page by name. */
export const Wat = ({ soort, wat, noodtoegang }: Pick<Regel, 'soort' | 'wat' | 'noodtoegang'>) => (
  <>
    {soort === 'noodtoegang' ? actTekst(wat) : `${verwerkingen[soort]}: ${actTekst(wat).toLowerCase()}`}
    {noodtoegang && (
      <>
        {' '}
        <Badge kind="warning">noodtoegang</Badge>
      </>
    )}
  </>
);

export const grond = ({ grond: code }: Pick<Regel, 'grond'>): string => gronden[code];

/** The kinds of record, as a citizen reads them. */
export const stukken: Readonly<Record<string, string>> = {
  casus: 'uw dossier bij de toegang',
  toewijzing: 'een toewijzing van hulp',
  verzoek: 'een verzoek van een aanbieder over u',
  bericht: 'een bericht tussen gemeente en aanbieder',
  declaratie: 'een rekening van een aanbieder',
};

/** How what was put forward to be erased stands. */
export const wisstaten = {
  voorgesteld: 'Voorgesteld, wacht op een besluit',
  afgewezen: 'Afgewezen, er is niets gewist',
  goedgekeurd: 'Goedgekeurd, het wissen loopt',
  gewist: 'Gewist',
} as const;

/** `84` becomes `7 jaar`, `18` becomes `18 maanden`. */
export function termijntekst(maanden: number | null): string {
  if (maanden === null) return 'onbekend';
  if (maanden % 12 === 0) return `${maanden / 12} jaar`;
  return maanden === 1 ? '1 maand' : `${maanden} maanden`;
}
