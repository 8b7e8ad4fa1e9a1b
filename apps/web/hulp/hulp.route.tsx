// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, PageTitle } from '#libs/ui';
import { notFound } from '../shell/pagina.ts';
import type { Route } from './+types/hulp.route.ts';
import { alleGidsen, readGids } from './gidsen.ts';
import { Gidstekst } from './tekst.tsx';

export const loader = () => {
  const blokken = readGids(alleGidsen);
  if (!blokken) throw notFound();
  return { blokken };
};

export default function Hulp({ loaderData: { blokken } }: Route.ComponentProps) {
  return (
    <>
      <title>Hulp – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Hulp' }]} />
      <PageTitle title="Hulp" state="Kies de gids die bij uw werk past, of lees wat voor iedereen geldt." />
      <Gidstekst blokken={blokken} />
    </>
  );
}
