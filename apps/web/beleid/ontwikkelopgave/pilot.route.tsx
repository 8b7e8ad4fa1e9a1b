// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, DefinitionList, Details, Lines, PageTitle, Section } from '#libs/ui';
import { pilotBesluiten, pilotEvalueren, pilotInzien, pilotVastleggen } from '#modules/beleid';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Bronvermelding, Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag, wieVan } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import { Dag } from '../evaluatie/woorden.tsx';
import type { Route } from './+types/pilot.route.ts';
import { act, PilotFormulier } from './pilot-formulier.tsx';
import { PilotKiezen } from './pilot-kiezen.tsx';
import { PilotUitkomst } from './pilot-uitkomst.tsx';
import { PilotStaat, Woord } from './woorden.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { hoed } = wieVan(context);
  const mag = ({ rollen }: { readonly rollen: readonly string[] }) =>
    hoed.soort === 'verband' && hoed.rollen.some((rol) => rollen.includes(rol));
  return {
    pilot: await vraag(context, pilotInzien, { code }),
    evalueert: mag(pilotEvalueren),
    schrijft: mag(pilotVastleggen),
  };
}

export async function action(args: Route.ActionArgs) {
  const pilot = args.params.code;
  const back = () => `/beleid/pilots/${pilot}`;
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case pilotEvalueren.naam:
      return doe(args, pilotEvalueren, back, { pilot });
    case pilotVastleggen.naam: {
      const { ontwikkelopgave } = await vraag(args.context, pilotInzien, { code: pilot });
      return doe(args, pilotVastleggen, back, { code: pilot, ontwikkelopgave });
    }
    default:
      return doe(args, pilotBesluiten, back, { pilot });
  }
}

export default function PilotPagina({ loaderData: { pilot, evalueert, schrijft }, actionData }: Route.ComponentProps) {
  const { naam, staat, ontwikkelopgave, opgavenaam } = pilot;
  const opgave = `/beleid/ontwikkelopgaven/${ontwikkelopgave}`;
  return (
    <>
      <title>{`Pilot ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Ontwikkelopgaven', href: '/beleid/ontwikkelopgaven' },
          { label: opgavenaam, href: opgave },
          { label: `Pilot ${naam}` },
        ]}
      />
      <PageTitle
        title={`Pilot ${naam}`}
        state={
          <>
            <PilotStaat staat={staat} /> {pilot.voorbeeld && <Badge kind="voorbeeld" />} Tot en met:{' '}
            <Dag dag={pilot.eind} />
          </>
        }
      />
      <Section title="De pilot" id="pilot">
        <DefinitionList
          items={[
            {
              term: 'Wat hij moet bereiken',
              value: pilot.beoogd ? <Lines text={pilot.beoogd} /> : <Woord woord={null} />,
              note: <Bronvermelding herkomst={pilot.herkomst} />,
            },
            {
              term: 'Waaraan men ziet of het helpt',
              value: pilot.maat ? <Lines text={pilot.maat} /> : <Woord woord={null} />,
            },
            { term: 'Van', value: <Dag dag={pilot.begin} /> },
            { term: 'Tot en met', value: <Dag dag={pilot.eind} /> },
            { term: 'Ontwikkelopgave', value: <a href={opgave}>{opgavenaam}</a> },
          ]}
        />
        {schrijft && staat === 'loopt' && (
          <Details summary="Pilot wijzigen" open={terugVan(actionData, act) !== undefined}>
            <PilotFormulier pilot={pilot} plek="#pilot" terug={actionData} />
          </Details>
        )}
      </Section>
      <PilotUitkomst pilot={pilot} terug={actionData} evalueert={evalueert && staat === 'loopt'} />
      {pilot.beslist && <PilotKiezen pilot={pilot} terug={actionData} />}
      <Geschiedenis gebeurtenissen={pilot.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
