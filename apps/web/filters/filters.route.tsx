// SPDX-License-Identifier: EUPL-1.2
import { Actions, EmptyState, Form, PageTitle, Section, SubmitButton, TextInput } from '#libs/ui';
import { filterBewaren, filterHernoemen, filterlijst, filterlijsten, filterVerwijderen } from '#platform/filter';
import { doe, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/filters.route.ts';
import { filteradres } from './adres.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({ filters: await vraag(context, filterlijst, {}) });

export async function action(args: Route.ActionArgs) {
  const asked = (await args.request.clone().formData()).get('_act');
  if (asked === 'hernoemen') return doe(args, filterHernoemen, () => '/filters');
  if (asked === 'verwijderen') return doe(args, filterVerwijderen, () => '/filters');
  return doe(args, filterBewaren, filteradres);
}

export default function Filters({ loaderData: { filters }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Mijn filters – Inkoopregie</title>
      <PageTitle
        title="Mijn filters"
        state="Wat u boven een lijst kiest en vaker nodig hebt. Alleen u ziet ze, en alleen in deze rol."
      />
      <Weigering terug={actionData} />
      {filters.length === 0 && (
        <EmptyState title="U bewaart nog geen filter">
          Kies iets boven een lijst, zoals Berichten of Declaraties, en open ‘Deze filter bewaren’.
        </EmptyState>
      )}
      {filters.map((filter) => (
        <Section key={filter.id} title={filter.naam}>
          <p>
            <a href={filteradres(filter)}>{`${filterlijsten[filter.lijst].naam}: ${filter.naam} openen`}</a>
          </p>
          <Form label={`${filter.naam} hernoemen`} hidden={{ _act: 'hernoemen', filter: filter.id }}>
            <TextInput name="naam" id={`naam-${filter.id}`} label="Andere naam" defaultValue={filter.naam} />
            <Actions>
              <SubmitButton kind="secondary">Naam bewaren</SubmitButton>
            </Actions>
          </Form>
          <Form label={`${filter.naam} verwijderen`} hidden={{ _act: 'verwijderen', filter: filter.id }}>
            <Actions>
              <SubmitButton kind="secondary">{`‘${filter.naam}’ verwijderen`}</SubmitButton>
            </Actions>
          </Form>
        </Section>
      ))}
    </>
  );
}
