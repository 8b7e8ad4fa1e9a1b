// SPDX-License-Identifier: EUPL-1.2

import { newId } from '#libs/kernel';
import {
  Actions,
  Attention,
  Breadcrumb,
  ButtonLink,
  DateInput,
  DefinitionList,
  Form,
  PageTitle,
  Section,
  SubmitButton,
  Table,
  TextArea,
  Waarom,
} from '#libs/ui';
import { productWijzigen, type WijzigingView, wijzigingInzien } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Bronvermelding } from '../shell/herkomst.tsx';
import { doe, type Terug, vraag, wieVan } from '../shell/pagina.ts';
import { type Plat, plat } from '../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/product-wijzigen.route.ts';
import { Geldigheid } from './staat.tsx';

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

type View = Plat<WijzigingView>;

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

const Verschillen = ({
  verschillen,
}: {
  readonly verschillen: Extract<View['verschillen'], { status: 'decided' }>['value'];
}) => (
  <Table
    caption="Verschil tussen de versies"
    captionHidden
    rows={verschillen.map((verschil, index) => ({ ...verschil, index }))}
    rowKey={({ index }) => String(index)}
    empty="Er is nog geen verschil. Bewerk het concept."
    columns={[
      {
        key: 'wat',
        head: 'Onderdeel',
        kind: 'name',
        cell: ({ veld, eis }) =>
          eis ? `Eis: ${woorden.eissoort[eis].toLowerCase()}` : woorden.veld[veld as keyof typeof woorden.veld],
      },
      { key: 'was', head: 'Was', cell: ({ was }) => was ?? 'stond er niet' },
      { key: 'wordt', head: 'Wordt', cell: ({ wordt }) => <strong>{wordt ?? 'vervalt'}</strong> },
    ]}
  />
);

/** The rules that were checked, and who may decide on what ground. */
function Getoetst({ wijziging: { tariefgevolg, mandaat } }: { readonly wijziging: View }) {
  const touches = tariefgevolg.status === 'refused';
  return (
    <Section title="Getoetst">
      {touches && (
        <Attention kind="warning" title="Zo kan deze wijziging niet worden besloten">
          {tariefgevolg.reasons.map(redenTekst)}
        </Attention>
      )}
      <DefinitionList
        items={[
          {
            term: 'Raakt het tarief',
            value: touches ? 'ja' : 'nee',
            action: (
              <Waarom
                outcome={tariefgevolg}
                texts={waaromTeksten}
                sentence={touches ? undefined : 'Niets dat verandert bepaalt de kostprijs.'}
              />
            ),
          },
          {
            term: 'Wie beslist',
            value: mandaat?.wie ?? 'onbekend',
            note: mandaat && <Bronvermelding herkomst={mandaat} />,
          },
          {
            term: 'Op grond van',
            value: mandaat ? [mandaat.grond, mandaat.voorwaarde].filter(Boolean).join('. ') : 'onbekend',
          },
          { term: 'Wie het daarna hoort', value: mandaat?.informeren?.join(', ') ?? 'niemand in het bijzonder' },
        ]}
      />
    </Section>
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
      <Actions>
        <SubmitButton>Besluit vastleggen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
