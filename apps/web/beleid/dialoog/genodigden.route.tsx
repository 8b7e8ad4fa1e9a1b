// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { CheckboxGroup, Form, PageTitle, TextArea } from '#libs/ui';
import { dialoogInzien, dialoogKeuzen, genodigdenKiezen } from '#modules/beleid';
import { Bewaren } from '../../shell/bewaren.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/genodigden.route.ts';
import { Kruimels } from './staat.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const id = kenmerk(params.id);
  const { aanbieders } = await vraag(context, dialoogKeuzen, { id });
  const { naam, genodigden } = await vraag(context, dialoogInzien, { id });
  return { tafel: { id, naam }, aanbieders, genodigden, sleutel: newId() };
};

export const action = (args: Route.ActionArgs) => {
  const dialoog = kenmerk(args.params.id);
  return doe(args, genodigdenKiezen, () => `/beleid/dialoog/${dialoog}#genodigden`, { dialoog });
};

export default function Genodigden({ loaderData, actionData }: Route.ComponentProps) {
  const { tafel, aanbieders, genodigden, sleutel } = loaderData;
  const invited = new Set(
    genodigden.flatMap(({ aanbieder, uitgenodigd }) => (uitgenodigd && aanbieder ? aanbieder : [])),
  );
  const chosen = genodigden.flatMap(({ aanbieder }) => aanbieder ?? []);
  const names = genodigden.filter(({ aanbieder }) => aanbieder === null).map(({ naam }) => naam);
  return (
    <>
      <title>{`Genodigden van ${tafel.naam} – Inkoopregie`}</title>
      <Kruimels tafel={tafel}>Genodigden</Kruimels>
      <PageTitle title="Genodigden kiezen" state="Er gaat nog niets weg: u verstuurt de uitnodigingen daarna." />
      <Weigering terug={actionData} />
      <Form idempotency={sleutel}>
        <CheckboxGroup
          name="aanbieders[]"
          label="Aanbieders"
          hint="Alle aanbieders die hier bekend zijn, met hun AGB-code."
          optional
          options={aanbieders.map(({ aanbieder, naam }) => ({
            value: aanbieder,
            label: naam,
            hint: invited.has(aanbieder) ? `${aanbieder}; al uitgenodigd` : aanbieder,
          }))}
          defaultValue={actionData ? actionData.lijsten['aanbieders'] : chosen}
          error={foutBij(actionData, 'aanbieders[]')}
        />
        <TextArea
          name="organisaties"
          label="Andere organisaties"
          hint="Eén per regel, bijvoorbeeld een cliëntenraad of een gemeente. Zij krijgen de uitnodiging niet via Inkoopregie; stuur hun het agendabestand."
          optional
          defaultValue={actionData ? actionData.waarden['organisaties'] : names.join('\n')}
          error={foutBij(actionData, 'organisaties')}
        />
        <Bewaren knop="Genodigden bewaren" annuleer={`/beleid/dialoog/${tafel.id}`} />
      </Form>
    </>
  );
}
