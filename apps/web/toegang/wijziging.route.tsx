// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, ButtonLink, Form, PageTitle, RadioGroup, SubmitButton } from '#libs/ui';
import { aanTeVragen, toewijzingInzien, wijzigingVerzoeken } from '#modules/toegang';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, vraag } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/wijziging.route.ts';
import { verzoekredenen } from './weergave.tsx';
import { AnderProduct, Anders, labels } from './wijziging-velden.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  keuzen: await vraag(context, aanTeVragen, {}),
  toewijzing: await vraag(context, toewijzingInzien, { id: kenmerk(params.id) }),
  idempotency: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, wijzigingVerzoeken, ({ bericht }) => `/berichten/${bericht}`, { toewijzing: kenmerk(args.params.id) });

export default function Wijziging({ loaderData, actionData }: Route.ComponentProps) {
  const { toewijzing, keuzen, idempotency } = loaderData;
  const terugweg = `/toegang/toewijzingen/${toewijzing.id}`;
  return (
    <>
      <title>Wijziging vragen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Toewijzingen', href: '/toegang' },
          { label: `Toewijzing ${toewijzing.nummer}`, href: terugweg },
          { label: 'Wijziging vragen' },
        ]}
      />
      <PageTitle
        title="Wijziging vragen"
        state="Alles wat deze cliënt bij u heeft, gaat mee in het verzoek. De gemeente honoreert of weigert het als geheel."
      />
      <Weigering terug={actionData} labels={labels} />
      <Form label="Wijziging vragen" idempotency={idempotency}>
        <RadioGroup
          name="reden"
          label={labels.reden}
          options={verzoekredenen()}
          defaultValue={actionData?.waarden['reden']}
          error={foutBij(actionData, 'reden')}
        />
        <Anders toewijzing={toewijzing} terug={actionData} />
        <AnderProduct keuzen={keuzen} terug={actionData} />
        <Actions>
          <SubmitButton kind="primary">Verzoek versturen</SubmitButton>
          <ButtonLink href={terugweg} kind="secondary">
            Niet vragen
          </ButtonLink>
        </Actions>
      </Form>
      <Paginabron>uw toewijzingen en overeenkomsten; wat u invult, gaat als bericht (317) naar de gemeente</Paginabron>
    </>
  );
}
