// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, PageTitle } from '#libs/ui';
import { faseZetten, ontwikkelopgaveInzien, ontwikkelopgaveVaststellen, pilotVastleggen } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag, wieVan } from '../../shell/pagina.ts';
import type { Route } from './+types/ontwikkelopgave.route.ts';
import { OpgaveFasen } from './fasen.tsx';
import { OpgaveFeiten } from './feiten.tsx';
import { OpgavePilots } from './pilots.tsx';
import { OpgaveToets } from './toets.tsx';
import { OpgaveVaststellen } from './vaststellen.tsx';
import { OpgaveStaat, Woord } from './woorden.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { hoed } = wieVan(context);
  const may = ({ rollen }: { readonly rollen: readonly string[] }) =>
    hoed.soort === 'verband' && hoed.rollen.some((rol) => rollen.includes(rol));
  return {
    opgave: await vraag(context, ontwikkelopgaveInzien, { code }),
    mag: { schrijven: may(pilotVastleggen), fase: may(faseZetten) },
  };
}

export async function action(args: Route.ActionArgs) {
  const ontwikkelopgave = args.params.code;
  const back = (plek: string) => () => `/beleid/ontwikkelopgaven/${ontwikkelopgave}#${plek}`;
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case faseZetten.naam:
      return doe(args, faseZetten, back('fase'), { ontwikkelopgave });
    case pilotVastleggen.naam:
      return doe(args, pilotVastleggen, ({ code }) => `/beleid/pilots/${code}`, { ontwikkelopgave });
    default:
      return doe(args, ontwikkelopgaveVaststellen, back('opgave'), { ontwikkelopgave });
  }
}

export default function OntwikkelopgavePagina({ loaderData: { opgave, mag }, actionData }: Route.ComponentProps) {
  const { code, naam, fase } = opgave;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Ontwikkelopgaven', href: '/beleid/ontwikkelopgaven' },
          { label: naam },
        ]}
      />
      <PageTitle
        title={naam}
        state={
          <>
            <OpgaveStaat staat={opgave.staat} /> {opgave.voorbeeld && <Badge kind="voorbeeld" />} Fase:{' '}
            <Woord woord={fase && opgavewoorden.fase[fase]} />
          </>
        }
        action={
          mag.schrijven && (
            <ButtonLink kind="secondary" href={`/beleid/ontwikkelopgaven/${code}/bewerken`}>
              Bewerken
            </ButtonLink>
          )
        }
      />
      <OpgaveVaststellen opgave={opgave} terug={actionData} />
      <OpgaveFeiten opgave={opgave} />
      <OpgaveFasen opgave={opgave} terug={actionData} mag={mag.fase} />
      <OpgavePilots opgave={opgave} terug={actionData} mag={mag.schrijven} />
      <OpgaveToets opgave={opgave} mag={mag.schrijven} />
      <Geschiedenis gebeurtenissen={opgave.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
