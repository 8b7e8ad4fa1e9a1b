// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, Datum, DefinitionList, PageTitle, Section } from '#libs/ui';
import { derdeInzien, derdeVastleggen } from '#modules/regio';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import { magVragen, vraag } from '../../shell/pagina.ts';
import { Sinds } from '../sinds.tsx';
import type { Route } from './+types/derde.route.ts';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  derde: await vraag(context, derdeInzien, { id }),
  schrijft: magVragen(context, derdeVastleggen),
});

const onbekend = <Badge kind="warning">onbekend</Badge>;

export default function DerdePagina({ loaderData: { derde, schrijft } }: Route.ComponentProps) {
  return (
    <>
      <title>{`Afspraak met ${derde.met} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Regio', href: '/regio' },
          { label: 'Afspraken met derden', href: '/regio/derden' },
          { label: derde.met },
        ]}
      />
      <PageTitle
        title={derde.met}
        state={
          <>
            Afspraak <Sinds van={derde.van} tot={derde.tot} /> {derde.voorbeeld && <Badge kind="voorbeeld" />}
          </>
        }
        action={schrijft && <ButtonLink href={`/regio/derden/${derde.id}/bewerken`}>Wijzigen</ButtonLink>}
      />
      <Section title="Wat is afgesproken">
        <DefinitionList
          items={[
            { term: 'Waarover', value: derde.waarover },
            { term: 'Wie let erop', value: derde.eigenaar ?? onbekend },
            { term: 'Waar de afspraak staat', value: derde.document ?? onbekend },
            { term: 'Herinnering', value: derde.herinnering ? <Datum value={derde.herinnering} /> : 'Geen' },
            { term: 'Staat in', value: <Bronvermelding herkomst={derde.herkomst} /> },
          ]}
        />
      </Section>
      <Geschiedenis gebeurtenissen={derde.geschiedenis.toReversed()} />
    </>
  );
}
