// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, Form, PageTitle, RadioGroup, SubmitButton, TextArea, TextInput } from '#libs/ui';
import { signaalDoorgeven } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { doe, magVragen, notFound } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/signaal-nieuw.route.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  if (!magVragen(context, signaalDoorgeven)) throw notFound();
  const { searchParams } = new URL(request.url);
  return {
    aanbieder: searchParams.get('aanbieder') ?? undefined,
    soort: searchParams.get('soort') ?? undefined,
    sleutel: newId(),
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, signaalDoorgeven, ({ signaal }) => `/regio/signalen/${signaal}`);

export default function SignaalNieuw({ loaderData, actionData: terug }: Route.ComponentProps) {
  const veld = veldVan(terug);
  return (
    <>
      <title>Signaal doorgeven – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Accounthouders', href: '/regio/accounthouders' },
          { label: 'Signaal doorgeven' },
        ]}
      />
      <PageTitle
        title="Signaal over een aanbieder doorgeven"
        state="Het komt bij de accounthouder van deze aanbieder, of bij wie in de regio de taak heeft."
      />
      <Weigering
        terug={terug}
        labels={{ aanbieder: 'AGB-code', soort: 'Waar het over gaat', tekst: 'Wat u is opgevallen' }}
      />
      <Form idempotency={loaderData.sleutel}>
        <TextInput
          {...veld('aanbieder', loaderData.aanbieder)}
          label="AGB-code van de aanbieder"
          hint="Acht cijfers."
        />
        <RadioGroup
          {...veld('soort', loaderData.soort)}
          label="Waar gaat het over?"
          options={Object.entries(woorden.signaal).map(([value, label]) => ({ value, label: hoofdletter(label) }))}
        />
        <TextArea
          {...veld('tekst')}
          label="Wat is u opgevallen?"
          hint="Schrijf niets waaraan een jeugdige of inwoner te herkennen is."
        />
        <Actions>
          <SubmitButton>Signaal doorgeven</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
