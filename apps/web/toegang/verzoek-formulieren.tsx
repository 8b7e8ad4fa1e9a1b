// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  DateInput,
  Details,
  FieldSet,
  Form,
  MoneyInput,
  NumberInput,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextInput,
} from '#libs/ui';
import type { VerzoekView } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import { afwijsredenen, frequentieKeuzen } from './weergave.tsx';

type Props = { readonly verzoek: Plat<VerzoekView>; readonly terug: Terug | undefined };

const veld = (terug: Terug | undefined, name: string) => ({
  name,
  defaultValue: terug?.waarden[name],
  error: foutBij(terug, name),
});

/** Give what is asked: a request for change as a whole, one for allocation as asked or otherwise. */
export function Honoreerformulier({ verzoek, terug }: Props) {
  const heeftAfwijking = ['product', 'van', 'tot', 'volume', 'frequentie', 'budget'].some(
    (name) => terug?.waarden[name],
  );
  return (
    <Section title="Honoreren" id="honoreren">
      <p>
        {verzoek.soort === 'wijziging'
          ? 'U honoreert het hele verzoek, zonder iets te veranderen. Past iets niet, wijs het dan af.'
          : 'De toewijzing wordt gemaakt zoals gevraagd, tenzij u hieronder iets anders invult.'}{' '}
        De aanbieder krijgt meteen bericht (301).
      </p>
      <Weigering terug={terug} />
      <Form action="#honoreren" label="Verzoek honoreren" hidden={{ _act: 'toegang/verzoek-honoreren' }}>
        {verzoek.adresNodig && <Adres terug={terug} />}
        {verzoek.soort === 'toewijzing' && (
          <Details summary="Iets anders toewijzen dan gevraagd" open={heeftAfwijking}>
            <Afwijking verzoek={verzoek} terug={terug} />
          </Details>
        )}
        <Actions>
          <SubmitButton kind="primary">Verzoek honoreren</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

const Adres = ({ terug }: Pick<Props, 'terug'>) => (
  <FieldSet
    legend="Waar woont de cliënt?"
    hint="Deze cliënt is hier nog niet bekend. Het adres staat in de basisregistratie personen en gaat mee in de toewijzing."
  >
    <TextInput {...veld(terug, 'straatnaam')} label="Straat" hint="Hoogstens 24 tekens" autoComplete="off" />
    <NumberInput {...veld(terug, 'huisnummer')} label="Huisnummer" />
    <TextInput {...veld(terug, 'postcode')} label="Postcode" width="xs" autoComplete="off" />
    <TextInput {...veld(terug, 'plaatsnaam')} label="Woonplaats" autoComplete="off" />
  </FieldSet>
);

const Afwijking = ({ verzoek: { producten, toewijzing }, terug }: Props) => (
  <FieldSet legend="Wat u anders toewijst" hint="Wat u leeg laat, wordt toegewezen zoals gevraagd.">
    <Select
      {...veld(terug, 'product')}
      label="Product"
      empty="Zoals gevraagd"
      optional
      options={producten.map(({ product, naam, eenheid }) => ({ value: product, label: `${naam}, per ${eenheid}` }))}
    />
    {toewijzing?.budget === null ? (
      <>
        <NumberInput {...veld(terug, 'volume')} label="Hoeveel" hint="In de eenheid van het product" optional />
        <RadioGroup {...veld(terug, 'frequentie')} label="Hoe vaak" optional options={frequentieKeuzen} />
      </>
    ) : (
      <MoneyInput {...veld(terug, 'budget')} label="Budget" optional />
    )}
    <DateInput {...veld(terug, 'van')} label="Vanaf" optional />
    <DateInput {...veld(terug, 'tot')} label="Tot en met" optional />
  </FieldSet>
);

/** Say no with a reason, or that it is looked into. */
export function Antwoordformulier({ verzoek, terug }: Props) {
  const metWoonplaats = verzoek.soort === 'toewijzing' && verzoek.wet === 'jeugdwet';
  const kan = verzoek.staat === 'ingediend';
  return (
    <Section title="Afwijzen of onderzoeken" id="antwoorden">
      <Weigering terug={terug} />
      <Form action="#antwoorden" label="Verzoek beantwoorden" hidden={{ _act: 'toegang/verzoek-beantwoorden' }}>
        <RadioGroup
          {...veld(terug, 'antwoord')}
          label="Wat antwoordt u?"
          options={[
            { value: 'afgewezen', label: 'Wij wijzen dit verzoek af' },
            ...(kan
              ? [
                  {
                    value: 'in-onderzoek',
                    label: 'Wij zoeken dit uit',
                    hint: 'Alleen als er echt iets te onderzoeken is. U hebt dan hoogstens acht weken.',
                  },
                ]
              : []),
          ]}
        />
        <Select
          {...veld(terug, 'reden')}
          label="Waarom wijst u af?"
          empty="Kies een reden"
          optional
          hint="Nodig bij een afwijzing"
          options={afwijsredenen(metWoonplaats)}
        />
        {metWoonplaats && <Woonplaats terug={terug} kan={kan} />}
        <Actions>
          <SubmitButton kind="secondary">Antwoord versturen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

const Woonplaats = ({ terug, kan }: Pick<Props, 'terug'> & { readonly kan: boolean }) => (
  <>
    <TextInput
      {...veld(terug, 'woonplaats')}
      label="Welke gemeente is wel verantwoordelijk?"
      hint="Alleen bij het woonplaatsbeginsel: de vier cijfers van de gemeentecode"
      inputMode="numeric"
      width="xs"
      optional
    />
    {kan && (
      <RadioGroup
        {...veld(terug, 'onderzoek')}
        label="Wat zoekt u uit?"
        optional
        options={[
          { value: 'zorgvraag', label: 'De vraag om zorg' },
          { value: 'woonplaats', label: 'Welke gemeente verantwoordelijk is', hint: 'Dan hebt u twee weken.' },
        ]}
      />
    )}
  </>
);
