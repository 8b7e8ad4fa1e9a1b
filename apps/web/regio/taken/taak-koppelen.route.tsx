// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, CheckboxGroup, Form, PageTitle, RadioGroup } from '#libs/ui';
import { type TaakView, taakInzien, taakKoppelen } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { doe, magVragen, notFound, type Terug, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { optionsOf, veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/taak-koppelen.route.ts';

export async function loader({ context, params: { taak } }: Route.LoaderArgs) {
  if (!magVragen(context, taakKoppelen)) throw notFound();
  return { taak: await vraag(context, taakInzien, { taak }), sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, taakKoppelen, ({ taak }) => `/regio/taken/${taak}`, { taak: args.params.taak });

export default function TaakKoppelen({ loaderData: { taak, sleutel }, actionData: terug }: Route.ComponentProps) {
  const adres = `/regio/taken/${taak.code}`;
  return (
    <>
      <title>Taak koppelen – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Taakverdeling', href: '/regio/taken' },
          { label: taak.naam, href: adres },
          { label: 'Koppelen' },
        ]}
      />
      <PageTitle title="Taak koppelen" state={taak.naam} />
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <Velden taak={taak} terug={terug} />
        <Bewaren knop="Koppeling bewaren" annuleer={adres} />
      </Form>
    </>
  );
}

type Props = { readonly taak: Plat<TaakView>; readonly terug: Terug | undefined };
const Velden = ({ taak, terug }: Props) => (
  <>
    <CheckboxGroup
      name="acten[]"
      label="Wat doet hier alleen wie de taak heeft?"
      hint="Een ander wordt geweigerd, en hoort wie het doet."
      optional
      options={optionsOf(woorden.taakact)}
      defaultValue={terug ? terug.lijsten['acten'] : taak.acten}
      error={foutBij(terug, 'acten[]')}
    />
    <CheckboxGroup
      name="volgt[]"
      label="Wanneer vraagt de taak werk?"
      hint="Dan staat zij op de werkvoorraad van wie de taak heeft."
      optional
      options={optionsOf(woorden.volgact)}
      defaultValue={terug ? terug.lijsten['volgt'] : taak.volgt}
      error={foutBij(terug, 'volgt[]')}
    />
    <RadioGroup
      {...veldVan(terug)('gemeenterol', taak.gemeenterol)}
      label="Op wiens werkvoorraad bij een gemeente?"
      options={optionsOf(woorden.gemeenterol)}
    />
  </>
);
