// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, Filters, PageTitle, Section, Select } from '#libs/ui';
import { ontwikkelopgavenInzien } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { vraag, wieVan } from '../../shell/pagina.ts';
import { telling } from '../../shell/telling.ts';
import { asOption, optionsOf } from '../../shell/veld.ts';
import type { Route } from './+types/ontwikkelopgaven.route.ts';
import { Bord } from './bord.tsx';
import { Budgetten } from './budgetten.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const zoek = new URL(request.url).searchParams;
  const contract = zoek.get('contract') ?? '';
  const soort = zoek.get('soort') ?? '';
  return {
    view: await vraag(context, ontwikkelopgavenInzien, { ...(contract && { contract }), ...(soort && { soort }) }),
    gekozen: { contract, soort },
    schrijft: wieVan(context).hoed.rollen.includes('beleidsadviseur'),
  };
}

export default function Ontwikkelopgaven({ loaderData: { view, gekozen, schrijft } }: Route.ComponentProps) {
  const { opgaven, budget, contracten } = view;
  const filtered = gekozen.contract !== '' || gekozen.soort !== '';
  return (
    <>
      <title>Ontwikkelopgaven – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Ontwikkelopgaven' }]} />
      <PageTitle
        title="Ontwikkelopgaven"
        state={`${hoofdletter(telling(opgaven.length, 'opgave', 'opgaven'))}${filtered ? ' gevonden' : ''}: wat de regio nog wil leren of maken.`}
        action={schrijft && <ButtonLink href="/beleid/ontwikkelopgaven/nieuw">Ontwikkelopgave vastleggen</ButtonLink>}
      />
      <Filters clearHref={filtered ? '/beleid/ontwikkelopgaven' : undefined}>
        <Select
          name="contract"
          label="Contract"
          optional
          empty="Alle contracten"
          options={contracten.map(asOption)}
          defaultValue={gekozen.contract}
        />
        <Select
          name="soort"
          label="Soort"
          optional
          empty="Alle soorten"
          options={[...optionsOf(opgavewoorden.soort), { value: 'onbekend', label: 'Onbekend' }]}
          defaultValue={gekozen.soort}
        />
      </Filters>
      <Section title="Per fase">
        <Bord opgaven={opgaven} />
      </Section>
      <Section title="Wat het kost">
        <Budgetten budget={budget} />
      </Section>
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
