// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Badge,
  Breadcrumb,
  DefinitionList,
  Form,
  Moment,
  PageTitle,
  Section,
  SubmitButton,
  TextArea,
  Waarom,
} from '#libs/ui';
import { type SignaalView, signaalInzien, signaalOppakken } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { doe, magVragen, type Terug, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/signaal.route.ts';
import { Plichten } from './plichten.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  view: await vraag(context, signaalInzien, { id }),
  pakt: magVragen(context, signaalOppakken),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, signaalOppakken, ({ signaal }) => `/regio/signalen/${signaal}`, { signaal: args.params.id });

export default function SignaalPagina({ loaderData: { view, pakt }, actionData }: Route.ComponentProps) {
  const { signaal, accounthouder } = view;
  const { opgepakt } = signaal;
  return (
    <>
      <title>{`Signaal over ${signaal.aanbiedernaam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Accounthouders', href: '/regio/accounthouders' },
          { label: 'Signaal' },
        ]}
      />
      <PageTitle
        title={`Signaal over ${signaal.aanbiedernaam}`}
        state={
          <>
            {opgepakt ? <Badge kind="positive">opgepakt</Badge> : <Badge kind="warning">open</Badge>}{' '}
            {hoofdletter(woorden.signaal[signaal.soort] ?? signaal.soort)}
          </>
        }
      />
      <Melding view={view} />
      {accounthouder && !opgepakt && <Plichten plichten={accounthouder.plichten} />}
      {pakt && !opgepakt && <Oppakken oppakbaar={view.oppakbaar} terug={actionData} />}
    </>
  );
}

type OppakkenProps = Pick<Plat<SignaalView>, 'oppakbaar'> & { readonly terug: Terug | undefined };

function Oppakken({ oppakbaar, terug }: OppakkenProps) {
  if (oppakbaar.status !== 'decided')
    return (
      <Attention kind="info" title="Een ander pakt dit signaal op">
        {oppakbaar.status === 'refused' &&
          oppakbaar.reasons.map((reden) => <p key={reden.code}>{redenTekst(reden)}</p>)}
        <Waarom outcome={oppakbaar} texts={waaromTeksten} />
      </Attention>
    );
  return (
    <Section title="Oppakken">
      <Weigering terug={terug} />
      <Form>
        <TextArea
          name="uitkomst"
          label="Wat is er met dit signaal gedaan?"
          hint="Bijvoorbeeld: overleg gevoerd, of de andere regio’s bij elkaar geroepen."
          defaultValue={terug?.waarden['uitkomst']}
          error={foutBij(terug, 'uitkomst')}
        />
        <Actions>
          <SubmitButton>Signaal oppakken</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function Melding({ view: { signaal, accounthouder } }: { readonly view: Plat<SignaalView> }) {
  const { opgepakt } = signaal;
  return (
    <Section title="Wat is doorgegeven">
      <DefinitionList
        items={[
          { term: 'Wat opviel', value: signaal.tekst },
          { term: 'Doorgegeven', value: <Moment value={signaal.gemeld} />, note: signaal.melder },
          {
            term: 'Accounthouder',
            value: accounthouder ? (
              <a href={`/regio/accounthouders/${accounthouder.id}`}>{accounthouder.houder}</a>
            ) : (
              'Geen; wie in deze regio de taak heeft pakt het op'
            ),
          },
          ...(opgepakt
            ? [
                { term: 'Wat is gedaan', value: signaal.uitkomst },
                { term: 'Opgepakt', value: <Moment value={opgepakt} />, note: signaal.opgepaktDoor },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
