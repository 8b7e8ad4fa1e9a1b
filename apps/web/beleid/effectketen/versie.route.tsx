// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb } from '#libs/ui';
import { effectketenInzien, ketenregels } from '#modules/beleid';
import { notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/versie.route.ts';
import { Ketenpagina, Ketentitel } from './pagina.tsx';

const isVersie = (tekst: string): boolean => /^\d{1,6}$/.test(tekst);

export async function loader({ context, params: { segment, versie }, request }: Route.LoaderArgs) {
  const met = new URL(request.url).searchParams.get('met') ?? '';
  if (!isVersie(versie)) throw notFound();
  const view = await vraag(context, effectketenInzien, {
    segment,
    versie: Number(versie),
    met: isVersie(met) ? Number(met) : null,
  });
  if (!view.keten) throw notFound();
  return { view, keten: view.keten, regels: ketenregels(view.keten.doelen) };
}

export default function Effectketenversie({ loaderData: { view, keten, regels } }: Route.ComponentProps) {
  const { segment } = view;
  return (
    <>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Effectketens', href: '/beleid/effectketens' },
          { label: segment.naam, href: `/beleid/segmenten/${segment.code}/effectketen` },
          { label: `Versie ${keten.versie}` },
        ]}
      />
      <Ketentitel view={view} keten={keten} />
      <Ketenpagina view={view} keten={keten} regels={regels} />
    </>
  );
}
