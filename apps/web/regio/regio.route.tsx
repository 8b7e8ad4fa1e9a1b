// SPDX-License-Identifier: EUPL-1.2
import { DefinitionList, PageTitle, Section, Table } from '#libs/ui';
import { planversiesInzien } from '#modules/contracten';
import { besluitenlijst, regioInzien, volmachtVerlenen } from '#modules/regio';
import { doe, magVragen, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/regio.route.ts';
import { Bestuursdelen } from './bestuur/bestuursdelen.tsx';
import { bronVan } from './bestuur/bron.ts';
import { type MandaatRij, Mandaatregister } from './mandaatregister.tsx';
import { VolmachtFormulier } from './volmacht-formulier.tsx';
import { werkverdelingVoor } from './werkverdeling.server.ts';
import { Werkverdeling } from './werkverdeling.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { pagina, mandaten: register, leden, volmachten, pakket } = await vraag(context, regioInzien, {});
  const { hoed } = wieVan(context);
  const nameOf = (code: unknown) => pagina.gremia.find((gremium) => gremium.code === code)?.naam ?? 'onbekend';
  const grantedBy = (mandaat: string) => (volmachten ?? []).filter((volmacht) => volmacht.mandaat === mandaat);
  const mandaten: MandaatRij[] = register.map((mandaat) => ({
    code: mandaat.code,
    omschrijving: mandaat.omschrijving,
    wie: nameOf(mandaat.beslist),
    staat: mandaat.staat,
    grond: mandaat.grond,
    voorwaarde: mandaat.voorwaarde,
    bron: bronVan(mandaat.bron),
    verleend:
      volmachten &&
      leden
        .filter(({ gemeente }) => grantedBy(mandaat.code).some((volmacht) => volmacht.gemeente === gemeente))
        .map(({ naam }) => naam),
    voorbeeld: grantedBy(mandaat.code).some((volmacht) => volmacht.voorbeeld),
  }));
  const open = mandaten.filter(
    ({ code, staat }) => staat === 'aan-te-vragen' && !grantedBy(code).some(({ gemeente }) => gemeente === hoed.code),
  );
  return {
    naam: pagina.verband.naam,
    code: pagina.verband.code,
    uitvoering: pagina.verband.uitvoeringsorganisatie.naam,
    pakket,
    leden,
    toontVersies: magVragen(context, planversiesInzien),
    toontBesluiten: magVragen(context, besluitenlijst),
    werkverdeling: werkverdelingVoor(context),
    mandaten,
    aantalLeden: leden.length,
    teVerlenen: hoed.rollen.includes('college') ? open : [],
  };
}

export async function action(args: Route.ActionArgs) {
  return doe(args, volmachtVerlenen, () => '/regio#mandaten');
}

export default function Regio({ loaderData: regio, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${regio.naam} – Inkoopregie`}</title>
      <PageTitle
        title={regio.naam}
        state={`${regio.aantalLeden} gemeenten kopen samen in; uitvoering door ${regio.uitvoering}.`}
      />
      <Section title="Wie doen mee">
        <Table
          caption="Deelnemende gemeenten"
          rows={regio.leden}
          rowKey={({ gemeente }) => gemeente}
          columns={[
            { key: 'naam', head: 'Gemeente', kind: 'name', cell: ({ naam }) => naam },
            { key: 'code', head: 'CBS-code', cell: ({ gemeente }) => gemeente },
          ]}
        />
      </Section>
      <Werkverdeling paginas={regio.werkverdeling} />
      <Section title="Samen besturen">
        <Bestuursdelen toontBesluiten={regio.toontBesluiten} />
      </Section>
      <Section title="Wie mag wat besluiten" id="mandaten">
        <Mandaatregister mandaten={regio.mandaten} leden={regio.aantalLeden} />
        {regio.teVerlenen.map((mandaat) => (
          <VolmachtFormulier key={mandaat.code} mandaat={mandaat} verband={regio.code} terug={actionData} />
        ))}
      </Section>
      <Pakket regio={regio} />
    </>
  );
}

/** The plan as data: which version runs, on what it rests, and what else there is to read. */
const Pakket = ({ regio }: { readonly regio: Route.ComponentProps['loaderData'] }) => (
  <Section title="Het regiopakket">
    <DefinitionList
      items={[
        { term: 'Versie', value: <Versie {...regio} /> },
        { term: 'Controlegetal', value: <code>{regio.pakket.hash.slice(0, 16)}…</code> },
        {
          term: 'Bronnen',
          value: <a href="/regio/bronnen">Alles wat in het pakket staat, met de plaats in de bron</a>,
        },
        { term: 'Het plan', value: <a href={`/regio/plannen/${regio.code}`}>Het hele plan van deze regio</a> },
        {
          term: 'Kaders',
          value: <a href={`/regio/plannen/${regio.code}/kaders`}>De wetten en kaders waarop het plan rust</a>,
        },
        { term: 'Andere regio’s', value: <a href="/regio/plannen">Plannen van alle regio’s</a> },
        ...(regio.toontBesluiten ? [{ term: 'Besluiten', value: <a href="/regio/besluiten">Alle besluiten</a> }] : []),
      ]}
    />
  </Section>
);

type VersieProps = Pick<Route.ComponentProps['loaderData'], 'pakket' | 'code' | 'toontVersies'>;

const Versie = ({ pakket, code, toontVersies }: VersieProps) =>
  toontVersies ? (
    <>
      {pakket.versie}. <a href={`/regio/plannen/${code}/versies`}>Alle versies, en wat er verschilt</a>
    </>
  ) : (
    pakket.versie
  );
