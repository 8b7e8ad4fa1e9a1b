// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, TextArea } from '#libs/ui';
import { themaSchalen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { doe, notFound } from '../../shell/pagina.ts';
import { foutBij } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/thema.route.ts';
import { Visieformulier } from './formulier.tsx';
import { schrijfbareVisie } from './laden.ts';

export async function loader({ context, params: { thema } }: Route.LoaderArgs) {
  const { visie, sleutel } = await schrijfbareVisie(context);
  const found = visie.themas.find((one) => one.thema === thema);
  if (!found) throw notFound();
  return { thema: found, sleutel };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, themaSchalen, () => '/beleid/regiovisie#themas', { thema: args.params.thema });

export default function VisieThema({ loaderData: { thema, sleutel }, actionData: terug }: Route.ComponentProps) {
  return (
    <Visieformulier
      titel={woorden.beleidsthema[thema.thema]}
      uitleg="Op welke schalen is dit thema georganiseerd?"
      plek="themas"
      terug={terug}
      sleutel={sleutel}
    >
      <CheckboxGroup
        name="schalen[]"
        label="Schalen"
        options={optionsOf(woorden.visieschaal)}
        defaultValue={terug ? (terug.lijsten['schalen'] ?? []) : thema.schalen}
        error={foutBij(terug, 'schalen')}
      />
      <TextArea
        {...veldVan(terug)('toelichting', thema.toelichting)}
        label="Toelichting"
        hint="Wie doet wat op welke schaal?"
        optional
      />
    </Visieformulier>
  );
}
