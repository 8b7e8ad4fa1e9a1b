// SPDX-License-Identifier: EUPL-1.2

import { formatGetal, opsomming } from '#libs/kernel';
import { Actions, EmptyState, Form, Section, SubmitButton } from '#libs/ui';
import type { Zoekgroep, Zoekuitkomst } from '#platform/zoeken';
import { adresVan } from '../shell/adres.ts';

type Props = Zoekuitkomst & {
  readonly woorden: string;
  readonly paginas: readonly { readonly titel: string; readonly adres: string }[];
};

const gronden = {
  naam: null,
  tekst: 'de woorden staan in de tekst',
  nummer: 'precies dit nummer',
  kenmerk: 'precies dit kenmerk',
  bsn: 'over deze inwoner',
} as const;

/** What was found, kind by kind; or in what can be looked. */
export function Gevonden({ groepen, soorten, paginas, woorden }: Props) {
  if (groepen.length === 0 && paginas.length === 0)
    return (
      <EmptyState title="Niets gevonden">
        Er is niets dat u mag zien waarin al deze woorden staan. U kunt zoeken in:{' '}
        {opsomming([...soorten.map((soort) => soort.toLowerCase()), 'pagina’s van het platform'])}. Probeer minder
        woorden, of het precieze nummer.
      </EmptyState>
    );
  return (
    <section aria-label="Gevonden" className="found">
      {groepen.map((groep) => (
        <Groep key={groep.soort} groep={groep} woorden={woorden} />
      ))}
      {paginas.length > 0 && (
        <Section title={`Pagina’s (${paginas.length})`}>
          <ul>
            {paginas.map(({ titel, adres }) => (
              <li key={adres}>
                <a href={adres}>{titel}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </section>
  );
}

function Groep({ groep, woorden }: { readonly groep: Zoekgroep; readonly woorden: string }) {
  const { soort, naam, vindplaatsen, meer } = groep;
  const aantal = formatGetal(vindplaatsen.length);
  return (
    <Section title={`${naam} (${meer ? `meer dan ${aantal}` : aantal})`}>
      <ul>
        {vindplaatsen.map(({ id, titel, waar, waarom }) => (
          <li key={id}>
            <a href={adresVan(soort, id)}>{titel}</a>
            <span>{[waar, gronden[waarom]].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {meer && vindplaatsen.length <= 5 && (
        <Form action="/zoeken" label={`Meer ${naam.toLowerCase()}`} hidden={{ woorden, soort }}>
          <Actions>
            <SubmitButton kind="secondary">{`Meer ${naam.toLowerCase()}`}</SubmitButton>
          </Actions>
        </Form>
      )}
      {meer && vindplaatsen.length > 5 && <p>Er is nog meer. Zoek met meer woorden om het te vinden.</p>}
    </Section>
  );
}
