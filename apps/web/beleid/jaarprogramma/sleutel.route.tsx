// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, FieldSet, Form, NumberInput, PageTitle, TextArea, TextInput } from '#libs/ui';
import { jaarprogrammaInzien, verdeelsleutelKiezen } from '#modules/beleid';
import { Bewaren } from '../../shell/bewaren.tsx';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/sleutel.route.ts';
import { jaarVan, kruimels } from './weergave.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const view = await vraag(context, jaarprogrammaInzien, { jaar: jaarVan(params) });
  if (!view.mag.bewerken) throw notFound();
  return { sleutel: view.sleutel, leden: view.leden, eenmalig: newId() };
}

export const action = (args: Route.ActionArgs) => {
  const jaar = jaarVan(args.params);
  return doe(args, verdeelsleutelKiezen, () => `/beleid/jaarprogramma/${jaar}#bijdragen`, { jaar });
};

export default function Verdeelsleutel({ loaderData, actionData: terug, params }: Route.ComponentProps) {
  const { sleutel, leden, eenmalig } = loaderData;
  const field = veldVan(terug);
  const labels = Object.fromEntries(leden.map(({ naam }, at) => [`gewichten.${at}.gewicht`, naam]));
  return (
    <>
      <title>Verdeelsleutel – Inkoopregie</title>
      <Breadcrumb items={kruimels(Number(params.jaar), 'Verdeelsleutel')} />
      <PageTitle
        title="Verdeelsleutel"
        state="Hiermee wordt het totaal over de gemeenten verdeeld. Het plan noemt geen sleutel: de regio kiest."
      />
      <Weigering terug={terug} labels={labels} />
      <Form idempotency={eenmalig} label="Verdeelsleutel">
        <TextInput {...field('naam', sleutel?.naam)} label="Naam" hint="Bijvoorbeeld: inwoners op 1 januari." />
        <TextArea
          {...field('bron', sleutel?.bron)}
          label="Waar komen de gewichten vandaan?"
          hint="Noem het besluit, de tabel en de dag waarop zij gelden."
        />
        <FieldSet legend="Gewicht per gemeente" hint="Hele getallen. Een gemeente met gewicht 0 betaalt niets.">
          {leden.map(({ gemeente, naam }, at) => (
            <div key={gemeente}>
              <input type="hidden" name={`gewichten.${at}.gemeente`} value={gemeente} />
              <NumberInput
                {...field(`gewichten.${at}.gewicht`, sleutel?.gewichten[gemeente]?.toString())}
                label={naam}
              />
            </div>
          ))}
        </FieldSet>
        <Bewaren knop="Verdeelsleutel bewaren" annuleer={`/beleid/jaarprogramma/${params.jaar}#bijdragen`} />
      </Form>
    </>
  );
}
