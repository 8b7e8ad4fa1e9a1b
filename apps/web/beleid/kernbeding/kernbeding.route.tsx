// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Badge, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton } from '#libs/ui';
import { type KernbedingView, kernbedingInzien, kernbedingVaststellen } from '#modules/beleid';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { type Plat, plat } from '../../shell/plat.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/kernbeding.route.ts';
import { Afspraak } from './afspraak.tsx';
import { StaatBadge, soortTekst } from './kernbedingen.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  kernbeding: plat(await vraag(context, kernbedingInzien, { code })),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, kernbedingVaststellen, ({ code }) => `/beleid/kernbedingen/${code}`, { code: args.params.code });

export default function KernbedingPagina({ loaderData: { kernbeding }, actionData }: Route.ComponentProps) {
  const { code, naam, contractnaam, vaststelbaar } = kernbeding;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Kernbedingen', href: '/beleid#kernbedingen' },
          { label: naam },
        ]}
      />
      <PageTitle
        title={naam}
        state={
          <>
            <StaatBadge staat={kernbeding.staat} /> {kernbeding.voorbeeld && <Badge kind="voorbeeld" />}{' '}
            {soortTekst(kernbeding)} in het contract {contractnaam}
          </>
        }
        action={
          vaststelbaar &&
          kernbeding.staat === 'concept' && (
            <ButtonLink kind="secondary" href={`/beleid/kernbedingen/${code}/bewerken`}>
              Bewerken
            </ButtonLink>
          )
        }
      />
      {vaststelbaar && kernbeding.staat === 'concept' && <Vaststellen vaststelbaar={vaststelbaar} terug={actionData} />}
      <Afspraak kernbeding={kernbeding} />
      <Geschiedenis gebeurtenissen={kernbeding.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

type VaststelProps = {
  readonly vaststelbaar: NonNullable<Plat<KernbedingView>['vaststelbaar']>;
  readonly terug: Route.ComponentProps['actionData'];
};

function Vaststellen({ vaststelbaar, terug }: VaststelProps) {
  if (vaststelbaar.status === 'refused')
    return (
      <Attention kind="info" title="U kunt dit kernbeding nu niet vaststellen">
        {vaststelbaar.reasons.map((reason) => (
          <p key={reason.code}>{redenTekst(reason)}</p>
        ))}
      </Attention>
    );
  return (
    <Attention kind="warning" title="Dit kernbeding wacht op vaststelling">
      <p>Na het vaststellen rusten producten op deze tekst en verandert zij niet meer.</p>
      <Weigering terug={terug} />
      <Form>
        <Actions>
          <SubmitButton>Kernbeding vaststellen</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}
