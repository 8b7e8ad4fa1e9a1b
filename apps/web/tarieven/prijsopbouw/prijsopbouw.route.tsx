// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Badge, Breadcrumb, PageTitle } from '#libs/ui';
import { opbouwbewijsToevoegen, prijsopbouwInzien, voorstelInzien } from '#modules/tarieven';
import { Documenten, Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import { Bewijzen } from '../bewijzen.tsx';
import { tariefNaam } from '../weergave.tsx';
import type { Route } from './+types/prijsopbouw.route.ts';
import { Aandacht } from './aandacht.tsx';
import { voerUit } from './acten.ts';
import { Antwoord } from './antwoord.tsx';
import { Beantwoorden } from './beantwoorden.tsx';
import { Beoordelen } from './beoordelen.tsx';
import { Beoordelingen } from './beoordelingen.tsx';
import { Feiten } from './feiten.tsx';
import { Intrekken, Termijn } from './kleine-formulieren.tsx';
import { Vervolg } from './vervolg.tsx';
import { OpbouwBadge } from './weergave.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  ...(await vraag(context, prijsopbouwInzien, { id })),
  isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  toonVoorstel: magVragen(context, voorstelInzien) && wieVan(context).hoed.soort !== 'aanbieder',
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) => voerUit(args, args.params.id);

export default function PrijsopbouwPagina({ loaderData: view, actionData: terug }: Route.ComponentProps) {
  const { namen, product, aanbiedernaam, kan } = view;
  const naam = tariefNaam(namen.producten[product] ?? product, namen.caos[view.cao] ?? view.cao, view.micro);
  return (
    <>
      <title>{`Prijsopbouw ${naam}, ${aanbiedernaam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Prijsopbouwen', href: '/tarieven/prijsopbouwen' },
          { label: aanbiedernaam },
        ]}
      />
      <PageTitle
        title={`Prijsopbouw: ${namen.producten[product] ?? product}, ${aanbiedernaam}`}
        state={
          <>
            <OpbouwBadge staat={view.intrekking ? 'ingetrokken' : (view.antwoord?.uitkomst ?? null)} />{' '}
            {view.voorbeeld && <Badge kind="voorbeeld" />} {naam}
          </>
        }
      />
      <Aandacht view={view} />
      {view.antwoord && <Antwoord view={view} antwoord={view.antwoord} />}
      <Vervolg view={view} terug={terug} />
      <Feiten view={view} />
      <Bewijzen
        bewijzen={view.bewijzen}
        cijfers={view.afwijkingen.map(({ soort }) => soort)}
        kanToevoegen={kan.bewijzen}
        act={opbouwbewijsToevoegen.naam}
        sleutel={view.sleutel}
        terug={terug}
      />
      <Beoordelingen beoordelingen={view.beoordelingen ?? []} />
      {kan.beoordelen && <Beoordelen view={view} terug={terug} />}
      {(kan.beantwoorden || kan.terugleggen) && <Beantwoorden view={view} terug={terug} />}
      {kan.termijnKiezen && <Termijn {...view} terug={terug} />}
      {kan.intrekken && <Intrekken terug={terug} />}
      <Documenten documenten={view.documenten} />
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>wat de aanbieder voorlegde en de berekening waarmee dit tarief is vastgesteld</Paginabron>
    </>
  );
}
