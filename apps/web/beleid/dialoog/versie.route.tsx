// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Form, PageTitle, TextArea } from '#libs/ui';
import { dialoogKeuzen, stukInzien, stukVernieuwen } from '#modules/beleid';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/versie.route.ts';
import { Kruimels } from './staat.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  if (!magVragen(context, dialoogKeuzen)) throw notFound();
  const { id, naam, versie, tafel, bepalingen } = await vraag(context, stukInzien, { id: kenmerk(params.id) });
  const tekst = bepalingen.map((bepaling) => bepaling.tekst).join('\n\n');
  return { stuk: { id, naam, versie }, tafel: { id: tafel.id, naam: tafel.naam }, tekst, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) =>
  doe(args, stukVernieuwen, ({ stuk }) => `/beleid/dialoog/stukken/${stuk}`, { stuk: kenmerk(args.params.id) });

export default function Versie({ loaderData: { stuk, tafel, tekst, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`Nieuwe versie van ${stuk.naam} – Inkoopregie`}</title>
      <Kruimels tafel={tafel}>Nieuwe versie</Kruimels>
      <PageTitle
        title={`Nieuwe versie van ${stuk.naam}`}
        state="Een alinea die gelijk blijft of erop lijkt, houdt haar nummer. Wat ertussen komt, krijgt een letter."
      />
      <Weigering terug={actionData} />
      <Form idempotency={sleutel}>
        <TextArea
          name="tekst"
          label="Tekst"
          hint="Een lege regel begint een nieuwe bepaling. Schrijf er geen nummers bij."
          rows={20}
          defaultValue={actionData ? actionData.waarden['tekst'] : tekst}
          error={foutBij(actionData, 'tekst')}
        />
        <Bewaren knop={`Versie ${stuk.versie + 1} bewaren`} annuleer={`/beleid/dialoog/stukken/${stuk.id}`} />
      </Form>
    </>
  );
}
