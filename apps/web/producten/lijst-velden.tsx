// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import { CheckboxGroup, Details, FieldSet, Select, TextInput } from '#libs/ui';
import type { ProductKeuzen } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { optionsOf, veldVan } from '../shell/veld.ts';
import { vinkVan } from './vink.ts';

type Keuzen = Plat<ProductKeuzen>;
type Inhoud = Keuzen['concept']['inhoud'];
/** How many empty rows a list offers. */
const spare = 2;

const placesOf = (lengte: number) => Array.from({ length: lengte + spare }, (_, index) => index);
const isTyped = (terug: Terug | undefined, lijst: string): boolean =>
  Object.entries(terug?.waarden ?? {}).some(([veld, waarde]) => veld.startsWith(`${lijst}.`) && waarde !== '');

/** The plans and reflections that the product asks for. */
export function PlanVelden({
  inhoud: { plannen = [] },
  terug,
}: {
  readonly inhoud: Inhoud;
  readonly terug: Terug | undefined;
}) {
  return (
    <Details summary={`Plannen en reflecties: ${plannen.length}`} open={isTyped(terug, 'plannen')}>
      {placesOf(plannen.length).map((index) => {
        const plan = plannen[index];
        const field = (veld: string, before: string | undefined) => veldVan(terug)(`plannen.${index}.${veld}`, before);
        return (
          <FieldSet key={index} legend={plan ? `Plan of reflectie ${index + 1}` : 'Nieuw plan of nieuwe reflectie'}>
            <Select
              {...field('soort', plan?.soort)}
              label="Soort"
              optional={!plan}
              empty="Kies een soort"
              options={optionsOf(woorden.plansoort)}
            />
            <TextInput {...field('naam', plan?.naam)} label="Naam" optional={!plan} />
            <TextInput
              {...field('wanneer', (plan && bekend(plan.wanneer)) ?? undefined)}
              label="Wanneer"
              optional
              hint="Bijvoorbeeld: binnen zes weken na de start."
            />
            {plan && <Weg terug={terug} name={`plannen.${index}.weg`} />}
          </FieldSet>
        );
      })}
    </Details>
  );
}

/** Than which products it is lighter or heavier, what it follows, and with what it goes together or not. */
export function RelatieVelden({
  inhoud: { relaties = [] },
  andere,
  terug,
}: {
  readonly inhoud: Inhoud;
  readonly andere: Keuzen['andere'];
  readonly terug: Terug | undefined;
}) {
  const { 'gaat-vooraf-aan': _, ...soorten } = woorden.relatie;
  const producten = andere.map(({ code, naam }) => ({ value: code, label: naam }));
  return (
    <Details summary={`Verbanden met andere producten: ${relaties.length}`} open={isTyped(terug, 'relaties')}>
      <p>Het andere product laat hetzelfde verband omgekeerd zien.</p>
      {placesOf(relaties.length).map((index) => {
        const relatie = relaties[index];
        const field = (veld: string, before: string | undefined) => veldVan(terug)(`relaties.${index}.${veld}`, before);
        return (
          <FieldSet key={index} legend={relatie ? `Verband ${index + 1}` : 'Nieuw verband'}>
            <Select
              {...field('soort', relatie?.soort)}
              label="Dit product"
              optional={!relatie}
              empty="Kies een verband"
              options={optionsOf(soorten)}
            />
            <Select
              {...field('product', relatie?.product)}
              label="Ander product"
              optional={!relatie}
              empty="Kies een product"
              options={producten}
            />
            {relatie && <Weg terug={terug} name={`relaties.${index}.weg`} />}
          </FieldSet>
        );
      })}
    </Details>
  );
}

const Weg = ({ terug, name }: { readonly terug: Terug | undefined; readonly name: string }) => (
  <CheckboxGroup {...vinkVan(terug)(name, 'Dit vervalt')} label="Vervallen" />
);
