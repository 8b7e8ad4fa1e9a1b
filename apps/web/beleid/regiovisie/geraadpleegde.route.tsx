// SPDX-License-Identifier: EUPL-1.2
import { TextArea, TextInput } from '#libs/ui';
import { geraadpleegdeVastleggen, visieregelWeglaten } from '#modules/beleid';
import { doe, notFound } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/geraadpleegde.route.ts';
import { Visieformulier } from './formulier.tsx';
import { schrijfbareVisie } from './laden.ts';
import { IsWeggelaten, Weglaten } from './weglaten.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { visie, sleutel } = await schrijfbareVisie(context);
  const weggelaten = visie.weggelaten.geraadpleegden.find((one) => one.code === code) ?? null;
  const geraadpleegde = visie.geraadpleegden.find((one) => one.code === code) ?? weggelaten;
  if (!geraadpleegde && code !== 'nieuw') throw notFound();
  return { geraadpleegde, weggelaten, sleutel };
}

export async function action(args: Route.ActionArgs) {
  const code = args.params.code === 'nieuw' ? undefined : args.params.code;
  const form = await args.request.clone().formData();
  const naar = () => '/beleid/regiovisie#geraadpleegden';
  return form.get('_act') === visieregelWeglaten.naam
    ? doe(args, visieregelWeglaten, naar, { soort: 'geraadpleegde', code })
    : doe(args, geraadpleegdeVastleggen, naar, { code });
}

export default function VisieGeraadpleegde({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { geraadpleegde, weggelaten, sleutel } = loaderData;
  const own = terugVan(terug, geraadpleegdeVastleggen.naam);
  const field = veldVan(own);
  return (
    <Visieformulier
      titel={geraadpleegde ? 'Geraadpleegde' : 'Geraadpleegde toevoegen'}
      uitleg="Wie is over de regiovisie gehoord, wat zeiden zij en wat is ermee gedaan? Noem geen namen van personen."
      plek="geraadpleegden"
      labels={{ zei: 'Wat zij zeiden', gedaan: 'Wat ermee is gedaan' }}
      terug={own}
      sleutel={sleutel}
      vooraf={weggelaten && <IsWeggelaten weggelaten={weggelaten} />}
      daarna={
        geraadpleegde && <Weglaten soort="geraadpleegde" weggelaten={weggelaten} terug={terug} sleutel={sleutel} />
      }
    >
      <TextInput
        {...field('wie', geraadpleegde?.wie)}
        label="Wie"
        hint="Bijvoorbeeld ‘Jongerenraad’ of ‘Aanbieders van segment 1’."
      />
      <TextInput {...field('wanneer', geraadpleegde?.wanneer)} label="Wanneer" optional />
      <TextArea {...field('zei', geraadpleegde?.zei)} label="Wat zij zeiden" optional />
      <TextArea {...field('gedaan', geraadpleegde?.gedaan)} label="Wat ermee is gedaan" optional />
    </Visieformulier>
  );
}
