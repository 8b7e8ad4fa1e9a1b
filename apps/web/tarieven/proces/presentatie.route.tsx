// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Badge, ButtonLink, Datum, Lines, Moment, PageTitle } from '#libs/ui';
import {
  tariefmeldingLezen,
  tariefpresentatieInzien,
  tariefprocesInzien,
  tariefreactiesIndienen,
  tariefreactietijdVerlengen,
} from '#modules/tarieven';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/presentatie.route.ts';
import { EigenTariefreacties } from './eigen-reacties.tsx';
import { Kruimels, procesnaam } from './kruimels.tsx';
import { Presentatiematrix } from './presentatiematrix.tsx';
import { Reactietijd } from './reactietijd.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  ...(await vraag(context, tariefpresentatieInzien, { id: kenmerk(params.id) })),
  isRegio: magVragen(context, tariefprocesInzien),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const proces = kenmerk(args.params.id);
  const here = () => `/tarieven/processen/${proces}/presentatie`;
  const act = (await args.request.clone().formData()).get('_act');
  if (act === tariefreactietijdVerlengen.naam) return doe(args, tariefreactietijdVerlengen, here, { proces });
  return act === tariefmeldingLezen.naam
    ? doe(args, tariefmeldingLezen, () => '/', { over: proces })
    : doe(args, tariefreactiesIndienen, () => `${here()}#reacties`, { proces });
}

export default function Presentatie({ loaderData: view, actionData }: Route.ComponentProps) {
  const { proces, contractnaam, kanReageren, isRegio } = view;
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  return (
    <>
      <title>{`Gepresenteerde tarieven: ${naam} – Inkoopregie`}</title>
      <Kruimels {...(isRegio && { proces: { id: proces.id, naam } })}>
        {isRegio ? 'Gepresenteerde tarieven' : `Tarieven ${naam}`}
      </Kruimels>
      <PageTitle
        title={`Tarieven ${naam}`}
        state={
          <>
            <Badge kind="neutral">{proces.staat === 'afgerond' ? 'vastgesteld' : 'concept'}</Badge>{' '}
            {proces.voorbeeld && <Badge kind="voorbeeld" />} vanaf <Datum value={proces.ingang} />
          </>
        }
        action={
          kanReageren ? (
            <ButtonLink href={`/tarieven/processen/${proces.id}/reactie`}>Reactie schrijven</ButtonLink>
          ) : undefined
        }
      />
      {proces.toelichting && (
        <Attention kind="info" title="Toelichting van de regio">
          <Lines text={proces.toelichting} />
        </Attention>
      )}
      {proces.reagerenTot && proces.vrijgegeven === null && proces.staat === 'lopend' && (
        <p>
          {kanReageren ? 'U kunt reageren' : 'Aanbieders konden of kunnen reageren'} tot en met{' '}
          <Moment value={proces.reagerenTot} />.
        </p>
      )}
      <EigenTariefreacties view={view} terug={actionData} />
      <Presentatiematrix rijen={view.rijen} />
      {view.magVerlengen && <Reactietijd sleutel={view.sleutel} terug={actionData} />}
    </>
  );
}
