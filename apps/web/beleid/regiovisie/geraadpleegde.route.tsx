// SPDX-License-Identifier: EUPL-1.2
import { TextArea, TextInput } from '#libs/ui';
import { geraadpleegdeVastleggen } from '#modules/beleid';
import { doe, notFound } from '../../shell/pagina.ts';
import { foutBij } from '../../shell/terug.tsx';
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

type Veld = 'wie' | 'wanneer' | 'zei' | 'gedaan';

export default function VisieGeraadpleegde({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { geraadpleegde, sleutel } = loaderData;
  const field = (naam: Veld) => ({
    name: naam,
    defaultValue: terug ? terug.waarden[naam] : (geraadpleegde?.[naam] ?? undefined),
    error: foutBij(terug, naam),
  });
  return (
    <Visieformulier
      titel={geraadpleegde ? 'Geraadpleegde' : 'Geraadpleegde toevoegen'}
      uitleg="Wie is over de regiovisie gehoord, wat zeiden zij en wat is ermee gedaan? Noem geen namen van personen."
      plek="geraadpleegden"
      terug={terug}
      sleutel={sleutel}
    >
      <TextInput {...field('wie')} label="Wie" hint="Bijvoorbeeld ‘Jongerenraad’ of ‘Aanbieders van segment 1’." />
      <TextInput {...field('wanneer')} label="Wanneer" optional />
      <TextArea {...field('zei')} label="Wat zij zeiden" optional />
      <TextArea {...field('gedaan')} label="Wat ermee is gedaan" optional />
    </Visieformulier>
  );
}
