// SPDX-License-Identifier: EUPL-1.2
import { DateInput, TextArea, TextInput } from '#libs/ui';
import { jeugdfunctieVastleggen } from '#modules/beleid';
import { doe, notFound } from '../../shell/pagina.ts';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/functie.route.ts';
import { Visieformulier } from './formulier.tsx';
import { schrijfbareVisie } from './laden.ts';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { visie, sleutel } = await schrijfbareVisie(context);
  const functie = visie.functies.find((one) => one.code === code) ?? null;
  if (!functie && code !== 'nieuw') throw notFound();
  return { functie, sleutel };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, jeugdfunctieVastleggen, () => '/beleid/regiovisie#functies', {
    code: args.params.code === 'nieuw' ? undefined : args.params.code,
  });

export default function VisieFunctie({ loaderData: { functie, sleutel }, actionData: terug }: Route.ComponentProps) {
  const field = veldVan(terug);
  return (
    <Visieformulier
      titel={functie?.naam ?? 'Functie toevoegen'}
      uitleg="Een vorm van hulp die in de regio beschikbaar moet blijven."
      plek="functies"
      terug={terug}
      sleutel={sleutel}
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
