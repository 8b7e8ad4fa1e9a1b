// SPDX-License-Identifier: EUPL-1.2
import { Attention, Breadcrumb, ButtonLink, PageTitle } from '#libs/ui';
import { effectketenInzien, ketendoelOnderbouwen, ketendoelPlaatsen, ketendoelWeglaten } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/ketendoel.route.ts';
import { Onderbouwen, Plaatsen, UitDeKeten } from './ketendoel-formulieren.tsx';

export async function loader({ context, params: { segment, doel: code } }: Route.LoaderArgs) {
  const { keten, magWijzigen, segment: naam } = await vraag(context, effectketenInzien, { segment, versie: null });
  const doel = keten?.doelen.find((found) => found.code === code);
  if (!magWijzigen || keten?.staat !== 'concept' || !doel) throw notFound();
  return { doel, segment: naam, doelen: keten.doelen.map(({ code, naam, niveau }) => ({ code, naam, niveau })) };
}

export async function action(args: Route.ActionArgs) {
  const { segment, doel } = args.params;
  const naar = `/beleid/segmenten/${segment}/effectketen`;
  const act = (await args.request.clone().formData()).get('_act');
  const wat = { segment, doel };
  if (act === ketendoelOnderbouwen.naam)
    return doe(args, ketendoelOnderbouwen, () => `${naar}/doelen/${doel}#grond`, wat);
  if (act === ketendoelWeglaten.naam) return doe(args, ketendoelWeglaten, () => `${naar}/bewerken`, wat);
  return doe(args, ketendoelPlaatsen, () => `${naar}/doelen/${doel}#grond`, wat);
}

export default function KetendoelPagina({ loaderData: { doel, segment, doelen }, actionData }: Route.ComponentProps) {
  const adres = `/beleid/segmenten/${segment.code}/effectketen`;
  return (
    <>
      <title>{`${doel.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Effectketens', href: '/beleid/effectketens' },
          { label: segment.naam, href: adres },
          { label: 'Bewerken', href: `${adres}/bewerken` },
          { label: doel.naam },
        ]}
      />
      <PageTitle
        title={doel.naam}
        state={
          doel.plandoel ? <Bronvermelding herkomst={doel.plandoel.herkomst} /> : 'Een eigen uitwerking in deze keten.'
        }
        action={
          <ButtonLink kind="secondary" href={`${adres}/bewerken`}>
            Terug naar de keten
          </ButtonLink>
        }
      />
      <Open open={doel.open} />
      <Plaatsen doel={doel} doelen={doelen} terug={terugVan(actionData, 'beleid/ketendoel-plaatsen')} />
      <Onderbouwen doel={doel} terug={terugVan(actionData, 'beleid/ketendoel-onderbouwen')} />
      <UitDeKeten doel={doel} terug={terugVan(actionData, 'beleid/ketendoel-weglaten')} />
    </>
  );
}

const Open = ({ open }: Pick<Route.ComponentProps['loaderData']['doel'], 'open'>) =>
  open.length === 0 ? (
    <Attention kind="ok" title="Van dit doel is alles gezegd" />
  ) : (
    <Attention kind="info" title="Nog open bij dit doel">
      <ul>
        {open.map((soort) => (
          <li key={soort}>{woorden.openPunt[soort]}</li>
        ))}
      </ul>
    </Attention>
  );
