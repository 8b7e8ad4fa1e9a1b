// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Attention, Badge, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton } from '#libs/ui';
import {
  type RandvoorwaardeView,
  randvoorwaardeInzien,
  randvoorwaardeVaststellen,
  toepassingAantonen,
} from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { StaatBadge } from '../kernbeding/kernbedingen.tsx';
import type { Route } from './+types/randvoorwaarde.route.ts';
import { Inhoud } from './inhoud.tsx';
import { Toepassing } from './toepassing.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  randvoorwaarde: await vraag(context, randvoorwaardeInzien, { code }),
  toont: magVragen(context, toepassingAantonen) && wieVan(context).hoed.soort === 'verband',
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { code } = args.params;
  const form = await args.request.clone().formData();
  const here = () => `/beleid/randvoorwaarden/${code}`;
  return form.get('handeling') === 'toepassing'
    ? doe(args, toepassingAantonen, () => `${here()}#toepassing`, { code })
    : doe(args, randvoorwaardeVaststellen, here, { code });
}

export default function RandvoorwaardePagina({ loaderData, actionData }: Route.ComponentProps) {
  const { randvoorwaarde, toont, sleutel } = loaderData;
  const { code, naam, staat, vaststelbaar } = randvoorwaarde;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Randvoorwaarden', href: '/beleid/randvoorwaarden' },
          { label: naam },
        ]}
      />
      <PageTitle
        title={naam}
        state={
          <>
            <StaatBadge staat={staat} /> {randvoorwaarde.voorbeeld && <Badge kind="voorbeeld" />}{' '}
            {woorden.invloed[randvoorwaarde.invloed]}
          </>
        }
        action={
          vaststelbaar &&
          staat === 'concept' && (
            <ButtonLink kind="secondary" href={`/beleid/randvoorwaarden/${code}/bewerken`}>
              Bewerken
            </ButtonLink>
          )
        }
      />
      {vaststelbaar && staat === 'concept' && (
        <Vaststellen vaststelbaar={vaststelbaar} terug={terugVan(actionData, randvoorwaardeVaststellen.naam)} />
      )}
      <Inhoud randvoorwaarde={randvoorwaarde} />
      {randvoorwaarde.toepassingen && (
        <Toepassing
          toepassingen={randvoorwaarde.toepassingen}
          randvoorwaarde={randvoorwaarde}
          toont={toont}
          terug={terugVan(actionData, toepassingAantonen.naam)}
          sleutel={sleutel}
        />
      )}
      <Geschiedenis gebeurtenissen={randvoorwaarde.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

type VaststelProps = {
  readonly vaststelbaar: NonNullable<Plat<RandvoorwaardeView>['vaststelbaar']>;
  readonly terug: Route.ComponentProps['actionData'];
};

function Vaststellen({ vaststelbaar, terug }: VaststelProps) {
  if (vaststelbaar.status === 'refused')
    return (
      <Attention kind="info" title="U kunt deze randvoorwaarde nu niet vaststellen">
        {vaststelbaar.reasons.map((reason) => (
          <p key={reason.code}>{redenTekst(reason)}</p>
        ))}
      </Attention>
    );
  return (
    <Attention kind="warning" title="Deze randvoorwaarde wacht op vaststelling">
      <p>Daarna verandert de tekst niet meer, en kunt u vastleggen dat zij wordt toegepast.</p>
      <Weigering terug={terug} />
      <Form>
        <Actions>
          <SubmitButton>Randvoorwaarde vaststellen</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}
