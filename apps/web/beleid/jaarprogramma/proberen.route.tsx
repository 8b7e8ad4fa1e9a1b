// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Breadcrumb,
  Button,
  FieldSet,
  Form,
  MoneyInput,
  NumberInput,
  PageTitle,
  Section,
  Table,
  Waarom,
} from '#libs/ui';
import { jaarprogrammaInzien, jaarprogrammaProberen } from '#modules/beleid';
import { vraag } from '../../shell/pagina.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';
import type { Route } from './+types/proberen.route.ts';
import { euros } from './centen.ts';
import { leesProef } from './proef.ts';
import { Bedrag, jaarVan, kruimels, Verschil } from './weergave.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const jaar = jaarVan(params);
  const { posten, leden, sleutel } = await vraag(context, jaarprogrammaInzien, { jaar });
  const proef = leesProef(new URL(request.url).searchParams);
  const { bedragen, gewichten } = proef;
  return {
    posten,
    leden,
    sleutel,
    proef,
    uitkomst: await vraag(context, jaarprogrammaProberen, { jaar, bedragen, gewichten }),
  };
}

export default function Proberen({ loaderData, params }: Route.ComponentProps) {
  const { proef, uitkomst } = loaderData;
  return (
    <>
      <title>Andere bedragen proberen – Inkoopregie</title>
      <Breadcrumb items={kruimels(Number(params.jaar), 'Proberen')} />
      <PageTitle
        title="Andere bedragen proberen"
        state="U ziet wat elke gemeente dan betaalt. Er wordt niets bewaard."
      />
      {proef.fouten.length > 0 && (
        <Attention kind="error" title="Niet alles is een bedrag of een getal">
          {proef.fouten.map((fout) => (
            <p key={fout}>{fout}</p>
          ))}
        </Attention>
      )}
      <Uitkomst uitkomst={uitkomst} />
      <Velden {...loaderData} jaar={params.jaar} />
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const Velden = ({ posten, leden, sleutel, proef, jaar }: Loaded & { readonly jaar: string }) => (
  <Section title="Wat u verandert">
    <Form method="get" label="Proberen">
      <FieldSet legend="Bedragen">
        {posten.map(({ code, naam, bedrag }) => (
          <MoneyInput
            key={code}
            name={`bedrag.${code}`}
            label={naam}
            optional
            defaultValue={proef.waarden[`bedrag.${code}`] ?? euros(bedrag)}
          />
        ))}
      </FieldSet>
      <FieldSet legend="Gewichten">
        {leden.map(({ gemeente, naam }) => (
          <NumberInput
            key={gemeente}
            name={`gewicht.${gemeente}`}
            label={naam}
            optional
            defaultValue={proef.waarden[`gewicht.${gemeente}`] ?? sleutel?.gewichten[gemeente]}
          />
        ))}
      </FieldSet>
      <Actions>
        <Button type="submit">Bijdragen berekenen</Button>
        <a href={`/beleid/jaarprogramma/${jaar}/proberen`}>Opnieuw beginnen</a>
      </Actions>
    </Form>
  </Section>
);

type UitkomstProps = { readonly uitkomst: Loaded['uitkomst'] };

const Uitkomst = ({ uitkomst }: UitkomstProps) => (
  <Section title="Wat elke gemeente dan betaalt">
    {uitkomst.straks.status === 'refused' && (
      <Attention kind="warning" title="Zo zijn er nog geen bijdragen">
        {uitkomst.straks.reasons.map((reason) => (
          <p key={reason.code}>{redenTekst(reason)}</p>
        ))}
      </Attention>
    )}
    <NuEnStraks uitkomst={uitkomst} />
    {uitkomst.straks.status === 'decided' && (
      <Waarom outcome={uitkomst.straks} texts={waaromTeksten} sentence="Zo zijn de bijdragen van straks berekend." />
    )}
  </Section>
);

const NuEnStraks = ({ uitkomst: { rijen, totaalNu, totaalStraks } }: UitkomstProps) => (
  <Table
    caption="Bijdragen nu en straks"
    captionHidden
    rows={rijen}
    rowKey={({ gemeente }) => gemeente}
    columns={[
      { key: 'naam', head: 'Gemeente', kind: 'name', cell: ({ naam }) => naam },
      { key: 'nu', head: 'Nu', kind: 'number', cell: ({ nu }) => <Bedrag value={nu} /> },
      { key: 'straks', head: 'Straks', kind: 'number', cell: (rij) => <Bedrag value={rij.straks} /> },
      { key: 'verschil', head: 'Verschil', kind: 'number', cell: ({ verschil }) => <Verschil value={verschil} /> },
    ]}
    foot={{
      nu: <Bedrag value={totaalNu} />,
      straks: <Bedrag value={totaalStraks} />,
      verschil: <Verschil value={totaalStraks - totaalNu} />,
    }}
  />
);
