// SPDX-License-Identifier: EUPL-1.2
import { DateInput, TextArea, TextInput } from '#libs/ui';
import { jeugdfunctieVastleggen, visieregelWeglaten } from '#modules/beleid';
import { doe, notFound } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/functie.route.ts';
import { Visieformulier } from './formulier.tsx';
import { schrijfbareVisie } from './laden.ts';
import { IsWeggelaten, Weglaten } from './weglaten.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { visie, sleutel } = await schrijfbareVisie(context);
  const weggelaten = visie.weggelaten.functies.find((one) => one.code === code) ?? null;
  const functie = visie.functies.find((one) => one.code === code) ?? weggelaten;
  if (!functie && code !== 'nieuw') throw notFound();
  return { functie, weggelaten, sleutel };
}

export async function action(args: Route.ActionArgs) {
  const code = args.params.code === 'nieuw' ? undefined : args.params.code;
  const form = await args.request.clone().formData();
  const naar = () => '/beleid/regiovisie#functies';
  return form.get('_act') === visieregelWeglaten.naam
    ? doe(args, visieregelWeglaten, naar, { soort: 'functie', code })
    : doe(args, jeugdfunctieVastleggen, naar, { code });
}

export default function VisieFunctie({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { functie, weggelaten, sleutel } = loaderData;
  const own = terugVan(terug, jeugdfunctieVastleggen.naam);
  const field = veldVan(own);
  return (
    <Visieformulier
      titel={functie?.naam ?? 'Functie toevoegen'}
      uitleg="Een vorm van hulp die in de regio beschikbaar moet blijven."
      plek="functies"
      labels={{ naam: 'Functie', borging: 'Hoe zij beschikbaar blijft', tot: 'Tot en met' }}
      terug={own}
      sleutel={sleutel}
      vooraf={weggelaten && <IsWeggelaten weggelaten={weggelaten} />}
      daarna={functie && <Weglaten soort="functie" weggelaten={weggelaten} terug={terug} sleutel={sleutel} />}
    >
      <TextInput {...field('naam', functie?.naam)} label="Functie" />
      <TextArea
        {...field('borging', functie?.borging)}
        label="Hoe zij beschikbaar blijft"
        hint="Bijvoorbeeld welk contract of welke samenwerking daarvoor zorgt."
        optional
      />
      <DateInput
        {...field('tot', functie?.tot)}
        label="Tot en met"
        hint="Deze functie komt dan vóór die dag terug in de werkvoorraad."
        optional
      />
    </Visieformulier>
  );
}
