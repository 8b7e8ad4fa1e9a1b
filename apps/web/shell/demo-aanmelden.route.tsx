// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Details, Form, PageTitle, Section, Select, SubmitButton, TextInput } from '#libs/ui';
import { rollen } from '#platform/hoed';
import { listExamplePeople, type Voorbeeldpersoon } from '#platform/identiteit';
import { niveaus } from '#platform/niveau';
import type { Route } from './+types/demo-aanmelden.route.ts';
import { verzoek } from './omgeving.ts';
import { notFound } from './pagina.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { omgeving } = context.get(verzoek);
  if (omgeving.productie) throw notFound();
  return { mensen: await listExamplePeople(omgeving, `${new URL(request.url).origin}/demo-oidc`) };
}

export default function DemoAanmelden({ loaderData: { mensen }, params }: Route.ComponentProps) {
  const adres = `/demo-aanmelden/${params.uid}`;
  return (
    <>
      <title>Kies een persoon – Inkoopregie</title>
      {mensen.length > 0 ? (
        <PageTitle title="Kies een persoon" state="Zo ziet u het platform door de ogen van ieder die meedoet." />
      ) : (
        <PageTitle
          title="Meld u aan"
          state="Dit is de aanmelding van een proef. In het echt is dat die van uw organisatie."
        />
      )}
      {mensen.length > 0 && (
        <Attention kind="info">
          Dit zijn verzonnen mensen. In het echt meldt ieder zich aan met zijn eigen account.
        </Attention>
      )}
      <form method="post" action={adres} className="person-picker">
        {mensen.length > 0 && <Niveaukeuze />}
        {groups
          .filter(({ soort }) => mensen.some(({ hoeden }) => hoeden[0]?.soort === soort))
          .map(({ soort, titel }) => (
            <section key={soort} aria-labelledby={`groep-${soort}`}>
              <h2 id={`groep-${soort}`}>{titel}</h2>
              <ul>
                {mensen
                  .filter(({ hoeden }) => hoeden[0]?.soort === soort)
                  .map((persoon) => (
                    <Keuze key={persoon.subject} persoon={persoon} />
                  ))}
              </ul>
            </section>
          ))}
      </form>
      <EigenAccount adres={adres} isEnige={mensen.length === 0} />
    </>
  );
}

type EigenProps = { readonly adres: string; readonly isEnige: boolean };
const EigenAccount = ({ adres, isEnige }: EigenProps) => (
  <Section title="Een account van uzelf">
    <p>Bent u uitgenodigd? Bedenk dan een naam voor een proefaccount. Met dezelfde naam meldt u zich later weer aan.</p>
    <Form action={adres}>
      <TextInput
        name="subject"
        label="Naam van uw proefaccount"
        hint="Twee tot tachtig letters, cijfers, punten, streepjes of @."
        autoComplete="username"
      />
      {isEnige && <Niveaukeuze />}
      <Actions>
        <SubmitButton kind={isEnige ? 'primary' : 'secondary'}>Verder met dit account</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

/** In a trial one picks what one proves, to see what happens when that is not enough. */
const Niveaukeuze = () => (
  <Details summary="Niveau van aanmelden">
    <Select
      name="niveau"
      label="Hoe zeker is wie u bent?"
      hint="In het echt volgt dit uit uw middel. Met laag kunt u niet beslissen en geen gegevens van inwoners zien."
      options={niveaus.map((niveau) => ({ value: niveau, label: niveau }))}
      defaultValue="substantieel"
    />
  </Details>
);

const groups = [
  { soort: 'verband', titel: 'Regio' },
  { soort: 'gemeente', titel: 'Gemeenten' },
  { soort: 'aanbieder', titel: 'Aanbieders' },
] as const;

const Keuze = ({ persoon: { subject, naam, hoeden } }: { readonly persoon: Voorbeeldpersoon }) => (
  <li>
    <button type="submit" name="subject" value={subject}>
      <strong>{naam}</strong>
      {hoeden.map((hoed) => (
        <span key={`${hoed.soort}:${hoed.code}`}>
          {hoed.rollen.map((rol) => rollen[rol]).join(', ')}, {hoed.naam}
        </span>
      ))}
    </button>
  </li>
);
