// SPDX-License-Identifier: EUPL-1.2
import { TextArea, TextInput } from '#libs/ui';
import { geraadpleegdeVastleggen } from '#modules/beleid';
import { doe, notFound } from '../../shell/pagina.ts';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/geraadpleegde.route.ts';
import { Visieformulier } from './formulier.tsx';
import { schrijfbareVisie } from './laden.ts';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { visie, sleutel } = await schrijfbareVisie(context);
  const geraadpleegde = visie.geraadpleegden.find((one) => one.code === code) ?? null;
  if (!geraadpleegde && code !== 'nieuw') throw notFound();
  return { geraadpleegde, sleutel };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, geraadpleegdeVastleggen, () => '/beleid/regiovisie#geraadpleegden', {
    code: args.params.code === 'nieuw' ? undefined : args.params.code,
  });

export default function VisieGeraadpleegde({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { geraadpleegde, sleutel } = loaderData;
  const field = veldVan(terug);
  return (
    <Visieformulier
      titel={geraadpleegde ? 'Geraadpleegde' : 'Geraadpleegde toevoegen'}
      uitleg="Wie is over de regiovisie gehoord, wat zeiden zij en wat is ermee gedaan? Noem geen namen van personen."
      plek="geraadpleegden"
      terug={terug}
      sleutel={sleutel}
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
