// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router';
import { z } from 'zod';
import {
  Actions,
  Attention,
  EmptyState,
  Form,
  Moment,
  PageTitle,
  Section,
  SubmitButton,
  Table,
  TextInput,
} from '#libs/ui';
import { parseInput } from '#platform/invoer';
import { inzageGeven } from '#platform/persoonsgegevens';
import { readForm } from '../shell/formulier.ts';
import { Paginabron } from '../shell/herkomst.tsx';
import { magVragen, notFound, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/inzage.route.ts';
import { bladenBij } from './bladen.ts';
import { Tabbladen } from './tabbladen.tsx';
import { grond, stukken, Wat, wie } from './woorden.tsx';

const invoer = z.object({ bsn: z.string().regex(/^\d{9}$/, 'Vul de negen cijfers van het burgerservicenummer in.') });

export function loader({ context }: Route.LoaderArgs) {
  wieVan(context);
  if (!magVragen(context, inzageGeven)) throw notFound();
  return { bladen: bladenBij(context) };
}

/** Who asks travels in the body of the request, and stands in no address and no log. */
export async function action({ context, request }: Route.ActionArgs) {
  const gelezen = parseInput(invoer, (await readForm(request)).input);
  if (!gelezen.ok) return data({ fout: gelezen.fouten[0]?.melding ?? '', inzage: null }, { status: 422 });
  return data({ fout: null, inzage: await vraag(context, inzageGeven, gelezen.value) });
}

export default function InzageDoorInwoner({ loaderData, actionData }: Route.ComponentProps) {
  const inzage = actionData?.inzage;
  return (
    <>
      <title>Inzage door een inwoner – Inkoopregie</title>
      <PageTitle
        title={inzage ? 'Wie uw gegevens zag en wijzigde' : 'Inzage door een inwoner'}
        state={
          inzage ? (
            <>
              {inzage.organisatie}, <Moment value={inzage.gemaakt} />
            </>
          ) : (
            'Een inwoner mag vragen wie zijn gegevens zag of wijzigde, wanneer en waarom.'
          )
        }
      />
      {inzage ? (
        <Antwoord inzage={inzage} />
      ) : (
        <Vraag bladen={loaderData.bladen} fout={actionData?.fout ?? undefined} />
      )}
      <Paginabron>het leeslog van uw organisatie, met de velden van NEN 7513</Paginabron>
    </>
  );
}

type VraagProps = { readonly bladen: Route.ComponentProps['loaderData']['bladen']; readonly fout: string | undefined };

const Vraag = ({ bladen, fout }: VraagProps) => (
  <>
    <Tabbladen bladen={bladen} op="inzage" />
    <Attention>Stel eerst vast dat de inwoner is wie hij zegt. Dat u zoekt, komt in het overzicht te staan.</Attention>
    <Form label="Inzage">
      <TextInput
        name="bsn"
        label="Burgerservicenummer"
        hint="Negen cijfers. Het nummer komt niet in het adres van de pagina te staan."
        inputMode="numeric"
        autoComplete="off"
        width="sm"
        error={fout}
      />
      <Actions>
        <SubmitButton kind="primary">Overzicht maken</SubmitButton>
      </Actions>
    </Form>
  </>
);

type Inzage = NonNullable<NonNullable<Route.ComponentProps['actionData']>['inzage']>;

/** What the citizen gets on paper. */
function Antwoord({ inzage: { stukken: gevonden, regels, ingekort } }: { readonly inzage: Inzage }) {
  if (gevonden.length === 0)
    return (
      <EmptyState title="Wij hebben niets over u">
        Bij dit burgerservicenummer zijn hier geen gegevens gevonden.
      </EmptyState>
    );
  return (
    <>
      <Section title="Wat wij over u hebben">
        <ul>
          {gevonden.map(({ soort, aantal }) => (
            <li key={soort}>
              {stukken[soort] ?? soort}: {aantal}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={`${regels.length} keer bekeken, gewijzigd of verstuurd`}>
        {ingekort && <p>Hier staan de nieuwste {regels.length} regels. Vraag om de oudere als u die ook wilt zien.</p>}
        <Table
          caption="Het nieuwste eerst"
          rows={regels}
          rowKey={({ id }) => String(id)}
          empty="Nog niemand heeft uw gegevens bekeken sinds dit wordt bijgehouden."
          columns={[
            { key: 'op', head: 'Wanneer', cell: ({ op }) => <Moment value={op} /> },
            { key: 'wie', head: 'Wie', kind: 'name', cell: wie },
            { key: 'wat', head: 'Wat', cell: Wat },
            { key: 'over', head: 'Van', cell: ({ over }) => over.map((soort) => stukken[soort] ?? soort).join(', ') },
            { key: 'grond', head: 'Waarom dat mocht', cell: grond },
          ]}
        />
        <p>
          Klopt er iets niet, of begrijpt u iets niet? Vraag het aan de functionaris gegevensbescherming van uw
          gemeente. Wat een aanbieder zelf bekeek, staat in zijn eigen administratie: vraag het daar.
        </p>
      </Section>
    </>
  );
}
