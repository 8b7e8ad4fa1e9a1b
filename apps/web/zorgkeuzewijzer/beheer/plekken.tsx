// SPDX-License-Identifier: EUPL-1.2
import type { RouterContextProvider } from 'react-router';
import { ButtonLink, Tabs } from '#libs/ui';
import type { Rol } from '#platform/hoed';
import { wieVan } from '../../shell/pagina.ts';

const plekken = [
  { label: 'Profiel en wachttijden', href: '/zorgkeuzewijzer/beheer/aanbod', rollen: ['aanbieder'] },
  { label: 'Uw gemeente', href: '/zorgkeuzewijzer/beheer/gemeente', rollen: ['toegang'] },
  { label: 'Gewone woorden', href: '/zorgkeuzewijzer/beheer/uitleg', rollen: ['inkoper', 'beleidsadviseur'] },
  { label: 'Cliëntenstops', href: '/zorgkeuzewijzer/beheer/stops', rollen: ['inkoper'] },
  { label: 'Ervaringen en klachten', href: '/zorgkeuzewijzer/beheer/ervaringen', rollen: ['inkoper'] },
] as const satisfies readonly { readonly label: string; readonly href: string; readonly rollen: readonly Rol[] }[];

export type Plek = { readonly label: string; readonly href: string };

/** What these roles keep for the public. */
export const plekkenVan = (rollen: readonly Rol[]): readonly Plek[] =>
  plekken.flatMap(({ label, href, rollen: van }) => (van.some((rol) => rollen.includes(rol)) ? [{ label, href }] : []));

export const plekkenBij = (context: Readonly<RouterContextProvider>): readonly Plek[] =>
  plekkenVan(wieVan(context).hoed.rollen);

/** Between the parts that one keeps, with this one marked. */
export const Plekken = ({ plekken: mine, hier }: { readonly plekken: readonly Plek[]; readonly hier: string }) =>
  mine.length > 1 ? (
    <Tabs
      label="Zorgkeuzewijzer"
      items={mine.map((plek) => ({ ...plek, current: plek.href === `/zorgkeuzewijzer/beheer/${hier}` }))}
    />
  ) : null;

/** To what everyone sees of it. */
export const NaarWijzer = () => (
  <ButtonLink kind="secondary" href="/zorgkeuzewijzer">
    Bekijk de zorgkeuzewijzer
  </ButtonLink>
);
