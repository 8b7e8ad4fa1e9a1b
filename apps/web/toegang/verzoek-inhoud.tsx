// SPDX-License-Identifier: EUPL-1.2
import { DefinitionList, Moment, Periode, Section, Table } from '#libs/ui';
import type { VerzoekView } from '#modules/toegang';
import type { Plat } from '../shell/plat.ts';
import { afwijsreden, gevraagdeFeiten, hoeveelheidTekst, productTekst } from './weergave.tsx';

type Props = { readonly verzoek: Plat<VerzoekView> };

/** What is asked, beside what there is now. */
export const Gevraagd = ({ verzoek }: Props) => (
  <Section title="Wat wordt gevraagd">
    {verzoek.toewijzing && <DefinitionList items={gevraagdeFeiten(verzoek.toewijzing, verzoek.producten)} />}
    {verzoek.wijziging && <Vergelijking verzoek={verzoek} />}
    {verzoek.toewijzing && <Lopend verzoek={verzoek} />}
  </Section>
);

type Regel = { readonly sleutel: string; readonly wat: string; readonly nu: string; readonly wordt: string };

/** Of every allocation how it is and how it should become, and what comes besides. */
function Vergelijking({ verzoek: { wijziging, lopend, producten } }: Props) {
  const { ongewijzigd = [], teWijzigen = [], nieuw = [] } = wijziging ?? {};
  const regels: Regel[] = [
    ...lopend.map((een) => {
      const wordt = teWijzigen.find(({ nummer }) => nummer === een.nummer);
      const blijft = ongewijzigd.includes(een.nummer) ? 'blijft zoals het is' : 'staat niet in het verzoek';
      return {
        sleutel: een.id,
        wat: `${productTekst(een, producten)} (nummer ${een.nummer})`,
        nu: `${hoeveelheidTekst(een)}, ${tot(een.tot)}`,
        wordt: wordt ? `${hoeveelheidTekst(wordt)}, ${vanaf(wordt.van)} ${tot(wordt.tot)}` : blijft,
      };
    }),
    ...nieuw.map((een) => ({
      sleutel: `nieuw-${een.categorie}-${een.productcode}-${een.van}`,
      wat: productTekst(een, producten),
      nu: 'nog niet',
      wordt: `${hoeveelheidTekst(een)}, ${vanaf(een.van)} ${tot(een.tot)}`,
    })),
  ];
  return (
    <Table
      caption="Een verzoek om wijziging wordt als geheel gehonoreerd of afgewezen"
      rows={regels}
      rowKey={({ sleutel }) => sleutel}
      columns={[
        { key: 'wat', head: 'Product', kind: 'name', cell: ({ wat }) => wat },
        { key: 'nu', head: 'Nu', cell: ({ nu }) => nu },
        { key: 'wordt', head: 'Wordt', cell: ({ wordt }) => wordt },
      ]}
    />
  );
}

const vanaf = (dag: string): string => `vanaf ${dagTekst(dag)}`;
const tot = (dag: string | null): string => (dag === null ? 'zonder einddatum' : `tot en met ${dagTekst(dag)}`);
const dagTekst = (dag: string): string => dag.split('-').reverse().join('-');

/** What the client has at this aanbieder already. */
const Lopend = ({ verzoek: { lopend, producten } }: Props) =>
  lopend.length > 0 && (
    <Table
      caption="Wat deze cliënt bij deze aanbieder al heeft"
      rows={lopend}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'nummer',
          head: 'Toewijzing',
          kind: 'name',
          cell: ({ id, nummer }) => <a href={`/toegang/toewijzingen/${id}`}>Nummer {nummer}</a>,
        },
        { key: 'product', head: 'Product', cell: (een) => productTekst(een, producten) },
        { key: 'omvang', head: 'Omvang', cell: hoeveelheidTekst },
        { key: 'periode', head: 'Periode', cell: ({ van, tot: eind }) => <Periode begin={van} eind={eind} /> },
      ]}
    />
  );

/** What was answered by message; an allocation is an answer too, and stands with the allocations. */
export const Antwoorden = ({ verzoek: { antwoorden } }: Props) =>
  antwoorden.length > 0 && (
    <Section title="Wat is geantwoord">
      <DefinitionList
        items={antwoorden.map(({ antwoord, reden, woonplaats, op, medewerker, bericht }) => ({
          term: antwoord === 'afgewezen' ? 'Afgewezen' : 'In onderzoek',
          value:
            reden === null
              ? 'De gemeente zoekt dit uit.'
              : `${afwijsreden(reden)}${woonplaats ? `: gemeente ${woonplaats}` : ''}`,
          note: (
            <>
              {medewerker}, <Moment value={op} />
            </>
          ),
          action: <a href={`/berichten/${bericht}`}>Het bericht lezen</a>,
        }))}
      />
    </Section>
  );
