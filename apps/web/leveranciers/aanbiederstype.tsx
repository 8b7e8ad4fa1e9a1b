// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, RadioGroup, Section, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { Aanbiederstype, DossierView } from '#modules/leveranciers';
import { woorden } from '#modules/leveranciers/teksten';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';

/** What the rule proposes, and what a person decided. */
export function Aanbiedertype({ dossier: { typevoorstel, typen } }: { readonly dossier: Plat<DossierView> }) {
  const [nu] = typen;
  return (
    <Section title="Aanbiederstype" id="type">
      {nu ? (
        <p>
          Vastgelegd als <strong>{woorden.type[nu.type]}</strong> door {nu.naam}: {nu.reden}
        </p>
      ) : (
        <p>Er is nog geen type vastgelegd. Het plan kent vijf typen, over de contracten heen.</p>
      )}
      <Voorstel voorstel={typevoorstel} />
    </Section>
  );
}

type FormulierProps = { readonly huidig: Aanbiederstype | undefined; readonly terug: Terug | undefined };

/** A person decides the kind, and says why. */
export const TypeFormulier = ({ huidig, terug }: FormulierProps) => (
  <>
    <Weigering terug={terug} />
    <Form>
      <RadioGroup
        name="type"
        label="Type"
        options={Object.entries(woorden.type).map(([value, label]) => ({
          value,
          label,
          hint: woorden.typeUitleg[value],
        }))}
        defaultValue={terug?.waarden['type'] ?? huidig}
        error={foutBij(terug, 'type')}
      />
      <TextArea
        name="reden"
        label="Waarom dit type?"
        hint="De reden blijft in het dossier staan, met het voorstel van vandaag ernaast."
        defaultValue={terug?.waarden['reden']}
        error={foutBij(terug, 'reden')}
      />
      <Actions>
        <SubmitButton>Type vastleggen</SubmitButton>
      </Actions>
    </Form>
  </>
);

/** The proposal, or what the region must fill in before there is one. */
export function Voorstel({ voorstel }: { readonly voorstel: Plat<DossierView>['typevoorstel'] }) {
  if (voorstel.status === 'decided')
    return (
      <>
        <p>
          Het voorstel volgens de grenzen van de regio: <strong>{woorden.type[voorstel.value]}</strong>.
        </p>
        <Waarom outcome={voorstel} texts={waaromTeksten} />
      </>
    );
  return (
    <Attention title="Er is geen voorstel: de regio heeft de grenzen nog niet ingevuld">
      <p>
        Het plan noemt de typen wel, maar niet waar het ene type ophoudt en het andere begint. Een mens legt het type
        vast.
      </p>
      <Waarom outcome={voorstel} texts={waaromTeksten} summary="Wat er nog ontbreekt" />
    </Attention>
  );
}
