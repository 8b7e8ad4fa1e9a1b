// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, PageTitle } from '#libs/ui';
import { notFound } from '../shell/pagina.ts';
import type { Route } from './+types/gids.route.ts';
import { alleGidsen, readGids } from './gidsen.ts';
import { Gidstekst } from './tekst.tsx';

export const loader = ({ params }: Route.LoaderArgs) => {
  const blokken = params.gids === alleGidsen ? null : readGids(params.gids);
  if (!blokken) throw notFound();
  return { blokken };
};

export default function Gids({ loaderData: { blokken } }: Route.ComponentProps) {
  const titel = blokken.find((blok) => blok.soort === 'kop')?.tekst ?? 'Gids';
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Hulp', href: '/hulp' }, { label: titel }]} />
      <PageTitle title={titel} />
      <Gidstekst blokken={blokken} />
    </>
  );
}
