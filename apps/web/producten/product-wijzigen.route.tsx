// SPDX-License-Identifier: EUPL-1.2

import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, ButtonLink, DateInput, Form, PageTitle, Section, SubmitButton, TextArea } from '#libs/ui';
import { productWijzigen, wijzigingInzien, wijzigingTerugnemen } from '#modules/producten';
import { tariefvragenInzien } from '#modules/tarieven';
import { Bevestiging } from '../shell/bevestiging.tsx';
import { doe, type Terug, vraag, wieVan } from '../shell/pagina.ts';
import { plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/product-wijzigen.route.ts';
import { Geldigheid, StaatBadge } from './staat.tsx';
import { TerugneemFormulier, WachtOpTarieven } from './wacht-op-tarieven.tsx';
import { Getoetst, Verschillen } from './wijziging.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { rollen } = wieVan(context).hoed;
  const wijziging = plat(await vraag(context, wijzigingInzien, { product: code }));
  const { staat } = wijziging.concept;
  const beslisser = wijziging.mandaat?.soort === 'bestuurlijk-overleg' ? 'bestuurder' : 'programmadirecteur';
  return {
    wijziging,
    tarieven: staat === 'besloten' ? await vraag(context, tariefvragenInzien, { product: code }) : null,
    beslist: staat === 'concept' && rollen.includes(beslisser),
    bewerkt: rollen.includes('inkoper'),
    sleutel: newId(),
  };
}

export async function action(args: Route.ActionArgs) {
  const { code } = args.params;
  const takesBack = (await args.request.clone().formData()).has('reden');
  return takesBack
    ? doe(args, wijzigingTerugnemen, ({ product }) => `/producten/${product}/wijzigen`, { product: code })
    : doe(args, productWijzigen, ({ besluit }) => `/regio/besluiten/${besluit}`, { product: code });
}

export default function ProductWijzigen({
  loaderData: { wijziging, tarieven, beslist, bewerkt, sleutel },
  actionData,
}: Route.ComponentProps) {
  const { concept, geldend, verschillen } = wijziging;
  const { naam } = concept.inhoud;
  const found = verschillen.status === 'decided' ? verschillen.value : [];
  return (
    <>
      <title>{`${naam} wijzigen – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: naam, href: `/producten/${concept.product}` },
          { label: 'Wijzigen' },
        ]}
      />
      <PageTitle
        title={`${naam} wijzigen`}
        state={
          <>
            <StaatBadge staat={concept.staat} /> Versie {concept.versie} naast versie {geldend.versie}, die geldt{' '}
            <Geldigheid {...geldend} />
          </>
        }
        action={
          bewerkt &&
          concept.staat === 'concept' && (
            <ButtonLink kind="secondary" href={`/producten/${concept.product}/bewerken`}>
              Concept bewerken
            </ButtonLink>
          )
        }
      />
      <Section title="Wat er verandert">
        <Verschillen verschillen={found} />
      </Section>
      <Getoetst wijziging={wijziging} />
      {tarieven && <WachtOpTarieven view={tarieven} />}
      {tarieven && bewerkt && <TerugneemFormulier terug={actionData} sleutel={sleutel} />}
      {beslist && found.length > 0 && <BesluitFormulier terug={actionData} sleutel={sleutel} />}
    </>
  );
}

const BesluitFormulier = ({ terug, sleutel }: { readonly terug: Terug | undefined; readonly sleutel: string }) => (
  <Section title="Besluit">
    <Weigering terug={terug} />
    <Form idempotency={sleutel}>
      <DateInput
        name="ingang"
        label="Gaat in op"
        hint="De huidige versie eindigt de dag ervoor. Vraagt de wijziging om nieuwe tarieven, dan moeten die er op deze dag zijn."
        defaultValue={terug?.waarden['ingang']}
        error={foutBij(terug, 'ingang')}
      />
      <TextArea
        name="motivering"
        label="Motivering"
        hint="Waarom verandert dit product?"
        defaultValue={terug?.waarden['motivering']}
        error={foutBij(terug, 'motivering')}
      />
      <Bevestiging terug={terug} />
      <Actions>
        <SubmitButton>Besluit vastleggen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
