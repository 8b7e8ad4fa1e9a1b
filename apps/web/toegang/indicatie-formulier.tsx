// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, DateInput, Form, NumberInput, RadioGroup, Select, SubmitButton, TextArea } from '#libs/ui';
import type { CasusView } from '#modules/toegang';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';

type Props = { readonly casus: Plat<CasusView>; readonly terug: Terug | undefined };

const labels = {
  product: 'Product',
  volume: 'Hoeveel',
  frequentie: 'Hoe vaak',
  van: 'Vanaf',
  tot: 'Tot en met',
  motivering: 'Waarom deze hulp',
} as const;

/** Which help, how much and how long; and what the region says about that. */
export function IndicatieFormulier({ casus: { producten, norm }, terug }: Props) {
  const field = (name: string) => ({ name, defaultValue: terug?.waarden[name], error: foutBij(terug, name) });
  if (producten.length === 0)
    return (
      <Attention kind="warning" title="Er is vandaag geen product vastgesteld">
        Een indicatie kan worden gesteld zodra de colleges het productenboek hebben vastgesteld en de ingangsdatum er
        is.
      </Attention>
    );
  return (
    <>
      <Weigering terug={terug} labels={labels} />
      <Form action="#stellen" label="Indicatie stellen" hidden={{ _act: 'toegang/indicatie-stellen' }}>
        <Select
          {...field('product')}
          label={labels.product}
          empty="Kies een product"
          options={producten.map(({ product, naam, eenheid, voorbeeld }) => ({
            value: product,
            label: `${naam}, per ${eenheid}${voorbeeld ? ' (voorbeeld)' : ''}`,
          }))}
        />
        <NumberInput
          {...field('volume')}
          label={labels.volume}
          hint={`In de eenheid van het product. ${norms(norm)}`}
        />
        <RadioGroup {...field('frequentie')} label={labels.frequentie} options={frequenties} />
        <DateInput {...field('van')} label={labels.van} />
        <DateInput {...field('tot')} label={labels.tot} />
        <TextArea {...field('motivering')} label={labels.motivering} hint="Waarom is dit nodig, zo veel en zo lang?" />
        <Actions>
          <SubmitButton kind="primary">Indicatie stellen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}

const frequenties = [
  { value: 'per-week', label: 'Per week' },
  { value: 'per-maand', label: 'Per maand' },
  { value: 'per-dag', label: 'Per dag' },
  { value: 'totaal', label: 'In totaal, over de hele periode' },
];

/** What the region lays down, in words; that it expressly sets no maximum is said too. */
function norms({ duurInMaanden, omvangPerWeek, afweging }: CasusView['norm']): string {
  if (duurInMaanden === 'geen' && omvangPerWeek === 'geen') return `De regio stelt geen maximum. ${afweging}`;
  const duur = typeof duurInMaanden === 'number' ? `Hoogstens ${duurInMaanden} maanden. ` : '';
  const omvang = /^\d/.test(omvangPerWeek) ? `Hoogstens ${omvangPerWeek} per week. ` : '';
  return duur + omvang + afweging;
}
