// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, CheckboxGroup, Form, PageTitle, TextInput } from '#libs/ui';
import { zorgvormInzien, zorgvormKoppelen } from '#modules/regio';
import { Bewaren } from '../../shell/bewaren.tsx';
import { doe, magVragen, notFound, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/zorgvorm-koppelen.route.ts';

export async function loader({ context, params: { zorgvorm } }: Route.LoaderArgs) {
  if (!magVragen(context, zorgvormKoppelen)) throw notFound();
  return { view: await vraag(context, zorgvormInzien, { zorgvorm }), sleutel: newId() };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, zorgvormKoppelen, ({ zorgvorm }) => `/regio/schalen/${zorgvorm}`, { zorgvorm: args.params.zorgvorm });

export default function ZorgvormKoppelen({ loaderData: { view, sleutel }, actionData: terug }: Route.ComponentProps) {
  const { zorgvorm, contracten } = view;
  const adres = `/regio/schalen/${zorgvorm.code}`;
  return (
    <>
      <title>{`${zorgvorm.naam} koppelen – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Schaalmatrix', href: '/regio/schalen' },
          { label: zorgvorm.naam, href: adres },
          { label: 'Koppelen' },
        ]}
      />
      <PageTitle
        title={`${zorgvorm.naam} koppelen`}
        state="Gekoppelde procedures worden alleen gepubliceerd als de regio deze zorg die dag zelf inkoopt."
      />
      <Weigering terug={terug} />
      <Form idempotency={sleutel}>
        <CheckboxGroup
          name="contracten[]"
          label="Contracten"
          optional
          options={contracten.map(({ code, naam }) => ({ value: code, label: naam }))}
          defaultValue={terug ? terug.lijsten['contracten'] : (zorgvorm.contracten ?? [])}
          error={foutBij(terug, 'contracten[]')}
        />
        <TextInput
          {...veldVan(terug)('categorieen', zorgvorm.categorieen?.join(', '))}
          label="Productcategorieën"
          hint="Twee cijfers per categorie, met een komma ertussen, zoals 43, 45."
          optional
        />
        <Bewaren knop="Koppeling bewaren" annuleer={adres} />
      </Form>
    </>
  );
}
