// SPDX-License-Identifier: EUPL-1.2
import { useRouteLoaderData } from 'react-router';
import { Actions, Details, Form, SubmitButton, TextInput } from '#libs/ui';
import { filterlijsten, isFilterlijst } from '#platform/filter';
import type { HuisView } from '../shell/huis.loader.ts';
import { filteradres } from './adres.ts';

/** Above a list: the filters that its reader keeps, and to keep what is chosen now. On the work list: those of all lists. */
export function BewaardeFilters() {
  const huis = useRouteLoaderData<HuisView>('root');
  const lijst = huis?.pad.slice(1) ?? '';
  if (!huis || (lijst !== '' && !isFilterlijst(lijst))) return null;
  const { filters, gekozen } = huis;
  return (
    <>
      {filters.length > 0 && (
        <nav aria-label="Uw filters">
          <p>
            Uw filters:{' '}
            {filters.map((filter) => (
              <span key={filter.id}>
                <a href={filteradres(filter)}>
                  {lijst === '' ? `${filterlijsten[filter.lijst].naam}: ${filter.naam}` : filter.naam}
                </a>{' '}
                ·{' '}
              </span>
            ))}
            <a href="/filters">beheren</a>
          </p>
        </nav>
      )}
      {Object.keys(gekozen).length > 0 && (
        <Details summary="Deze filter bewaren">
          <Form
            action="/filters"
            label="Filter bewaren"
            hidden={{
              _act: 'bewaren',
              lijst,
              ...Object.fromEntries(Object.entries(gekozen).map(([veld, waarde]) => [`keuzes.${veld}`, waarde])),
            }}
          >
            <TextInput
              name="naam"
              label="Naam van de filter"
              hint="Alleen u ziet hem. Noem geen inwoners."
              autoComplete="off"
            />
            <Actions>
              <SubmitButton kind="secondary">Filter bewaren</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  );
}
