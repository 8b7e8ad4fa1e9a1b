// SPDX-License-Identifier: EUPL-1.2
import {
  Attention,
  Badge,
  Breadcrumb,
  Datum,
  DefinitionList,
  Lines,
  Moment,
  PageTitle,
  Section,
  Table,
} from '#libs/ui';
import { keuzevoorstelIntrekken, keuzevoorstelInzien, keuzevoorstelVaststellen } from '#modules/beleid';
import { besluitInzien } from '#modules/regio';
import { Paginabron } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import { besloten } from '../besloten.ts';
import type { Route } from './+types/keuzevoorstel.route.ts';
import { Besluitformulier, Intrekken } from './keuzevoorstel-formulieren.tsx';
import { Samenhangoordeel, Verschillen } from './samenhang.tsx';
import { Wijzigingen } from './wijzigingen.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  view: await vraag(context, keuzevoorstelInzien, { id }),
  toonBesluit: magVragen(context, besluitInzien),
});

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const form = await args.request.clone().formData();
  const act = form.get('_act') === keuzevoorstelIntrekken.naam ? keuzevoorstelIntrekken : null;
  const terug = () => `/beleid/keuzevoorstellen/${id}`;
  return act ? doe(args, act, terug, { voorstel: id }) : doe(args, keuzevoorstelVaststellen, terug, { voorstel: id });
}

export default function Keuzevoorstel({ loaderData, actionData }: Route.ComponentProps) {
  const { contract, voorstel, magVaststellen, magIntrekken } = loaderData.view;
  const titel = `Andere keuzes voor ${contract.naam}`;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Vier instrumenten', href: '/beleid/instrumenten' },
          { label: contract.naam, href: `/beleid/contracten/${contract.code}` },
          { label: 'Voorstel' },
        ]}
      />
      <PageTitle
        title={titel}
        state={
          <>
            <Badge kind={voorstel.staat === 'vastgesteld' ? 'positive' : 'neutral'}>{voorstel.staat}</Badge>{' '}
            {voorstel.van ? 'geldt vanaf' : 'gaat in op'} <Datum value={voorstel.van ?? voorstel.ingang} />
          </>
        }
      />
      {magVaststellen && (
        <Attention kind="warning" title="Uw besluit wordt gevraagd" action={<a href="#besluit">Naar het besluit</a>} />
      )}
      <Voorgesteld view={loaderData.view} />
      <Besloten view={loaderData.view} toonBesluit={loaderData.toonBesluit} />
      {magVaststellen && <Besluitformulier terug={actionData} />}
      {magIntrekken && <Intrekken terug={actionData} />}
      <Paginabron>het regiopakket en het mandaatregister</Paginabron>
    </>
  );
}

type View = Route.ComponentProps['loaderData']['view'];

const Voorgesteld = ({ view }: { readonly view: View }) => (
  <Section title="Wat wordt voorgesteld">
    <Wijzigingen keuzes={view.voorstel.keuzes} eerder={view.voorstel.eerder} namen={view.namen} />
    <DefinitionList
      items={[
        { term: 'Toelichting', value: <Lines text={view.voorstel.toelichting} /> },
        {
          term: 'Ingediend',
          value: <Moment value={view.voorstel.ingediend} />,
          note: `door ${view.voorstel.naam}`,
        },
      ]}
    />
    <Verschillen verschillen={view.verschillen} />
    <Samenhangoordeel samenhang={view.samenhang} />
  </Section>
);

type BeslotenProps = { readonly view: View; readonly toonBesluit: boolean };

const Besloten = ({ view: { colleges, besluiten }, toonBesluit }: BeslotenProps) => (
  <Section title="Wie heeft besloten">
    <Table
      caption={hoofdletter(besloten(colleges.filter(({ besloten }) => besloten).length, colleges.length, 'colleges'))}
      rows={colleges}
      rowKey={({ gemeente }) => gemeente}
      columns={[
        { key: 'gemeente', head: 'College van', kind: 'name', cell: ({ gemeente }) => gemeente },
        {
          key: 'besluit',
          head: 'Besluit',
          cell: ({ gemeente, besloten }) => {
            const own = besluiten.find((besluit) => besluit.gemeente === gemeente);
            if (!own) return besloten ? 'besloten' : 'nog niet';
            return toonBesluit ? <a href={`/regio/besluiten/${own.id}`}>besloten</a> : 'besloten';
          },
        },
      ]}
    />
  </Section>
);
