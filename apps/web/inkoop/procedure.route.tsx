// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, ButtonLink, PageTitle, ProgressSteps } from '#libs/ui';
import { inschrijvingBeoordelen, procedureInzien, procedurePubliceren } from '#modules/inkoop';
import { regioInzien } from '#modules/regio';
import { Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { Inkoopschaal } from '../shell/inkoopschaal.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, magVragen, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/procedure.route.ts';
import { Aanbod } from './aanbod.tsx';
import { beslisserVan } from './beslisser.ts';
import { Criteria } from './criteria.tsx';
import stylesheet from './inkoop.css?url';
import { Inschrijvingen } from './inschrijvingen.tsx';
import { Documenten, Momenten } from './procedure-delen.tsx';
import { stappenVan } from './procedure-stappen.ts';
import { Planning, Publiceren } from './publiceren.tsx';
import { FaseBadge } from './woorden.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export async function loader({ context, params }: Route.LoaderArgs) {
  const view = await vraag(context, procedureInzien, { id: kenmerk(params.id) });
  const { hoed } = wieVan(context);
  const isConcept = view.procedure.fase === 'concept';
  return {
    ...view,
    isAanbieder: hoed.soort === 'aanbieder',
    beslisser: isConcept ? beslisserVan(await vraag(context, regioInzien, {}), 'procedure-publiceren') : null,
    magOpenen: magVragen(context, inschrijvingBeoordelen),
    magPubliceren:
      isConcept &&
      ['programmadirecteur', 'bestuurder', 'college'].some((rol) => hoed.rollen.some((own) => own === rol)),
    sleutel: newId(),
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, procedurePubliceren, ({ procedure }) => `/inkoop/procedures/${procedure}`, { procedure: args.params.id });

export default function Procedure({ loaderData, actionData }: Route.ComponentProps) {
  const { procedure, voorwaarden, isAanbieder } = loaderData;
  const titel = `${procedure.contractNummer}. ${procedure.contractNaam}`;
  return (
    <>
      <title>{`${procedure.contractNaam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: isAanbieder ? 'Inschrijven' : 'Inkoop', href: '/inkoop' }, { label: titel }]} />
      <PageTitle
        title={titel}
        state={
          <>
            {voorwaarden?.vorm.naam} <FaseBadge fase={procedure.fase} />
          </>
        }
        action={isAanbieder && <Verder procedure={procedure} />}
      />
      {isBetrokken(loaderData) && <ProgressSteps label="Stappen van de procedure" steps={stappenVan(loaderData)} />}
      <Inkoopschaal schaal={loaderData.inkoopschaal} />
      {procedure.fase === 'concept' && (
        <Publiceren {...loaderData} producten={voorwaarden?.producten.length ?? 0} terug={actionData} />
      )}
      {!isAanbieder && <Inschrijvingen {...loaderData} />}
      {loaderData.planning && <Planning planning={loaderData.planning} />}
      <Momenten procedure={procedure} />
      {voorwaarden && <Aanbod voorwaarden={voorwaarden} tarieven={loaderData.tarieven} isAanbieder={isAanbieder} />}
      {voorwaarden && <Criteria voorwaarden={voorwaarden} />}
      <Documenten documenten={loaderData.documenten} />
      <Geschiedenis gebeurtenissen={loaderData.geschiedenis} />
      {voorwaarden && (
        <Paginabron>
          het regiopakket van {voorwaarden.verband.naam}, versie {voorwaarden.pakket.versie}
        </Paginabron>
      )}
    </>
  );
}

type Kop = Route.ComponentProps['loaderData']['procedure'];

/** After closing the steps go on only for the region and for whoever handed in. */
const isBetrokken = ({ isAanbieder, procedure }: Route.ComponentProps['loaderData']): boolean =>
  !isAanbieder || procedure.fase !== 'gesloten' || Boolean(procedure.eigen?.ingediend);

/** Where the aanbieder goes from here. */
function Verder({ procedure: { id, fase, eigen } }: { readonly procedure: Kop }) {
  if (eigen?.ingediend)
    return <ButtonLink href={`/inkoop/inschrijvingen/${eigen.id}`}>Uw inschrijving bekijken</ButtonLink>;
  if (fase !== 'open')
    return eigen && <ButtonLink href={`/inkoop/procedures/${id}/inschrijven`}>Uw concept bekijken</ButtonLink>;
  return (
    <ButtonLink href={`/inkoop/procedures/${id}/inschrijven`}>
      {eigen ? 'Verder met inschrijven' : 'Inschrijven'}
    </ButtonLink>
  );
}
