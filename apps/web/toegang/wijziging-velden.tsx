// SPDX-License-Identifier: EUPL-1.2
import { DateInput, FieldSet, MoneyInput, NumberInput, RadioGroup, Select } from '#libs/ui';
import type { Aanvraagkeuzen, ToewijzingView } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij } from '../shell/terug.tsx';
import { frequentieKeuzen, hoeveelheidTekst } from './weergave.tsx';

type Props = { readonly terug: Terug | undefined };

/** How the fields are called on screen, for the list of what is wrong. */
export const labels = {
  reden: 'Waarom moet het anders?',
  'wijzigingen.0.van': 'Anders vanaf',
  'wijzigingen.0.tot': 'Nieuwe einddatum',
  'wijzigingen.0.volume': 'Nieuwe omvang',
  'wijzigingen.0.budget': 'Nieuw budget',
  'nieuw.0.product': 'Product erbij',
  'nieuw.0.volume': 'Hoeveel',
  'nieuw.0.frequentie': 'Hoe vaak',
  'nieuw.0.van': 'Vanaf',
  'nieuw.0.tot': 'Tot en met',
} as const;

const veld = (terug: Terug | undefined, name: keyof typeof labels) => ({
  name,
  label: labels[name],
  defaultValue: terug?.waarden[name],
  error: foutBij(terug, name),
  optional: true,
});

/** How this allocation should become; what is left empty stays. */
export const Anders = ({ toewijzing, terug }: Props & { readonly toewijzing: Plat<ToewijzingView> }) => (
  <FieldSet legend={`Deze toewijzing wijzigen (nu ${hoeveelheidTekst(toewijzing)})`} hint="Wat u leeg laat, blijft zo.">
    <DateInput
      {...veld(terug, 'wijzigingen.0.van')}
      hint="Een dag die nog komt. Voor een andere einddatum, budget of totaal: de eerste dag van de toewijzing."
    />
    <DateInput {...veld(terug, 'wijzigingen.0.tot')} />
    {toewijzing.budget === null ? (
      <NumberInput {...veld(terug, 'wijzigingen.0.volume')} />
    ) : (
      <MoneyInput {...veld(terug, 'wijzigingen.0.budget')} />
    )}
  </FieldSet>
);

/** A product besides what there is. */
export const AnderProduct = ({ keuzen, terug }: Props & { readonly keuzen: Plat<Aanvraagkeuzen> }) => (
  <FieldSet legend="Een product erbij vragen">
    <Select
      {...veld(terug, 'nieuw.0.product')}
      empty="Geen product erbij"
      options={keuzen.producten.map(({ product, naam, eenheid }) => ({
        value: product,
        label: `${naam}, per ${eenheid}`,
      }))}
    />
    <NumberInput {...veld(terug, 'nieuw.0.volume')} hint="In de eenheid van het product" />
    <RadioGroup {...veld(terug, 'nieuw.0.frequentie')} options={frequentieKeuzen} />
    <DateInput {...veld(terug, 'nieuw.0.van')} />
    <DateInput {...veld(terug, 'nieuw.0.tot')} hint="Nodig als u per week vraagt" />
  </FieldSet>
);
