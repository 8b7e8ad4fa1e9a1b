// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, Form, PageTitle, TextArea, TextInput } from '#libs/ui';
import { productuitleggen, productuitlegVastleggen } from '#modules/toegang';
import { Bewaren, Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/product.route.ts';

const lijst = '/zorgkeuzewijzer/beheer/uitleg';

export async function loader({ context, params: { product } }: Route.LoaderArgs) {
  const rij = (await vraag(context, productuitleggen, {})).find((een) => een.product === product);
  if (!rij) throw notFound();
  return rij;
}

export const action = (args: Route.ActionArgs) =>
  doe(args, productuitlegVastleggen, () => lijst, { product: args.params.product });

export default function Product({
  loaderData: { naam, omschrijving, uitleg },
  actionData: terug,
}: Route.ComponentProps) {
  const veld = veldVan(terug);
  return (
    <>
      <title>{`${naam} in gewone woorden – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Gewone woorden', href: lijst }, { label: naam }]} />
      <PageTitle title={`${naam} in gewone woorden`} state={`Het productenboek zegt: ${omschrijving}`} />
      <Weigering terug={terug} />
      <Form label="In gewone woorden">
        <TextInput {...veld('naam', uitleg?.naam)} label="Hoe noemen mensen dit?" />
        <TextArea
          {...veld('uitleg', uitleg?.uitleg)}
          label="Wat is het?"
          hint="Korte zinnen, zonder vaktaal. Zeg wie er komt, wat die doet en voor wie het is."
          rows={5}
          maxLength={1500}
        />
        <TextArea
          {...veld('woorden', uitleg?.woorden)}
          label="Met welke woorden zoeken mensen dit?"
          hint="Eén woord of zin per regel, zoals mensen het zeggen: mijn kind slaapt niet"
          rows={10}
          optional
        />
        <Voorbeeldkeuze terug={terug} nu={uitleg?.voorbeeld ?? false} geen="tekst van de regio" />
        <Bewaren knop="Uitleg bewaren" annuleer={lijst} />
      </Form>
    </>
  );
}
