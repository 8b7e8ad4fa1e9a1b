// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Badge, Breadcrumb, ButtonLink, type Column, PageTitle, Section, Table } from '#libs/ui';
import { effectketenInzien, ketendoelToevoegen, ketendoelWeglaten, ketenregels } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import { terugVan } from '../../shell/terug.tsx';
import type { Route } from './+types/bewerken.route.ts';
import { OpenPunten, Weglatingen } from './keten-stand.tsx';
import { Toevoegen, WeglatenUitPlan } from './ketendoel-toevoegen.tsx';
import { Grond, type Regel } from './ketenplaat.tsx';

export async function loader({ context, params: { segment } }: Route.LoaderArgs) {
  const { keten, magWijzigen, segment: naam } = await vraag(context, effectketenInzien, { segment, versie: null });
  if (!magWijzigen || keten?.staat !== 'concept' || !keten.volledig) throw notFound();
  return { keten, volledig: keten.volledig, segment: naam, regels: ketenregels(keten.doelen), sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const { segment } = args.params;
  const naar = `/beleid/segmenten/${segment}/effectketen`;
  const act = (await args.request.clone().formData()).get('_act');
  return act === ketendoelWeglaten.naam
    ? doe(args, ketendoelWeglaten, () => `${naar}/bewerken`, { segment })
    : doe(args, ketendoelToevoegen, ({ doel }) => `${naar}/doelen/${doel}`, { segment });
}

export default function EffectketenBewerken({ loaderData, actionData }: Route.ComponentProps) {
  const { keten, volledig, segment, regels, sleutel } = loaderData;
  const adres = `/beleid/segmenten/${segment.code}/effectketen`;
  const missing = volledig.value.filter(({ soort }) => soort === 'plandoel-ontbreekt');
  const left = keten.weglatingen.map(({ doel, naam }) => ({ code: doel, naam }));
  return (
    <>
      <title>{`Effectketen ${segment.naam} bewerken – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Effectketens', href: '/beleid/effectketens' },
          { label: segment.naam, href: adres },
          { label: 'Bewerken' },
        ]}
      />
      <PageTitle
        title={`Effectketen ${segment.naam} bewerken`}
        state={`Versie ${keten.versie}, concept. Elke stap wordt meteen bewaard. Wie eraan meewerkt, stelt de keten niet zelf vast.`}
        action={
          <ButtonLink kind="secondary" href={adres}>
            Bekijk de keten
          </ButtonLink>
        }
      />
      <Section title="Doelen in de keten">
        <Table
          caption={`${regels.length} doelen, van uiteindelijk effect tot inspanning`}
          rows={regels}
          rowKey={({ code }) => code}
          empty="In deze keten staat nog geen doel. Zet er hieronder een in."
          columns={columnsFor(adres)}
        />
      </Section>
      <Toevoegen
        keuzen={[...missing, ...left]}
        sleutel={sleutel}
        terug={terugVan(actionData, 'beleid/ketendoel-toevoegen')}
      />
      <WeglatenUitPlan keuzen={missing} terug={terugVan(actionData, 'beleid/ketendoel-weglaten')} />
      <Weglatingen weglatingen={keten.weglatingen} />
      <OpenPunten
        volledig={volledig}
        adres={({ soort, code }) => (soort === 'plandoel-ontbreekt' ? '#toevoegen' : `${adres}/doelen/${code}`)}
      />
    </>
  );
}

const columnsFor = (adres: string): readonly Column<Regel>[] => [
  {
    key: 'naam',
    head: 'Doel',
    kind: 'name',
    cell: ({ code, naam, voorgesteld }) => (
      <>
        <a href={`${adres}/doelen/${code}`}>{naam}</a>
        {voorgesteld && <div className="ir-table__note">Voorgesteld uit het plan; nog niet bekeken.</div>}
      </>
    ),
  },
  { key: 'niveau', head: 'Niveau', cell: ({ niveau }) => woorden.niveau[niveau] },
  { key: 'dient', head: 'Dient', cell: ({ dientNamen }) => dientNamen.join('; ') || 'geen ander doel' },
  { key: 'grond', head: 'Rust op', cell: (regel) => <Grond regel={regel} /> },
  {
    key: 'open',
    head: 'Nog open',
    cell: ({ open }) => (open.length === 0 ? <Badge kind="positive">niets</Badge> : open.length),
  },
];
