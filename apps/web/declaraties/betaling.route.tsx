// SPDX-License-Identifier: EUPL-1.2
import {
  Attention,
  Breadcrumb,
  Datum,
  DefinitionList,
  KeyValue,
  Moment,
  Money,
  PageTitle,
  Section,
  Waarom,
} from '#libs/ui';
import { betalingGoedkeuren, betalingInzien } from '#modules/declaraties';
import { Paginabron } from '../shell/herkomst.tsx';
import { doe, vraag, wieVan } from '../shell/pagina.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import type { Route } from './+types/betaling.route.ts';
import { GoedkeurFormulier } from './betaling-formulier.tsx';
import { BetalingBadge, maandText } from './weergave.tsx';

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  const betaling = await vraag(context, betalingInzien, { id });
  return {
    betaling,
    magGoedkeuren: betaling.staat === 'voorgesteld' && wieVan(context).hoed.rollen.includes('financien'),
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, betalingGoedkeuren, ({ betaling }) => `/declaraties/betalingen/${betaling}`, { voorstel: args.params.id });

export default function BetalingPagina({ loaderData: { betaling, magGoedkeuren }, actionData }: Route.ComponentProps) {
  const naam = betaling.aanbiedernaam ?? betaling.aanbieder;
  return (
    <>
      <title>{`Betaling aan ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Declaraties', href: '/declaraties' },
          { label: betaling.declaratienummer, href: `/declaraties/${betaling.declaratie}` },
          { label: 'Betaling' },
        ]}
      />
      <PageTitle
        title={`Betaling aan ${naam}`}
        state={
          <>
            <BetalingBadge betaling={betaling.staat} /> <Money value={betaling.bedrag} /> over{' '}
            {maandText(betaling.periode)}
          </>
        }
      />
      <Stand betaling={betaling} />
      {magGoedkeuren && <GoedkeurFormulier {...betaling} terug={actionData} />}
      <Waarvoor betaling={betaling} />
      <VierOgen betaling={betaling} />
      <Paginabron>de toegekende regels van de declaratie</Paginabron>
    </>
  );
}

type Props = Pick<Route.ComponentProps['loaderData'], 'betaling'>;

/** What one must know of it first. */
const Stand = ({ betaling }: Props) => (
  <>
    {betaling.bedrag < 0 && (
      <Attention kind="warning">
        Er is meer teruggenomen dan gedeclareerd: dit bedrag komt terug van de aanbieder.
      </Attention>
    )}
    {betaling.betaaldOp && (
      <Attention kind="ok" title="De betaling is goedgekeurd">
        Op <Datum value={betaling.betaaldOp} /> vrijgegeven. De regels tellen vanaf die dag als betaald.
      </Attention>
    )}
  </>
);

const Waarvoor = ({ betaling }: Props) => (
  <Section title="Waarvoor">
    <DefinitionList
      items={[
        {
          term: 'Declaratie',
          value: <a href={`/declaraties/${betaling.declaratie}#regels`}>{betaling.declaratienummer}</a>,
          note: `${betaling.regels} ${betaling.regels === 1 ? 'regel' : 'regels'} toegekend, ${betaling.regelsAfgewezen} afgewezen`,
        },
        { term: 'Ingediend', value: <Money value={betaling.ingediend} /> },
        { term: 'Te betalen', value: <Money value={betaling.bedrag} />, note: 'Alleen wat is toegekend.' },
        { term: 'Gemeente', value: betaling.gemeentenaam ?? betaling.gemeente },
      ]}
    />
  </Section>
);

/** Who proposed it and who approved it. */
const VierOgen = ({ betaling }: Props) => (
  <KeyValue
    title="Vier ogen"
    items={[
      { term: 'Voorgesteld door', value: betaling.gemaaktDoor },
      { term: 'Voorgesteld op', value: <Moment value={betaling.gemaaktOp} /> },
      { term: 'Goedgekeurd door', value: betaling.goedgekeurdDoor ?? 'nog niet' },
      ...(betaling.goedgekeurdOp ? [{ term: 'Goedgekeurd op', value: <Moment value={betaling.goedgekeurdOp} /> }] : []),
      ...(betaling.motivering ? [{ term: 'Motivering', value: betaling.motivering }] : []),
      { term: 'Kenmerk', value: <code>{betaling.id}</code> },
    ]}
    footer={
      betaling.bewijs && (
        <Waarom
          outcome={betaling.bewijs.outcome}
          texts={waaromTeksten}
          sentence="Goedgekeurd door een ander dan wie de betaling voorstelde."
        />
      )
    }
  />
);
