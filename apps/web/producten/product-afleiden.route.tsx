// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton, TextInput } from '#libs/ui';
import { productAfleiden, productInzien } from '#modules/producten';
import { doe, notFound, vraag, wieVan } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import type { Route } from './+types/product-afleiden.route.ts';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  if (!wieVan(context).hoed.rollen.includes('inkoper')) throw notFound();
  const { versie } = await vraag(context, productInzien, { product: code, versie: null });
  return { product: code, naam: versie.inhoud.naam, sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, productAfleiden, ({ product }) => `/producten/${product}/bewerken`, { product: args.params.code });

export default function ProductAfleiden({
  loaderData: { product, naam, sleutel },
  actionData: terug,
}: Route.ComponentProps) {
  const field = veldVan(terug);
  return (
    <>
      <title>{`Nieuw product uit ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: naam, href: `/producten/${product}` },
          { label: 'Nieuw product hieruit' },
        ]}
      />
      <PageTitle
        title={`Nieuw product uit ${naam}`}
        state="Het begint als een kopie, in concept. De colleges stellen het vast, met zijn tarieven."
      />
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <TextInput {...field('naam')} label="Naam" />
        <TextInput {...field('code')} label="Code in het productenboek" width="sm" hint="Zoals begeleiding-kort." />
        <TextInput
          {...field('productcode')}
          label="Productcode in berichten"
          width="sm"
          hint="Vijf tekens, zoals 45A05."
        />
        <Actions>
          <SubmitButton>Product beginnen</SubmitButton>
          <ButtonLink kind="secondary" href={`/producten/${product}`}>
            Terug zonder bewaren
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}
