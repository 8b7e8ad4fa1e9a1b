// SPDX-License-Identifier: EUPL-1.2
import type { Herkomst } from '#libs/regiopakket';
import { Badge, type Column, Table } from '#libs/ui';
import {
  bekostigingTekst,
  type KeuzesView,
  leveranciersTekst,
  looptijdTekst,
  procedureTekst,
  tegenstrijdigeKeuzes,
  toegangTekst,
} from '../../beleid/keuzetekst.ts';
import { citaatTekst } from '../../shell/citaat.ts';
import { plaatsVan } from '../../shell/herkomst.tsx';
import { paragraafAdres } from './adres.ts';
import type { Contractrij, Overzichtview } from './overzichtview.ts';

/** Every choice leads to its paragraph; one that the plan does not make says so. */
export function Keuzetabel({ plan: { verband, contracten, namen } }: { readonly plan: Overzichtview }) {
  const cell = (key: keyof KeuzesView, head: string, text: (keuzes: KeuzesView) => string): Column<Contractrij> => ({
    key,
    head,
    cell: ({ keuzes }) => (
      <Keuze
        verband={verband}
        tekst={text(keuzes)}
        herkomst={keuzes[key]}
        tegenstrijdig={tegenstrijdigeKeuzes(keuzes).includes(key)}
      />
    ),
  });
  return (
    <Table
      caption="Per contract: procedure, looptijd, bekostiging, toegang en leveranciers"
      captionHidden
      rows={contracten}
      rowKey={({ code }) => code}
      columns={[
        { key: 'contract', head: 'Contract', kind: 'name', cell: ({ nummer, naam }) => `${nummer}. ${naam}` },
        cell('procedure', 'Procedure', (keuzes) => procedureTekst(keuzes, namen)),
        cell('looptijd', 'Looptijd', looptijdTekst),
        cell('bekostiging', 'Bekostiging', bekostigingTekst),
        cell('toegang', 'Toegang', (keuzes) => toegangTekst(keuzes, namen)),
        cell('leveranciers', 'Leveranciers', leveranciersTekst),
      ]}
    />
  );
}

type KeuzeProps = {
  readonly verband: string;
  readonly tekst: string;
  readonly herkomst: (Herkomst & { readonly elders?: readonly { readonly zegt: string }[] | undefined }) | undefined;
  readonly tegenstrijdig?: boolean;
};

function Keuze({ verband, tekst, herkomst, tegenstrijdig = false }: KeuzeProps) {
  if (!herkomst) return <Badge kind="warning">onbekend</Badge>;
  const { bron, voorbeeld, zieOok = [], elders = [] } = herkomst;
  const figuur = zieOok.find(({ paragraaf }) => /^figuur/i.test(paragraaf));
  return (
    <>
      {bron ? <a href={paragraafAdres(verband, bron)}>{tekst}</a> : tekst} {voorbeeld && <Badge kind="voorbeeld" />}
      {tegenstrijdig && <Badge kind="warning">tegenstrijdig</Badge>}
      {elders.map(({ zegt }) => (
        <div key={zegt}>
          <Badge kind="info">elders anders</Badge> {zegt}
        </div>
      ))}
      {figuur && (
        <div>
          Zie ook {plaatsVan(figuur)}
          {figuur.citaat && <>: ‘{citaatTekst(figuur.citaat)}’</>}
        </div>
      )}
    </>
  );
}
