// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, ButtonLink, Form, PageTitle, RadioGroup, Select, SubmitButton, TextArea } from '#libs/ui';
import { productvoorstelIndienen, productvoorstellenlijst } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { doe, notFound, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { asOption, optionsOf, veldVan } from '../shell/veld.ts';
import type { Route } from './+types/voorstel-nieuw.route.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { producten, magIndienen } = await vraag(context, productvoorstellenlijst, {});
  if (!magIndienen) throw notFound();
  return { producten, product: new URL(request.url).searchParams.get('product'), sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, productvoorstelIndienen, ({ voorstel }) => `/producten/voorstellen/${voorstel}`);

export default function VoorstelNieuw({
  loaderData: { producten, product, sleutel },
  actionData: terug,
}: Route.ComponentProps) {
  const field = veldVan(terug);
  return (
    <>
      <title>Voorstel voor het productenboek – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: 'Voorstellen van de toegang', href: '/producten/voorstellen' },
          { label: 'Voorstel doen' },
        ]}
      />
      <PageTitle title="Voorstel doen" state="De inkoper beoordeelt het. U hoort wat ermee gebeurt." />
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <RadioGroup
          {...field('soort', product ? 'anders-omschrijven' : undefined)}
          label="Waar gaat het over?"
          options={optionsOf(woorden.voorstelsoort)}
        />
        <Select
          {...field('product', product)}
          label="Product"
          optional
          empty="Kies een product"
          options={producten.map(asOption)}
        />
        <TextArea {...field('tekst')} label="Wat stelt u voor?" rows={4} />
        <TextArea
          {...field('aanleiding')}
          label="Wat is de aanleiding?"
          optional
          rows={3}
          hint="Noem geen namen of andere gegevens van inwoners."
        />
        <Actions>
          <SubmitButton>Voorstel indienen</SubmitButton>
          <ButtonLink kind="secondary" href="/producten/voorstellen">
            Terug zonder indienen
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}
