// SPDX-License-Identifier: EUPL-1.2
import { Actions, DefinitionList, Form, Moment, Money, Section, SubmitButton, Waarom } from '#libs/ui';
import type { TariefverzoekView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { Besluitnaam } from '../besluitnaam.tsx';
import { tariefNaam, Verschil } from '../weergave.tsx';

type View = Plat<TariefverzoekView>;

/** What the provider asks, beside the tariff of the region. */
export const Gevraagd = ({ view }: { readonly view: View }) => (
  <Section title="Wat wordt gevraagd">
    <DefinitionList
      items={[
        {
          term: 'Tarief van de regio',
          value: (
            <a href={`/tarieven/${view.tarief}`}>
              <Money value={view.bedragNu} /> per {view.eenheid}
            </a>
          ),
          note: tariefNaam(
            view.namen.producten[view.product] ?? view.product,
            view.namen.caos[view.cao] ?? view.cao,
            view.micro,
          ),
        },
        {
          term: 'Met de cijfers van de aanbieder',
          value: (
            <>
              <Money value={view.bedrag} /> per {view.eenheid}: <Verschil van={view.bedragNu} naar={view.bedrag} />
            </>
          ),
          action: <Waarom outcome={view.bewijs.outcome} texts={waaromTeksten} />,
        },
        ...(view.prijsopbouw
          ? [
              {
                term: 'Komt uit',
                value: <a href={`/tarieven/prijsopbouwen/${view.prijsopbouw}`}>De prijsopbouw van de aanbieder</a>,
                note: 'De regio beoordeelde haar en volgde deze cijfers. Het antwoord en de bestanden staan daar.',
              },
            ]
          : []),
        { term: 'Toelichting', value: view.toelichting },
        { term: 'Ingediend', value: <Moment value={view.ingediend} />, note: `door ${view.naam}` },
      ]}
    />
  </Section>
);

type BeslotenProps = {
  readonly view: View & { readonly toonBesluit: boolean };
  readonly besluit: NonNullable<View['besluit']>;
};

/** What was decided, and the addendum. */
export const Besloten = ({ view, besluit }: BeslotenProps) => (
  <Section title="Het besluit">
    <DefinitionList
      items={[
        {
          term: 'Uitkomst',
          value: besluit.uitkomst,
          note: besluit.motivering,
        },
        {
          term: 'Besloten',
          value: (
            <>
              <Besluitnaam id={besluit.besluit} naam="Besluit" isLink={view.toonBesluit} />,{' '}
              <Moment value={besluit.op} />
            </>
          ),
          note: `door ${besluit.naam}`,
        },
        ...(view.eigenTarief
          ? [
              {
                term: 'Eigen tarief',
                value: (
                  <a href={`/tarieven/eigen/${view.eigenTarief.id}`}>
                    <Money value={view.eigenTarief.bedrag} /> per {view.eigenTarief.eenheid}
                  </a>
                ),
              },
              {
                term: 'Addendum',
                value: <a href={`/documenten/${view.eigenTarief.document}`}>Addendum (pdf)</a>,
              },
            ]
          : []),
      ]}
    />
  </Section>
);

/** Takes the decision off the work list of the provider. */
export const Gelezen = ({ verzoek }: { readonly verzoek: string }) => (
  <Form label="Besluit gelezen" hidden={{ _act: 'tarieven/verzoekbesluit-lezen', verzoek }}>
    <Actions>
      <SubmitButton kind="secondary">Gelezen, van mijn werkvoorraad halen</SubmitButton>
    </Actions>
  </Form>
);
