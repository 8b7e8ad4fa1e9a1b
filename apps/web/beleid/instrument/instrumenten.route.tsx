// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, type Column, Datum, PageTitle, Section, Table } from '#libs/ui';
import { type InstrumentenView, instrumentenInzien } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import {
  bekostigingTekst,
  budgetplafondTekst,
  leveranciersTekst,
  looptijdTekst,
  procedureTekst,
  toegangTekst,
} from '../keuzetekst.ts';
import type { Route } from './+types/instrumenten.route.ts';
import { Keuzecel } from './keuzecel.tsx';
import { Samenhangcel } from './samenhang.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  view: await vraag(context, instrumentenInzien, {}),
});

type View = Plat<InstrumentenView>;

export default function Instrumenten({ loaderData: { view } }: Route.ComponentProps) {
  const fitting = view.contracten.filter(
    ({ samenhang }) => samenhang.status === 'decided' && samenhang.value.soort === 'past-niet',
  ).length;
  return (
    <>
      <title>Vier instrumenten – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Vier instrumenten' }]} />
      <PageTitle
        title="Vier instrumenten"
        state={`${view.contracten.length} contracten; bij ${fitting === 0 ? 'geen enkel contract' : fitting === 1 ? '1 contract' : `${fitting} contracten`} past een keuze niet bij een andere.`}
      />
      <p>
        Contractvorm, bekostiging, leveranciersmanagement en toegang horen bij elkaar. Open een contract om te zien
        waarom, of om andere keuzes uit te proberen.
      </p>
      <Table
        caption="De keuzes per contract, en of zij bij elkaar passen"
        captionHidden
        rows={view.contracten}
        rowKey={({ code }) => code}
        columns={columnsOf(view)}
      />
      <Voorstellen view={view} />
      <Paginabron>het regiopakket en de besluiten van de regio</Paginabron>
    </>
  );
}

const columnsOf = ({ namen }: View): readonly Column<View['contracten'][number]>[] => [
  {
    key: 'contract',
    head: 'Contract',
    kind: 'name',
    cell: ({ code, nummer, naam }) => (
      <a href={`/beleid/contracten/${code}`}>
        {nummer}. {naam}
      </a>
    ),
  },
  {
    key: 'contractvorm',
    head: 'Contractvorm',
    cell: ({ keuzes }) => (
      <>
        <Keuzecel keuzes={keuzes} soort="procedure" tekst={(own) => procedureTekst(own, namen)} />
        <Keuzecel keuzes={keuzes} soort="looptijd" tekst={looptijdTekst} />
      </>
    ),
  },
  {
    key: 'bekostiging',
    head: 'Bekostiging',
    cell: ({ keuzes }) => (
      <>
        <Keuzecel keuzes={keuzes} soort="bekostiging" tekst={(own) => hoofdletter(bekostigingTekst(own))} />
        <Keuzecel keuzes={keuzes} soort="budgetplafond" tekst={budgetplafondTekst} />
      </>
    ),
  },
  {
    key: 'leveranciers',
    head: 'Leveranciers',
    cell: ({ keuzes }) => (
      <Keuzecel keuzes={keuzes} soort="leveranciers" tekst={(own) => hoofdletter(leveranciersTekst(own))} />
    ),
  },
  {
    key: 'toegang',
    head: 'Toegang',
    cell: ({ keuzes }) => <Keuzecel keuzes={keuzes} soort="toegang" tekst={(own) => toegangTekst(own, namen)} />,
  },
  { key: 'samenhang', head: 'Samenhang', cell: ({ samenhang }) => <Samenhangcel samenhang={samenhang} /> },
];

function Voorstellen({ view: { voorstellen, contracten } }: { readonly view: View }) {
  if (voorstellen.length === 0) return null;
  return (
    <Section title="Voorstellen voor andere keuzes" id="voorstellen">
      <Table
        caption="Voorstellen, het nieuwste eerst"
        captionHidden
        rows={voorstellen}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'contract',
            head: 'Contract',
            kind: 'name',
            cell: ({ id, contract }) => (
              <a href={`/beleid/keuzevoorstellen/${id}`}>
                {contracten.find(({ code }) => code === contract)?.naam ?? contract}
              </a>
            ),
          },
          {
            key: 'wat',
            head: 'Verandert',
            cell: ({ wijzigt }) => wijzigt.map((soort) => woorden.keuze[soort].toLowerCase()).join(', '),
          },
          { key: 'ingang', head: 'Gaat in', cell: ({ ingang, van }) => <Datum value={van ?? ingang} /> },
          {
            key: 'staat',
            head: 'Stand',
            cell: ({ staat }) => <Badge kind={staat === 'vastgesteld' ? 'positive' : 'neutral'}>{staat}</Badge>,
          },
        ]}
      />
    </Section>
  );
}
