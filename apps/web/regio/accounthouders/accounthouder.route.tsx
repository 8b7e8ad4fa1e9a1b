// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, Breadcrumb, ButtonLink, Datum, DefinitionList, PageTitle, Section } from '#libs/ui';
import { dossierInzien } from '#modules/leveranciers';
import { type AccounthouderView, accounthouderInzien, accounthouderVastleggen, signaalDoorgeven } from '#modules/regio';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import { magVragen, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Sinds } from '../sinds.tsx';
import type { Route } from './+types/accounthouder.route.ts';
import { Plichten } from './plichten.tsx';
import { Signalenlijst } from './signalenlijst.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  view: await vraag(context, accounthouderInzien, { id }),
  schrijft: magVragen(context, accounthouderVastleggen),
  meldt: magVragen(context, signaalDoorgeven),
  leest: magVragen(context, dossierInzien),
});

export default function AccounthouderPagina({ loaderData }: Route.ComponentProps) {
  const { view, schrijft, meldt, leest } = loaderData;
  const { accounthouder, mijn, signalen } = view;
  const { aanbieder, aanbiedernaam } = accounthouder;
  return (
    <>
      <title>{`Accounthouder van ${aanbiedernaam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Accounthouders', href: '/regio/accounthouders' },
          { label: aanbiedernaam },
        ]}
      />
      <PageTitle
        title={aanbiedernaam}
        state={
          <>
            Accounthouder: {accounthouder.houder} {mijn && <Badge kind="info">dat bent u</Badge>}{' '}
            {accounthouder.voorbeeld && <Badge kind="voorbeeld" />}
          </>
        }
        action={
          schrijft && <ButtonLink href={`/regio/accounthouders/${accounthouder.id}/bewerken`}>Wijzigen</ButtonLink>
        }
      />
      {!aanbieder && <NogTeKoppelen />}
      <Plichten plichten={accounthouder.plichten} />
      <Afspraken houder={accounthouder} leest={leest} />
      <Section
        title="Signalen"
        action={
          meldt &&
          aanbieder && (
            <ButtonLink kind="secondary" href={`/regio/signalen/nieuw?aanbieder=${aanbieder}`}>
              Signaal doorgeven
            </ButtonLink>
          )
        }
      >
        <Signalenlijst signalen={signalen} />
      </Section>
    </>
  );
}

const NogTeKoppelen = () => (
  <Attention kind="warning" title="Deze aanbieder is nog niet gekoppeld">
    Het plan noemt alleen een naam. Vul de AGB-code in, dan staat de accounthouder in het dossier en komen signalen hier
    aan.
  </Attention>
);

type AfsprakenProps = { readonly houder: Plat<AccounthouderView>['accounthouder']; readonly leest: boolean };

const Afspraken = ({ houder, leest }: AfsprakenProps) => (
  <Section title="Afspraken">
    <DefinitionList
      items={[
        {
          term: 'Aanbieder',
          value:
            leest && houder.aanbieder ? (
              <a href={`/leveranciers/${houder.aanbieder}`}>Dossier van {houder.aanbiedernaam}</a>
            ) : (
              houder.aanbiedernaam
            ),
        },
        { term: 'Geldt', value: <Sinds van={houder.van} tot={houder.tot} /> },
        {
          term: 'Volgend overleg uiterlijk',
          value: houder.overleg ? <Datum value={houder.overleg} /> : <Badge kind="warning">onbekend</Badge>,
        },
        {
          term: 'Signalen komen bij',
          value: houder.werklijst ? 'de werkvoorraad van deze accounthouder' : 'wie in deze regio de taak heeft',
        },
        { term: 'Staat in', value: <Bronvermelding herkomst={houder.herkomst} /> },
      ]}
    />
  </Section>
);
