// SPDX-License-Identifier: EUPL-1.2
import { Actions, DateInput, FieldSet, Form, RadioGroup, Section, SubmitButton, TextArea, Waarom } from '#libs/ui';
import type { JaarprogrammaView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bevestiging } from '../../shell/bevestiging.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import { formulieren } from './acten.ts';

type View = Plat<JaarprogrammaView>;
type Props = { readonly view: View; readonly terug: Terug | undefined; readonly sleutel: string };

const labels = {
  uiterlijk: 'Zienswijzen uiterlijk',
  verantwoordingTot: 'Verantwoording uiterlijk',
  op: 'Datum van de raad',
};

/** To the councils, with the days by which things are expected. */
export function Voorleggen({ view, terug: all, sleutel }: Props) {
  const terug = terugVan(all, formulieren.voorleggen.naam);
  return (
    <Section title="Voorleggen aan de gemeenteraden" id="voorleggen">
      <p>Elke gemeente krijgt de vraag om de zienswijze van haar raad. Daarna verandert deze versie niet meer.</p>
      <Weigering terug={terug} labels={labels} />
      <Form
        action="#voorleggen"
        idempotency={sleutel}
        hidden={{ _act: formulieren.voorleggen.naam }}
        label="Voorleggen"
      >
        <DateInput
          {...veldVan(terug)('uiterlijk')}
          label="Zienswijzen uiterlijk"
          hint="Kijk in de afspraken van de regio hoeveel tijd de raden krijgen."
        />
        <FieldSet legend="Planning van het jaar" hint="Op deze dagen staat een herinnering in de werkvoorraad.">
          {[0, 1, 2].map((at) => (
            <DateInput
              key={at}
              {...veldVan(terug)(`rapportages.${at}`, view.rapportages[at])}
              label={`Bestuursrapportage ${at + 1} uiterlijk`}
              optional
            />
          ))}
          <DateInput
            {...veldVan(terug)('verantwoordingTot', view.verantwoordingTot)}
            label="Verantwoording uiterlijk"
            optional
          />
        </FieldSet>
        <Actions>
          <SubmitButton>Voorleggen aan de raden</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** What the council of this gemeente thinks. */
export function Zienswijze({ view, terug: all, sleutel }: Props) {
  const terug = terugVan(all, formulieren.zienswijze.naam);
  return (
    <Section title="Zienswijze van uw gemeenteraad" id="zienswijze">
      <p>Geef door wat de raad heeft besloten. Dat kan één keer per versie.</p>
      <Weigering terug={terug} labels={labels} />
      <Form
        action="#zienswijze"
        idempotency={sleutel}
        hidden={{ _act: formulieren.zienswijze.naam, verband: view.verband }}
        label="Zienswijze doorgeven"
      >
        <DateInput {...veldVan(terug)('op')} label="Datum waarop de raad besloot" />
        <RadioGroup {...veldVan(terug)('oordeel')} label="De raad" options={optionsOf(woorden.zienswijze)} />
        <TextArea
          {...veldVan(terug)('tekst')}
          label="Wat de raad vindt"
          hint="Nodig bij opmerkingen en bij een afwijzing."
          optional
        />
        <Actions>
          <SubmitButton>Zienswijze vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** The decision itself, or why it cannot be taken yet. */
export function Vaststellen({ view: { vaststelbaar }, terug: all, sleutel }: Props) {
  const terug = terugVan(all, formulieren.vaststellen.naam);
  const ready = vaststelbaar.status === 'decided';
  return (
    <Section title="Vaststellen" id="vaststellen">
      {vaststelbaar.status === 'refused' &&
        vaststelbaar.reasons.map((reason) => <p key={reason.code}>{redenTekst(reason)}</p>)}
      <Waarom
        outcome={vaststelbaar}
        texts={waaromTeksten}
        summary="Kan er nu worden besloten?"
        sentence={ready ? 'Ja: elke raad gaf zijn zienswijze, of de termijn is voorbij.' : 'Nog niet.'}
      />
      <Weigering terug={terug} />
      {ready && (
        <Form
          action="#vaststellen"
          idempotency={sleutel}
          hidden={{ _act: formulieren.vaststellen.naam }}
          label="Vaststellen"
        >
          <TextArea
            {...veldVan(terug)('motivering')}
            label="Motivering"
            hint="Ga ook in op wat de raden vonden. De motivering staat op het besluit."
          />
          <Bevestiging terug={terug} />
          <Actions>
            <SubmitButton>Jaarprogramma en begroting vaststellen</SubmitButton>
          </Actions>
        </Form>
      )}
    </Section>
  );
}

/** A next version, after the views of the councils or in the course of the year. */
export function Wijzigen({ view: { staat }, terug: all, sleutel }: Props) {
  const terug = terugVan(all, formulieren.wijzigen.naam);
  const inForce = staat === 'vastgesteld';
  return (
    <Section title={inForce ? 'Begroting wijzigen' : 'Terugnemen en aanpassen'} id="wijzigen">
      <p>
        {inForce
          ? 'U begint een volgende versie. Wat nu is vastgesteld blijft gelden tot de volgende versie is vastgesteld.'
          : 'U begint een volgende versie om zienswijzen te verwerken. De raden kunnen de huidige blijven lezen.'}
      </p>
      <Weigering terug={terug} />
      <Form
        action="#wijzigen"
        idempotency={sleutel}
        hidden={{ _act: formulieren.wijzigen.naam }}
        label="Volgende versie beginnen"
      >
        <TextArea {...veldVan(terug)('reden')} label="Waarom is een volgende versie nodig?" />
        <Actions>
          <SubmitButton kind="secondary">Volgende versie beginnen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** Closes the year. */
export function Verantwoorden({ view: { jaar, rapportagesVan }, terug: all, sleutel }: Props) {
  const terug = terugVan(all, formulieren.verantwoorden.naam);
  const [last] = rapportagesVan;
  if (!last || last.peildatum < `${jaar}-12-31`)
    return (
      <Section title="Jaar verantwoorden" id="verantwoorden">
        <p>
          Dat kan zodra er een bestuursrapportage is per 31 december {jaar} of later, waarin van elke post staat wat is
          uitgegeven.
        </p>
      </Section>
    );
  return (
    <Section title="Jaar verantwoorden" id="verantwoorden">
      <p>
        Dit sluit {jaar} af. Van elke post staat in de laatste bestuursrapportage wat is uitgegeven. Iemand anders dan
        wie die schreef, sluit het jaar af.
      </p>
      <Weigering terug={terug} />
      <Form
        action="#verantwoorden"
        idempotency={sleutel}
        hidden={{ _act: formulieren.verantwoorden.naam }}
        label="Jaar verantwoorden"
      >
        <TextArea {...veldVan(terug)('toelichting')} label="Terugblik" hint="Wat is bereikt, en wat niet?" />
        <Actions>
          <SubmitButton kind="secondary">Jaar verantwoorden</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
