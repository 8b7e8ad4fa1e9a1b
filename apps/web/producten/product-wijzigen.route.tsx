// SPDX-License-Identifier: EUPL-1.2

import { newId } from '#libs/kernel';
import { Actions, Breadcrumb, ButtonLink, DateInput, Form, PageTitle, Section, SubmitButton, TextArea } from '#libs/ui';
import { productWijzigen, wijzigingInzien } from '#modules/producten';
import { Bevestiging } from '../shell/bevestiging.tsx';
import { doe, type Terug, vraag, wieVan } from '../shell/pagina.ts';
import { plat } from '../shell/plat.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/product-wijzigen.route.ts';
import { Geldigheid } from './staat.tsx';
import { Getoetst, Verschillen } from './wijziging.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { rollen } = wieVan(context).hoed;
  return {
    wijziging: plat(await vraag(context, wijzigingInzien, { product: code })),
    beslist: rollen.includes('programmadirecteur'),
    bewerkt: rollen.includes('inkoper'),
    sleutel: newId(),
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, productWijzigen, ({ besluit }) => `/regio/besluiten/${besluit}`, { product: args.params.code });

export default function ProductWijzigen({
  loaderData: { wijziging, beslist, bewerkt, sleutel },
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
            Versie {concept.versie} naast versie {geldend.versie}, die geldt <Geldigheid {...geldend} />
          </>
        }
        action={
          bewerkt && (
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
      {beslist && wijziging.tariefgevolg.status === 'decided' && found.length > 0 && (
        <BesluitFormulier terug={actionData} sleutel={sleutel} />
      )}
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
        hint="De huidige versie eindigt de dag ervoor."
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
